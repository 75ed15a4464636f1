import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { newVisitAddress } from './addresses.ts'
import { householdName } from './at.server.ts'
import { visitsIn } from './store.server.ts'
import { text } from './text.nl.ts'
import { VisitList } from './visit-list.tsx'

export const loader = page('home-visit:read', async access => ({
  caseId: access.caseId,
  today: access.today,
  name: await householdName(access),
  visits: (await visitsIn(access.tx, access.caseId)).toReversed(),
  canPlan: may(access.actor, 'home-visit:plan', access.parts),
}))

/** All visits to one household, the latest first. */
export default function Visits({
  loaderData: { caseId, today, name, visits, canPlan },
}: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.plural}
        lead={text.allLead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.plural }]}
        next={canPlan && <ButtonLink to={newVisitAddress(caseId)}>{text.plan}</ButtonLink>}
      />
      {visits.length === 0 ? (
        <Empty title={text.plural}>{text.none}</Empty>
      ) : (
        <VisitList visits={visits} today={today} />
      )}
    </>
  )
}
