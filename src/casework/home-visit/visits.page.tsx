import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
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
  visits: await visitsIn(access.tx, access.caseId),
  canPlan: may(access.actor, 'home-visit:plan', access.parts),
}))

/** All visits to one household: what is still open, the first to come on top; and what was, the latest on top. */
export default function Visits({
  loaderData: { caseId, today, name, visits, canPlan },
}: Shown<typeof loader>) {
  const groups = [
    { title: text.open, shown: visits.filter(one => !one.outcome) },
    { title: text.past, shown: visits.filter(one => one.outcome).toReversed() },
  ].filter(group => group.shown.length > 0)
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
        <Stack>
          {groups.map(({ title, shown }) => (
            <Section key={title} title={title}>
              <VisitList visits={shown} today={today} />
            </Section>
          ))}
        </Stack>
      )}
    </>
  )
}
