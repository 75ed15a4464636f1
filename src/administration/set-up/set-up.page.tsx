import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { Checklist } from './checklist.tsx'
import { itemsOf, nextOf } from './rules.ts'
import { setUpFacts } from './store.server.ts'
import { stepTo, text } from './text.nl.ts'

export const loader = page('people:manage', async ({ tx }) => {
  const facts = await setUpFacts(tx)
  return { ...itemsOf(facts), inUse: text.inUse(facts) }
})

export default function SetUp({ loaderData: { needed, later, inUse } }: Shown<typeof loader>) {
  const next = nextOf(needed)
  const way = next && stepTo[next.step]
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: people.start.title, to: '/beheer' }, { label: text.title }]}
        next={
          way && (
            <ButtonLink to={way.to} kind="primary">
              {way.label}
            </ButtonLink>
          )
        }
      />
      {!next && (
        <Notice tone="good" title={text.ready}>
          <p>{text.readyLead}</p>
        </Notice>
      )}
      <Section title={text.needed}>
        <Checklist caption={text.needed} items={needed} />
        <p>
          <a className="nl-link" href="/beheer/mensen/inlezen">
            {text.list}
          </a>
        </p>
      </Section>
      <Section title={text.later}>
        <Checklist caption={text.later} items={later} />
        <p>{inUse}</p>
      </Section>
    </>
  )
}
