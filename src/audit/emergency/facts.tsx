import { roleNames } from '#src/access/role-names.nl.ts'
import { dayInWords, dayOf, momentInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { addressOf } from '../log/rules.ts'
import type { EmergencyAccess } from './store.server.ts'
import { followNames, reasonNames, text, verdictNames } from './text.nl.ts'

const say = text.judge

type Told = EmergencyAccess & { garden: string; contactPerson: string | null }

/** Who opened what, why and for how long; and how it was judged. */
export function EmergencyFacts({ one }: { one: Told }) {
  const day = dayOf(one.openedAt)
  const until = momentInWords(one.endedAt ?? one.endsAt)
  return (
    <Card
      action={
        <a className="nl-link" href={addressOf({ who: one.accountId, from: day, until: day })}>
          {say.log}
        </a>
      }
    >
      <Facts
        items={[
          { term: say.who, value: one.name },
          { term: say.role, value: roleNames[one.capacity] },
          { term: say.garden, value: one.garden },
          { term: say.contact, value: one.contactPerson ?? '–' },
          { term: say.reason, value: reasonNames[one.reason] },
          { term: say.words, value: <span className="tt-as-typed">{one.words}</span> },
          {
            term: say.when,
            value: [say.until(momentInWords(one.openedAt), until), one.endedBy && say.endedBy(one.endedBy)]
              .filter(Boolean)
              .join(', '),
          },
          { term: say.tries, value: one.tries },
          ...(one.verdict ? judgementOf(one, one.verdict) : []),
        ]}
      />
    </Card>
  )
}

const judgementOf = (one: Told, verdict: NonNullable<Told['verdict']>) => [
  {
    term: text.judged,
    value: text.judgedOn(verdictNames[verdict], one.judgedBy ?? '', dayInWords(one.judgedOn)),
  },
  { term: say.why, value: <span className="tt-as-typed">{one.judgement}</span> },
  ...(one.barredUntil
    ? [
        {
          term: say.follows,
          value: [
            ...(one.follows ?? []).map(code => followNames[code]),
            say.barredLine(dayInWords(one.barredUntil)),
          ].join('. '),
        },
      ]
    : []),
]
