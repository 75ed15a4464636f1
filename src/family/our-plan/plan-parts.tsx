import { EscalationList } from '#src/casework/public.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Status } from '#src/ui/marks/marks.tsx'
import type { PlainPlan } from './rules.ts'
import { text } from './text.nl.ts'

type Situation = PlainPlan['situations'][number]

/** What we agreed about one thing, from what it is about to what happens when it goes wrong. */
export function SituationPart({ situation }: { situation: Situation }) {
  const { what, conditions, agreements, sign, consequence, watcher } = situation
  return (
    <Section title={what}>
      <Card title={text.doing}>
        <ul className="tt-flow">
          {agreements.map(one => (
            <li key={one.id}>{text.agreement(one.who, one.what, dayInWords(one.dueOn), one.isPast)}</li>
          ))}
        </ul>
      </Card>
      <Card title={text.must}>
        {conditions.map(one => (
          <p key={one.id}>
            {one.what} <Status status={one.status} />
          </p>
        ))}
      </Card>
      <Card title={text.wrong}>
        {sign && <p>{text.sign(sign)}</p>}
        {consequence && <p>{text.consequence(consequence)}</p>}
        {watcher && <p>{text.watcher(watcher)}</p>}
      </Card>
    </Section>
  )
}

type Around = Pick<PlainPlan, 'bottomLine' | 'escalation' | 'future'>

/** What may never happen, whom to call then, and what we want. */
export function AroundParts({ plan: { bottomLine, escalation, future } }: { plan: Around }) {
  const hopes = [
    { term: text.wish, value: future.wish },
    { term: text.network, value: future.network },
    { term: text.relapse, value: future.relapse },
  ].filter(one => one.value !== null)
  return (
    <>
      {(bottomLine || escalation.length > 0) && (
        <Section title={text.never}>
          {bottomLine && <p>{bottomLine}</p>}
          {escalation.length > 0 && <EscalationList steps={escalation} />}
        </Section>
      )}
      {hopes.length > 0 && (
        <Section title={text.later}>
          <Facts items={hopes} />
        </Section>
      )}
    </>
  )
}

/** Who does what, and until when. */
export function RolesPart({ roles }: { roles: PlainPlan['roles'] }) {
  if (roles.length === 0) return null
  return (
    <Section title={text.roles}>
      <ul className="tt-flow">
        {roles.map(one => (
          <li key={one.id}>{text.role(one.who, one.what, one.until)}</li>
        ))}
      </ul>
    </Section>
  )
}
