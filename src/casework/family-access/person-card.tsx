import { dayInWords, dayOf, momentInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { familyRoleNames } from '../household/text.nl.ts'
import { nameOf } from '../household-member/rules.ts'
import { text as contactText, reachInWords } from '../safe-contact/text.nl.ts'
import { codeAddress, inviteAddress, representAddress, safeContactAddress, stepAddress } from './addresses.ts'
import type { PersonWithWays } from './overview.page.tsx'
import { text } from './text.nl.ts'

type ShownWay = PersonWithWays['ways'][number]

const timeOf = (moment: Date) => momentInWords(moment).split(', ')[1] ?? ''

function StateBadge({ one: { ways, codes } }: { one: PersonWithWays }) {
  if (ways.some(way => way.closed === null)) return <Badge tone="good">{text.reads}</Badge>
  if (codes.length > 0) return <Badge tone="notice">{text.invited}</Badge>
  return ways.length > 0 ? <Badge tone="attention">{text.closed}</Badge> : <Badge>{text.readsNot}</Badge>
}

/** Why somebody reads along, since when and until when; or why no more, and whether that was told. */
function WayLines({ caseId, way, isClosed }: { caseId: string; way: ShownWay; isClosed: boolean }) {
  const about = way.by ? text.represents(way.by) : basisOf(way)
  return (
    <>
      <p>
        {about} {text.since(dayInWords(dayOf(way.since)))}{' '}
        {way.closed === null && (way.closesOn ? text.until(dayInWords(way.closesOn)) : text.noEnd)}
      </p>
      {way.why && <p>{text.why(way.why)}</p>}
      {way.closed === null ? (
        <p className="tt-soft">{text.signsInWith(way.signsInWith)}</p>
      ) : (
        <p>
          {text.closedBecause(way.closed, way.closedBecause)} {way.told ? text.told(way.told) : text.notTold}
        </p>
      )}
      {(way.closed === null || !way.told) && (
        <p>
          <a className="nl-link" href={stepAddress(caseId, way.id)}>
            {way.closed === null ? text.close : text.tell}
          </a>
          {way.by && way.closed === null && !isClosed && (
            <>
              {' · '}
              <a className="nl-link" href={representAddress(caseId, way.personId)}>
                {text.again}
              </a>
            </>
          )}
        </p>
      )}
    </>
  )
}

const basisOf = (way: ShownWay) =>
  way.basis === 'authority'
    ? text.basisChildren(new Intl.ListFormat('nl').format(way.children))
    : text.basis(way.basis)

/** One person: whether they read along and why, how to reach them, and the next step. */
export function PersonCard({
  caseId,
  one,
  isClosed,
}: {
  caseId: string
  one: PersonWithWays
  isClosed: boolean
}) {
  const { person, contact, ways, codes } = one
  return (
    <Card level={3} title={nameOf(person)} meta={familyRoleNames[person.familyRole]}>
      <p>
        <StateBadge one={one} />
      </p>
      {ways.map(way => (
        <WayLines key={way.id} caseId={caseId} way={way} isClosed={isClosed} />
      ))}
      {codes.map(code => (
        <p key={code.id}>
          {text.codeUntil(timeOf(code.validUntil))}{' '}
          {code.isMine && (
            <a className="nl-link" href={codeAddress(caseId, code.id)}>
              {text.showCode}
            </a>
          )}
        </p>
      ))}
      {one.reads === 'represented' && ways.length === 0 && <p>{text.under12}</p>}
      {one.reads === 'birthday-unknown' && <p>{text.birthdayUnknown}</p>}
      {one.reads !== 'represented' && (
        <p className="tt-soft">{contact ? reachInWords(contact) : contactText.notAsked}</p>
      )}
      {!isClosed && <CardFoot>{<NextSteps caseId={caseId} one={one} />}</CardFoot>}
    </Card>
  )
}

function NextSteps({
  caseId,
  one: { person, reads, contact, ways, codes },
}: {
  caseId: string
  one: PersonWithWays
}) {
  const own = ways.find(way => way.byPersonId === null)
  const whom = <span className="tt-hidden">: {nameOf(person)}</span>
  if (reads === 'represented')
    return (
      <ButtonLink to={representAddress(caseId, person.id)}>
        {text.represent}
        {whom}
      </ButtonLink>
    )
  if (reads === 'birthday-unknown')
    return (
      <ButtonLink to={`/huishoudens/${caseId}/mensen-en-netwerk/personen/${person.id}`}>
        {text.fillBirthday}
        {whom}
      </ButtonLink>
    )
  const ask = (
    <>
      {contact ? contactText.change : contactText.ask}
      {whom}
    </>
  )
  if (!contact) return <ButtonLink to={safeContactAddress(caseId, person.id)}>{ask}</ButtonLink>
  return (
    <>
      <ButtonLink to={inviteAddress(caseId, person.id)}>
        {own?.closed ? text.reopen : own || codes.length > 0 ? text.again : text.invite}
        {whom}
      </ButtonLink>
      <a className="nl-link" href={safeContactAddress(caseId, person.id)}>
        {ask}
      </a>
    </>
  )
}
