import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text as people } from '../people/text.nl.ts'
import { organisationsOf } from './store.server.ts'
import { organisationKindNames, text } from './text.nl.ts'

export const loader = page('garden:manage', async ({ tx }) => organisationsOf(tx))

const say = text.organisations

export default function Organisations({ loaderData: organisations }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: people.start.title, to: '/beheer' }, { label: say.title }]}
        next={<ButtonLink to="/beheer/organisaties/nieuw">{say.add}</ButtonLink>}
      />
      <Table
        caption={say.title}
        hideCaption
        stack
        rowHeader="name"
        columns={[
          { key: 'name', label: say.name },
          { key: 'kind', label: say.kind },
          { key: 'people', label: say.people, numeric: true },
          { key: 'step', label: say.step, acts: true },
        ]}
        rows={organisations.map(({ id, name, kind, people }) => ({
          name,
          kind: organisationKindNames[kind],
          people,
          step: (
            <a className="nl-link" href={`/beheer/organisaties/${id}`}>
              {say.change}
              <span className="tt-hidden">: {name}</span>
            </a>
          ),
        }))}
      />
    </>
  )
}
