import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Fold, PhoneFold } from '#src/ui/fold/fold.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { copyAddress } from '../copy-out/rules.ts'
import { text as copyText } from '../copy-out/text.nl.ts'
import { text as doubleText } from '../double/text.nl.ts'
import { text as enteredText } from '../entered-afterwards/text.nl.ts'
import { accessAddress } from '../family-access/addresses.ts'
import { text as accessText } from '../family-access/text.nl.ts'
import { livesAt } from '../home/text.nl.ts'
import { ageBesideName, nameOf } from '../household-member/rules.ts'
import { text as splitText } from '../household-split/text.nl.ts'
import { shortNames } from '../journal/rules.ts'
import { text as delayText } from '../look-delay/text.nl.ts'
import type { HouseholdView } from './household.page.tsx'
import { childrenFirst, homeLabelsOf } from './rules.ts'
import { familyRoleNames, legalBasisNames, originNames, text } from './text.nl.ts'

const say = text.page
type WithView = { view: HouseholdView }
type Person = HouseholdView['people'][number]

const livesIn = (person: Person, homes: HouseholdView['homes']): string => {
  const labels = homeLabelsOf(person, homes)
  return labels.length > 0 ? livesAt(labels, person.lives === 'partly' || labels.length > 1) : say.elsewhere
}

/** Who lives in the household, with age and where; family and network elsewhere behind one line. */
export function PeopleCard({ view: { household, people, homes, today, can } }: WithView) {
  const add = can.change && (
    <ButtonLink to={`/huishoudens/${household.id}/personen`}>{say.addPerson}</ButtonLink>
  )
  const here = childrenFirst(people.filter(person => person.lives !== 'elsewhere'))
  const elsewhere = people.filter(person => person.lives === 'elsewhere')
  const line = (person: Person) => (
    <PersonLine
      key={person.id}
      name={nameOf(person)}
      detail={[familyRoleNames[person.familyRole], ageBesideName(person, today), livesIn(person, homes)]
        .filter(Boolean)
        .join(' · ')}
    />
  )
  return (
    <Card title={say.people} level={2}>
      <PhoneFold summary={new Intl.ListFormat('nl').format(shortNames(here).map(one => one.name))}>
        <Stack>
          {here.map(line)}
          {elsewhere.length > 0 && (
            <Fold summary={say.peopleElsewhere} count={elsewhere.length}>
              {childrenFirst(elsewhere).map(line)}
            </Fold>
          )}
        </Stack>
      </PhoneFold>
      <CardFoot>
        {add}
        <a className="nl-link" href={`/huishoudens/${household.id}/mensen-en-netwerk`}>
          {say.network}
        </a>
        {can.change && (
          <a className="nl-link" href={accessAddress(household.id)}>
            {accessText.link}
          </a>
        )}
        <a className="nl-link" href={`/huishoudens/${household.id}/dubbelen`}>
          {doubleText.link}
        </a>
        {can.split && (
          <a className="nl-link" href={`/huishoudens/${household.id}/splitsen`}>
            {splitText.link}
          </a>
        )}
        {can.change && (
          <a className="nl-link" href={`/huishoudens/${household.id}/wie-keek-mee`}>
            {delayText.link}
          </a>
        )}
      </CardFoot>
    </Card>
  )
}

/** Addresses; of a secret one only that it is there. */
export function HomesCard({ view: { household, homes, can } }: WithView) {
  return (
    <Card title={say.homes} level={2}>
      <PhoneFold summary={labelsOf(homes)}>
        <Facts
          items={homes.map(home => ({
            term: home.label,
            value: home.isSecret ? (
              <>
                <Badge tone="attention">{say.secret}</Badge>{' '}
                {can.seeSecret ? (
                  <a className="nl-link" href={`/huishoudens/${household.id}/geheim-adres/${home.id}`}>
                    {say.showSecret}
                  </a>
                ) : (
                  say.secretFor
                )}
              </>
            ) : (
              [home.addressLine, home.postcode, home.town].filter(Boolean).join(', ') || say.unknownAddress
            ),
          }))}
        />
      </PhoneFold>
    </Card>
  )
}

/** 'huis van vader en huis van moeder (geheim adres)': that an address is secret is never behind a line. */
const labelsOf = (homes: HouseholdView['homes']) =>
  new Intl.ListFormat('nl').format(
    homes.map(({ label, isSecret }) =>
      isSecret && label !== say.secret ? `${label} (${say.secret})` : label,
    ),
  )

const informedText = ({ informedOn, informedHow, notInformedReason }: HouseholdView['household']) => {
  if (informedOn) return say.informedOn(dayInWords(informedOn), informedHow ?? '')
  return notInformedReason ? say.notInformed(notInformedReason) : say.notYetInformed
}

/** What the work is for, and behind a line what was laid down at the opening. */
export function AboutCard({ view: { household, entered, can } }: WithView) {
  const began = dayInWords(household.openedOn)
  const change = can.change && (
    <CardFoot>
      <ButtonLink to={`/huishoudens/${household.id}/gegevens`}>{say.change}</ButtonLink>
      <a className="nl-link" href={copyAddress(household.id)}>
        {copyText.link}
      </a>
    </CardFoot>
  )
  return (
    <Card title={say.about} level={2}>
      <PhoneFold summary={entered ? enteredText.marked(began) : say.openedOn(began)}>
        <Facts
          items={[
            entered
              ? { term: enteredText.began, value: enteredText.marked(began) }
              : { term: say.opened, value: began },
            { term: say.purpose, value: household.purpose },
            ...(household.eveningsSuit ? [{ term: say.agreeing, value: say.evenings }] : []),
          ]}
        />
        <Fold summary={say.laidDown}>
          <Facts items={laidDown(household)} />
        </Fold>
        {change}
      </PhoneFold>
    </Card>
  )
}

/** What was laid down at the opening and is rarely needed again. */
const laidDown = (household: HouseholdView['household']) => [
  { term: say.firstSignal, value: dayInWords(household.firstSignalOn) },
  { term: say.origin, value: originNames[household.origin] },
  { term: say.organisation, value: household.organisationName },
  ...(household.whyFits ? [{ term: say.whyFits, value: household.whyFits }] : []),
  { term: say.informed, value: informedText(household) },
  { term: say.basis, value: household.legalBasis.map(basis => legalBasisNames[basis]).join('; ') },
]
