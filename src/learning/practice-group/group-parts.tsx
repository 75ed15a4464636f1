import { roleNames } from '#src/access/role-names.nl.ts'
import { type Day, dayInWords, dayShort } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Grid, Section } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { ScoreLine } from '#src/ui/sparkline/sparkline.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { averageInWords, questions } from '../practice-session/rules.ts'
import type { PracticeSession } from '../practice-session/store.server.ts'
import { questionNames } from '../practice-session/text.nl.ts'
import { stages } from './rules.ts'
import type { boardOf, Seat } from './store.server.ts'
import { membershipNames, stageNames, text } from './text.nl.ts'

type Gardens = readonly { id: string; name: string }[]

export const MissingScientist = ({ gardens }: { gardens: readonly string[] }) => (
  <Notice tone="attention" title={text.missing(gardens.join(' en '))}>
    <p>{text.missingLead}</p>
  </Notice>
)

type BoardProps = { gardens: Gardens; board: Awaited<ReturnType<typeof boardOf>> }

/** Per garden which households are new, followed and done, by pseudonym. */
export function Board({ gardens, board: { newSince, households } }: BoardProps) {
  return (
    <Section title={text.board}>
      <p className="tt-soft">{text.boardLead(dayInWords(newSince))}</p>
      <Grid>
        {gardens.map(garden => (
          <Card key={garden.id} title={garden.name} level={3}>
            <Facts
              items={stages.map(stage => {
                const own = households.filter(one => one.gardenId === garden.id && one.stage === stage)
                return {
                  term: `${stageNames[stage]} (${own.length})`,
                  value: own.map(one => one.pseudonym).join(', ') || text.nobody,
                }
              })}
            />
          </Card>
        ))}
      </Grid>
    </Section>
  )
}

type Held = Pick<PracticeSession, 'id' | 'heldOn' | 'scores'>
const oneToFive = [1, 3, 5] as const

/** How the four judgements went, one line each on one scale, and the same as a table. */
export function Trend({ held, least }: { held: readonly Held[]; least: number }) {
  const told = held.filter(one => one.scores?.purposeful)
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last)
    return (
      <Section title={text.trend.title}>
        <p className="tt-soft">{text.trend.few(least)}</p>
      </Section>
    )
  return (
    <Section title={text.trend.title}>
      <p className="tt-soft">{text.trend.lead(least)}</p>
      <Card>
        <div className="tt-four">
          {questions.map(question => {
            const points = told.map(({ heldOn, scores }) => ({ day: heldOn, score: scores?.[question] ?? 0 }))
            return (
              <ScoreLine
                key={question}
                label={questionNames[question]}
                summary={inWords(points)}
                points={points}
                span={{ from: first.heldOn, until: last.heldOn }}
                scale={oneToFive}
              />
            )
          })}
        </div>
        <Fold summary={text.trend.table}>
          <TrendTable held={held} />
        </Fold>
      </Card>
    </Section>
  )
}

function inWords(points: readonly { day: Day; score: number }[]): string {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return text.trend.tooFew
  const now = text.trend.now(averageInWords(last.score), dayShort(last.day))
  return points.length > 1 ? `${now}, ${text.trend.from(averageInWords(first.score))}` : now
}

function TrendTable({ held }: { held: readonly Held[] }) {
  return (
    <Table
      caption={text.trend.caption}
      rowHeader="day"
      columns={[
        { key: 'day', label: text.trend.day, short: true },
        ...questions.map(question => ({ key: question, label: questionNames[question], numeric: true })),
        { key: 'answers', label: text.trend.answers, numeric: true },
      ]}
      rows={held.map(({ id, heldOn, scores }) => ({
        day: (
          <a className="nl-link" href={`/praktijk/bijeenkomsten/${id}`}>
            {dayShort(heldOn)}
          </a>
        ),
        answers: scores?.answers ?? 0,
        ...Object.fromEntries(
          questions.map(question => {
            const average = scores?.[question]
            return [question, average ? averageInWords(average) : text.trend.tooFew]
          }),
        ),
      }))}
    />
  )
}

type MembersProps = { seats: readonly Seat[]; gardens: Gardens; canEnd: boolean }

/** Who sits in the group: with role and garden, structural members first. */
export function Members({ seats, gardens, canEnd }: MembersProps) {
  if (seats.length === 0)
    return (
      <Section title={text.members}>
        <Empty title={text.noMembers}>{text.noMembersLead}</Empty>
      </Section>
    )
  const dutyOf = ({ role, gardenId }: Seat['duties'][number]) =>
    [roleNames[role as keyof typeof roleNames], gardens.find(one => one.id === gardenId)?.name]
      .filter(Boolean)
      .join(', ')
  return (
    <Section title={text.members}>
      <Table
        caption={text.members}
        hideCaption
        stack
        rowHeader="name"
        columns={[
          { key: 'name', label: text.name },
          { key: 'role', label: text.role },
          { key: 'as', label: text.as },
          ...(canEnd ? [{ key: 'end', label: text.end, acts: true }] : []),
        ]}
        rows={seats.map(seat => ({
          name: seat.name,
          role: (
            <>
              {seat.duties.map(dutyOf).join(' · ')}
              <br />
              <span className="tt-soft">{seat.organisation}</span>
            </>
          ),
          as: (
            <>
              {membershipNames[seat.membership]}
              <br />
              <span className="tt-soft">{text.since(dayShort(seat.since))}</span>
            </>
          ),
          end: (
            <a className="nl-link" href={`/praktijk/groep/plek/${seat.id}`}>
              {text.endLink}
              <span className="tt-hidden">: {seat.name}</span>
            </a>
          ),
        }))}
      />
    </Section>
  )
}
