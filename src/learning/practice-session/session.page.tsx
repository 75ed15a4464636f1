import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import type { LessonStatus } from '../lesson/rules.ts'
import { statusNames } from '../lesson/text.nl.ts'
import { Prepared } from './prepare/prepared.tsx'
import { preparedFor } from './prepare/store.server.ts'
import { averageInWords, questions } from './rules.ts'
import {
  attendanceOf,
  hasEvaluated,
  lessonsJudgedIn,
  type PracticeSession,
  sessionOf,
} from './store.server.ts'
import { questionNames, text } from './text.nl.ts'

export const loader = page('practice:read', async ({ tx, actor, params, today, settings }) => {
  const session = await sessionOf(tx, params.sessionId ?? '')
  if (!session) throw notFound()
  const present = await attendanceOf(tx, session.id)
  const wasThere = present.some(one => one.id === actor.accountId)
  return {
    session,
    present,
    judged: await lessonsJudgedIn(tx, session.id),
    prepared: await preparedFor(tx, session.id),
    me: actor.accountId,
    least: Math.max(3, settings.sessionLeastAnswers),
    canPrepare: session.heldOn >= today && may(actor, 'practice-session:prepare-case'),
    isPlanned: session.heldOn > today,
    canChange: may(actor, 'practice-session:record'),
    isOpen: session.judgedUntil >= today,
    canEvaluate:
      wasThere && session.judgedUntil >= today && !(await hasEvaluated(tx, actor.accountId, session.id)),
  }
})

const say = text.page

export default function SessionPage({ loaderData }: Shown<typeof loader>) {
  const { session, present, judged, isPlanned, isOpen, canChange, canEvaluate, canPrepare, least } =
    loaderData
  const title = say.title(dayInWords(session.heldOn))
  const here = `/praktijk/bijeenkomsten/${session.id}`
  return (
    <>
      <PageHead
        title={title}
        lead={session.purpose}
        crumbs={[{ label: text.practice, to: '/praktijk' }, { label: title }]}
        meta={
          canChange && (
            <a className="nl-link" href={`${here}/gegevens`}>
              {text.change.link}
            </a>
          )
        }
        next={
          canEvaluate ? (
            <ButtonLink to={`${here}/oordeel`} kind="primary">
              {say.evaluate}
            </ButtonLink>
          ) : (
            canPrepare && (
              <ButtonLink to={`${here}/inbrengen`} kind="primary">
                {say.prepare}
              </ButtonLink>
            )
          )
        }
      />
      {isPlanned && <Notice tone="notice" title={say.planned} />}
      <Columns
        main={
          <>
            <Prepared {...loaderData} />
            <Notes session={session} isPlanned={isPlanned} />
            {judged.length > 0 && (
              <Card title={say.settled} level={2}>
                <LinkList
                  items={judged.map(one => ({
                    to: `/praktijk/lessen/${one.id}`,
                    title: one.title,
                    note: statusNames[one.status as LessonStatus],
                  }))}
                />
              </Card>
            )}
          </>
        }
        side={
          <>
            {!isPlanned && <Scores session={session} isOpen={isOpen} least={least} />}
            {(!isPlanned || present.length > 0) && <Present present={present} />}
          </>
        }
      />
    </>
  )
}

type NotesProps = { session: PracticeSession; isPlanned: boolean }

function Notes({ session: { theme, guest, notes }, isPlanned }: NotesProps) {
  const facts = [
    ...(theme ? [{ term: say.theme, value: theme }] : []),
    ...(guest ? [{ term: say.guest, value: guest }] : []),
  ]
  if (isPlanned && facts.length === 0 && !notes) return null
  return (
    <Card title={isPlanned ? say.about : say.notes} level={2}>
      {facts.length > 0 && <Facts items={facts} />}
      {notes && <p className="tt-as-typed">{notes}</p>}
      {!notes && !isPlanned && <p className="tt-soft">{say.noNotes}</p>}
    </Card>
  )
}

function Present({ present }: { present: Awaited<ReturnType<typeof attendanceOf>> }) {
  return (
    <Card title={say.present} level={2} meta={say.people(present.length)}>
      {present.length === 0 && <p className="tt-soft">{say.nobody}</p>}
      <Facts
        items={[...Map.groupBy(present, one => one.organisation ?? '')].map(([term, own]) => ({
          term,
          value: own.map(one => one.name).join(', '),
        }))}
      />
    </Card>
  )
}

type ScoresProps = { session: PracticeSession; isOpen: boolean; least: number }

function Scores({ session: { scores, judgedUntil }, isOpen, least }: ScoresProps) {
  const items = questions.flatMap(question => {
    const average = scores?.[question]
    return average ? [{ term: questionNames[question], value: averageInWords(average) }] : []
  })
  const why = isOpen ? say.stillOpen(dayInWords(judgedUntil)) : say.tooFew(least)
  return (
    <Card title={say.scores} level={2} meta={say.answers(scores?.answers ?? 0)}>
      {items.length > 0 ? <Facts items={items} /> : <p className="tt-soft">{why}</p>}
      {scores && scores.words.length > 0 && (
        <p>
          <strong>{say.words}:</strong> {scores.words.join(', ')}
        </p>
      )}
    </Card>
  )
}
