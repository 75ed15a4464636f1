import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { momentInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { shortNames } from '../journal/rules.ts'
import { visitAddress, visitsAddress } from './addresses.ts'
import { goersIn, householdName, mayShow, visitAt } from './at.server.ts'
import { stateOf } from './rules.ts'
import { isInDanger, type Visit } from './store.server.ts'
import { stateNames, text } from './text.nl.ts'

const say = text.page

export const loader = page('home-visit:read', async access => {
  const visit = await visitAt(access)
  return {
    visit,
    name: await householdName(access),
    contactName: (await goersIn(access)).contactName,
    state: stateOf(visit, access.today),
    isInDanger: await isInDanger(access.tx, access.caseId),
    can: { plan: may(access.actor, 'home-visit:plan', access.parts), show: mayShow(access) },
  }
})

type View = Shown<typeof loader>['loaderData']

const names = (people: Visit['people']) => shortNames(people).map(one => one.name)

export default function VisitPage({ loaderData: view }: Shown<typeof loader>) {
  const { visit, name, state } = view
  const { caseId, id } = visit
  return (
    <>
      <PageHead
        title={text.title}
        lead={stateNames[state]}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.plural, to: visitsAddress(caseId) },
          { label: text.title },
        ]}
        next={
          view.can.plan &&
          state === 'to-tell' && (
            <ButtonLink kind="primary" to={`${visitAddress(caseId, id)}/geweest`}>
              {say.tell}
            </ButtonLink>
          )
        }
      />
      {view.isInDanger && !visit.outcome && <InDanger visit={visit} />}
      <Card title={momentInWords(new Date(visit.beginsAt))} level={2}>
        <Facts items={factsOf(visit, view.contactName)} />
        {!visit.outcome && <Steps view={view} />}
        {visit.sightId && (
          <CardFoot>
            <a className="nl-link" href={`/huishoudens/${caseId}/veiligheid`}>
              {say.toSight}
            </a>
          </CardFoot>
        )}
      </Card>
    </>
  )
}

/** Who reads it now on the own pages. */
const readersOf = ({ shownTo, hiddenFrom }: Visit) => {
  const hidden = new Set(hiddenFrom.map(one => one.id))
  return shownTo.filter(one => !hidden.has(one.id))
}

const InDanger = ({ visit }: { visit: Visit }) => (
  <>
    {visit.hiddenFrom.length > 0 && <Notice tone="attention">{say.hidden(names(visit.hiddenFrom))}</Notice>}
    {readersOf(visit).length > 0 && <Notice tone="attention">{say.inSight(names(readersOf(visit)))}</Notice>}
  </>
)

const factsOf = (visit: Visit, contactName: string) => [
  { term: say.who, value: text.with(names(visit.people), visit.others) },
  ...(visit.outcome
    ? visit.wentName
      ? [{ term: say.went, value: visit.wentName }]
      : []
    : [{ term: say.visitor, value: visit.visitorName ?? say.contact(contactName) }]),
  { term: say.place, value: visit.place ?? say.noPlace },
  ...(visit.purpose ? [{ term: say.purpose, value: visit.purpose }] : []),
  ...(visit.outcome
    ? [{ term: visit.outcome === 'done' ? say.how : say.why, value: visit.words }]
    : [
        {
          term: say.shown,
          value: readersOf(visit).length > 0 ? text.with(names(readersOf(visit)), null) : say.shownToNobody,
        },
      ]),
]

function Steps({ view: { visit, can } }: { view: View }) {
  const here = visitAddress(visit.caseId, visit.id)
  if (!can.plan) return null
  return (
    <CardFoot>
      {can.show && <ButtonLink to={`${here}/tonen`}>{say.show}</ButtonLink>}
      <a className="nl-link" href={`${here}/wijzig`}>
        {say.change}
      </a>
      <a className="nl-link" href={`${here}/afzeggen`}>
        {say.callOff}
      </a>
    </CardFoot>
  )
}
