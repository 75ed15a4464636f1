import { EscalationList } from '#src/casework/public.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { asTyped, Said, Typed } from '#src/ui/language/said.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Status } from '#src/ui/marks/marks.tsx'
import { useWords } from '../language/words.ts'
import type { PlainPlan } from './rules.ts'

type Situation = PlainPlan['situations'][number]

/** What we agreed about one thing, from what it is about to what happens when it goes wrong. */
export function SituationPart({ situation }: { situation: Situation }) {
  const { ourPlan: text, day } = useWords()
  const { what, conditions, agreements, sign, consequence, watcher } = situation
  return (
    <Section title={<Typed>{what}</Typed>}>
      <Card title={text.doing}>
        <ul className="tt-flow">
          {agreements.map(one => (
            <li key={one.id}>
              <Said>
                {text.agreement(nameOr(one.who, text.you), asTyped(one.what), day(one.dueOn), one.isPast)}
              </Said>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={text.must}>
        {conditions.map(one => (
          <p key={one.id}>
            <Typed>{one.what}</Typed> <Status status={one.status} />
          </p>
        ))}
      </Card>
      <Card title={text.wrong}>
        {sign && (
          <p>
            <Said>{text.sign(asTyped(sign))}</Said>
          </p>
        )}
        {consequence && (
          <p>
            <Said>{text.consequence(asTyped(consequence))}</Said>
          </p>
        )}
        {watcher && (
          <p>
            <Said>{text.watcher(nameOr(watcher, text.you))}</Said>
          </p>
        )}
      </Card>
    </Section>
  )
}

/** A name as it was typed, or our own word for who reads. */
const nameOr = (name: string, you: string) => (name === you ? you : asTyped(name))

type Around = Pick<PlainPlan, 'bottomLine' | 'escalation' | 'future'>

/** What may never happen, whom to call then, and what we want. */
export function AroundParts({ plan: { bottomLine, escalation, future } }: { plan: Around }) {
  const { ourPlan: text } = useWords()
  const hopes = [
    { term: text.wish, value: future.wish },
    { term: text.network, value: future.network },
    { term: text.relapse, value: future.relapse },
  ]
    .filter(one => one.value !== null)
    .map(({ term, value }) => ({ term, value: <Typed>{value}</Typed> }))
  return (
    <>
      {(bottomLine || escalation.length > 0) && (
        <Section title={text.never}>
          {bottomLine && (
            <p>
              <Typed>{bottomLine}</Typed>
            </p>
          )}
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
  const { ourPlan: text } = useWords()
  if (roles.length === 0) return null
  return (
    <Section title={text.roles}>
      <ul className="tt-flow">
        {roles.map(one => (
          <li key={one.id}>
            <Said>{text.role(nameOr(one.who, text.you), asTyped(one.what), asTyped(one.until))}</Said>
          </li>
        ))}
      </ul>
    </Section>
  )
}
