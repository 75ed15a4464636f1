import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, momentInWords } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { familyRoleNames } from '../household/text.nl.ts'
import { ageBesideName, nameOf } from '../household-member/rules.ts'
import { SafetyPart, StepsPart } from './plan-parts.tsx'
import type { Sight } from './rules.ts'
import { sightOf } from './store.server.ts'
import { livesNames, partNames, text } from './text.nl.ts'

const say = text.sight

export const loader = page('emergency-access:use', async ({ tx, params, today }) => {
  const { accessId } = params
  const sight = isId(accessId) ? await sightOf(tx, accessId) : null
  if (!sight) throw notFound()
  return { sight, today }
})

type View = Shown<typeof loader>['loaderData']

export default function EmergencySight({ loaderData: { sight, today } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={sight.household}
        lead={say.lead(sight.garden, momentInWords(sight.endsAt))}
        crumbs={[{ label: text.title, to: '/noodtoegang' }, { label: sight.household }]}
        next={<ButtonLink to={`/noodtoegang/${sight.id}/stop`}>{say.stop}</ButtonLink>}
      />
      {sight.dangerSince && <Notice tone="danger" title={say.dangerSince(dayInWords(sight.dangerSince))} />}
      <Notice tone="attention" title={say.notAll}>
        <p>{say.notAllLead}</p>
      </Notice>
      <Columns
        main={
          <>
            <CallPart callFirst={sight.callFirst} />
            <StepsPart steps={sight.steps} />
            <SafetyPart situations={sight.situations} />
          </>
        }
        side={
          <>
            <PeoplePart people={sight.people} today={today} />
            <SafePart sight={sight} />
          </>
        }
      />
    </>
  )
}

const CallPart = ({ callFirst }: Pick<Sight, 'callFirst'>) => (
  <Card title={say.call} level={2}>
    <Facts
      items={callFirst.map(one => ({
        term: partNames[one.part],
        value: (
          <>
            {one.name},{' '}
            {one.phone ? (
              <a className="nl-link" href={`tel:${one.phone.replaceAll(/[^+\d]/g, '')}`}>
                {one.phone}
              </a>
            ) : (
              say.noPhone
            )}
            {one.reachable && <span className="tt-soft"> {one.reachable}</span>}
          </>
        ),
      }))}
    />
  </Card>
)

const PeoplePart = ({ people, today }: { people: Sight['people']; today: View['today'] }) => (
  <Card title={say.people} level={2}>
    {people.map(person => (
      <PersonLine
        key={person.id}
        name={nameOf(person)}
        detail={[
          familyRoleNames[person.familyRole],
          person.expectedOn && !person.birthDate ? say.expected : ageBesideName(person, today),
          person.birthDate && dayInWords(person.birthDate),
          livesNames[person.lives],
        ]
          .filter(Boolean)
          .join(' · ')}
      />
    ))}
  </Card>
)

function SafePart({ sight: { people, safe } }: { sight: Sight }) {
  const asked = people.flatMap(person => {
    const one = safe.find(({ personId }) => personId === person.id)
    return one ? [{ ...one, name: nameOf(person) }] : []
  })
  return (
    <Card title={say.safe} level={2}>
      {asked.length === 0 && <p>{say.noSafe}</p>}
      <Facts items={asked.map(one => ({ term: one.name, value: waysOf(one) }))} />
    </Card>
  )
}

function waysOf({ phone, mayCall, mayMessage, when, namedAs }: Sight['safe'][number]) {
  if (!phone) return say.mayNot
  return [
    mayCall && say.mayCall(phone, when),
    mayMessage && say.mayMessage(phone),
    namedAs && say.namedAs(namedAs),
  ]
    .filter(Boolean)
    .join('. ')
}
