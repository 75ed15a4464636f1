import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { organisationsWithTemplate } from '#src/casework/public.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { text } from './text.nl.ts'

export const loader = page('garden:manage', async ({ tx }) => ({
  organisations: await organisationsWithTemplate(tx),
}))

/** Which organisation writes its plans on paper of its own. */
export default function Templates({ loaderData: { organisations } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: people.start.title, to: '/beheer' }, { label: text.title }]}
      />
      {organisations.length === 0 ? (
        <Empty title={text.noOrganisations}>{text.noOrganisationsLead}</Empty>
      ) : (
        <LinkList
          items={organisations.map(({ id, name, template }) => ({
            to: `/beheer/papier/${id}`,
            title: name,
            note: template ? text.has(template.fileName) : text.none,
          }))}
        />
      )}
    </>
  )
}
