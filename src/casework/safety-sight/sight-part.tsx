import { ageOn, type Day, dayInWords, dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { nameOf } from '../household-member/rules.ts'
import { type Overdue, overdueFor, type Rhythm, rhythmOf, type SightTerms } from './rules.ts'
import { SightLine } from './sight-line.tsx'
import type { PersonInSight, Sight } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.people

const table = {
  stack: true,
  rowHeader: 'who',
  columns: [
    { key: 'who', label: say.who },
    { key: 'seen', label: say.seen },
    { key: 'alone', label: say.alone },
    { key: 'rhythm', label: say.rhythm },
  ],
}

type SightPartProps = {
  caseId: string
  people: readonly PersonInSight[]
  sights: readonly Sight[]
  terms: SightTerms
  today: Day
  mayAgree: boolean
}

/** Who was seen and spoken when, how often that is agreed, and the latest occasions. */
export function SightPart({ caseId, people, sights, terms, today, mayAgree }: SightPartProps) {
  const isWatched = (one: PersonInSight) => {
    const { seen, alone } = rhythmOf(one, terms, today)
    return seen !== null || alone !== null || one.lastSeen !== null
  }
  const others = people.filter(one => !isWatched(one))
  const row = (one: PersonInSight) => rowOf(one, terms, today, mayAgree)
  return (
    <Card title={text.title} level={2}>
      {people.some(one => one.inDanger) && <p className="tt-soft">{say.danger}</p>}
      <Table {...table} caption={say.caption} rows={people.filter(isWatched).map(row)} />
      {others.length > 0 && (
        <Fold summary={say.others} count={others.length}>
          <Table {...table} caption={say.othersCaption} rows={others.map(row)} />
        </Fold>
      )}
      {sights.length === 0 ? (
        <p>{text.latest.none}</p>
      ) : (
        <Fold summary={text.latest.title} count={sights.length}>
          <Timeline
            items={sights.map(sight => ({
              at: sight.seenOn,
              when: dayInWords(sight.seenOn),
              title: <SightLine sight={sight} />,
              children: !sight.withdrawnWhy && <SightLinks caseId={caseId} sight={sight} />,
            }))}
          />
        </Fold>
      )}
    </Card>
  )
}

/** What was said then, and the way to say that it was not so. */
function SightLinks({ caseId, sight: { id, entryId } }: { caseId: string; sight: Sight }) {
  const here = `/huishoudens/${caseId}`
  return (
    <p className="tt-journal-links">
      {entryId && (
        <a className="nl-link" href={`${here}/contactjournaal/${entryId}`}>
          {text.latest.words}
        </a>
      )}
      <a className="nl-link" href={`${here}/zicht/${id}`}>
        {text.latest.wrong}
      </a>
    </p>
  )
}

function rowOf(one: PersonInSight, terms: SightTerms, today: Day, mayAgree: boolean) {
  const name = one.givenName ?? nameOf(one)
  const who = text.called(name, one.birthDate ? ageOn(one.birthDate, today) : null)
  if (one.expectedOn) return { who: nameOf(one), seen: text.card.unborn, alone: '', rhythm: '' }
  const late = overdueFor(one, terms, today)
  return {
    who,
    seen: <LastDay day={one.lastSeen} late={isLate(late, 'seen')} never={text.card.notSeen} />,
    alone: <LastDay day={one.lastAlone} late={isLate(late, 'alone')} never={text.card.notAlone} />,
    rhythm: (
      <>
        {text.rhythm(rhythmOf(one, terms, today))}{' '}
        {mayAgree && (
          <a className="nl-link" href={`/huishoudens/${one.caseId}/zicht/afspraak/${one.personId}`}>
            {say.change}
            <span className="tt-hidden"> {say.changeOf(name)}</span>
          </a>
        )}
      </>
    ),
  }
}

const isLate = (late: readonly Overdue[], what: keyof Rhythm) => late.some(one => one.what === what)

function LastDay({ day, late, never }: { day: Day | null; late: boolean; never: string }) {
  return (
    <>
      {day ? dayShort(day) : never} {late && <Badge tone="attention">{text.card.late}</Badge>}
    </>
  )
}
