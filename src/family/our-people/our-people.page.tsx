import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { titlesOf } from './rules.ts'
import { ownHouseholds } from './store.server.ts'
import { householdTitle, text } from './text.nl.ts'
import { WithUs } from './with-us.tsx'

export const loader = page('family:read', async ({ tx, actor }) => {
  const households = await ownHouseholds(tx, actor.accountId)
  if (households.length === 0) throw notFound()
  const titles = titlesOf(households, householdTitle)
  return { households: households.map(one => ({ ...one, title: titles.get(one.caseId) ?? '' })) }
})

export default function OurPeople({ loaderData: { households } }: Shown<typeof loader>) {
  const [only, ...more] = households
  return (
    <>
      <PageHead title={text.title} lead={more.length > 0 ? text.several : text.lead} />
      <Stack>
        {more.length === 0 && only ? (
          <WithUs people={only.people} />
        ) : (
          households.map(household => (
            <Section key={household.caseId} title={household.title}>
              <WithUs people={household.people} />
            </Section>
          ))
        )}
        <p>{text.wrong}</p>
      </Stack>
    </>
  )
}
