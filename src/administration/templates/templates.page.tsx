import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { organisationsWithTemplate, type UsedFor, usedFor } from '#src/casework/public.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { addressOf } from './organisation-at.server.ts'
import { text } from './text.nl.ts'

export const loader = page('garden:manage', async ({ tx }) => {
  const linesFor = async (use: UsedFor) =>
    (await organisationsWithTemplate(tx, use)).map(({ id, name, template }) => ({
      to: addressOf(id, use),
      title: name,
      note: template ? text.has(template.fileName) : text.none,
    }))
  return { plan: await linesFor('plan'), letter: await linesFor('letter') }
})

/** Which organisation writes its plans and letters on paper of its own. */
export default function Templates({ loaderData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: people.start.title, to: '/beheer' }, { label: text.title }]}
      />
      {loaderData.plan.length === 0 ? (
        <Empty title={text.noOrganisations}>{text.noOrganisationsLead}</Empty>
      ) : (
        <Stack>
          {usedFor.map(use => (
            <Section key={use} title={text.uses[use]}>
              <LinkList items={loaderData[use]} />
            </Section>
          ))}
        </Stack>
      )}
    </>
  )
}
