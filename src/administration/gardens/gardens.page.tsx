import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { fallbackState } from '../people/rules.ts'
import { gardensWithFallback } from '../people/store.server.ts'
import { text as people } from '../people/text.nl.ts'
import { gardenFacts } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('garden:manage', async ({ tx, today }) => {
  const facts = await gardenFacts(tx)
  const gardens = await gardensWithFallback(tx)
  return gardens.map(garden => ({
    id: garden.id,
    name: garden.name,
    fallback: garden.fallbackName,
    state: fallbackState(garden, today),
    organisation: facts.find(one => one.id === garden.id)?.organisation ?? '',
    since: facts.find(one => one.id === garden.id)?.since ?? today,
  }))
})

const say = text.list

export default function Gardens({ loaderData: gardens }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: people.start.title, to: '/beheer' }, { label: say.title }]}
        next={<ButtonLink to="/beheer/tuinen/nieuw">{text.add.title}</ButtonLink>}
      />
      <Table
        caption={<span className="tt-hidden">{say.title}</span>}
        stack
        rowHeader="garden"
        columns={[
          { key: 'garden', label: say.garden },
          { key: 'organisation', label: say.organisation },
          { key: 'since', label: say.since },
          { key: 'fallback', label: say.fallback },
          { key: 'step', label: say.step },
        ]}
        rows={gardens.map(garden => ({
          garden: garden.name,
          organisation: garden.organisation,
          since: dayShort(garden.since),
          fallback: (
            <>
              {garden.fallback}{' '}
              {garden.state !== 'ready' && <Badge tone="danger">{say.state[garden.state]}</Badge>}
            </>
          ),
          step: (
            <a className="nl-link" href={`/beheer/tuinen/${garden.id}`}>
              {garden.fallback ? say.change : say.name}
              <span className="tt-hidden">: {garden.name}</span>
            </a>
          ),
        }))}
      />
    </>
  )
}
