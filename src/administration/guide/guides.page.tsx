import { page } from '#src/access/page.server.ts'
import { roleNames } from '#src/access/role-names.nl.ts'
import type { Shown } from '#src/access/shown.ts'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { type GuidedRole, guidedRoles } from './guide.ts'
import { guides, text } from './text.nl.ts'

export const loader = page('guide:read', async ({ actor }) => ({
  mine: guidedRoles.filter(role => actor.roles.includes(role)),
  others: guidedRoles.filter(role => !actor.roles.includes(role)),
}))

const asTitle = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const Guides = ({ of }: { of: readonly GuidedRole[] }) => (
  <LinkList
    items={of.map(role => ({
      to: `/uitleg/${role}`,
      title: asTitle(roleNames[role]),
      note: guides[role].lead,
    }))}
  />
)

export default function GuidesPage({ loaderData: { mine, others } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} meta={text.help} />
      <Stack>
        {mine.length > 0 && (
          <Section title={text.mine}>
            <Guides of={mine} />
          </Section>
        )}
        <Section title={text.others}>
          <Guides of={others} />
        </Section>
        <p className="tt-soft">{text.family}</p>
      </Stack>
    </>
  )
}
