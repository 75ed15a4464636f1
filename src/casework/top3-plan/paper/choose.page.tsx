import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../addresses.ts'
import { childrenIn } from '../pictures/rules.ts'
import { text as picturesText } from '../pictures/text.nl.ts'
import { planName } from '../text.nl.ts'
import { readersAt } from './at.server.ts'
import { paperFiles } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.page
const list = new Intl.ListFormat('nl')
const namesOf = (people: readonly { name: string }[]) => list.format(people.map(one => one.name))

export const loader = page('top3-plan:release', async access => {
  const { plan, people, homes } = await readersAt(access)
  return {
    to: planAddress(plan),
    name: planName(plan),
    isFull: access.url.searchParams.get('past') === 'niet',
    readers: people.filter(one => one.mayRead).map(({ id, name }) => ({ id, name })),
    others: namesOf(people.filter(one => !one.mayRead)),
    children: childrenIn(plan, access.today).map(({ personId, name }) => ({ personId, name })),
    homes: homes.map(home => ({
      id: home.id,
      label: home.label,
      who: namesOf(home.residents),
      mayRead: home.mayRead,
      others: namesOf(home.residents.filter(one => !one.mayRead)),
    })),
  }
})

type View = Shown<typeof loader>['loaderData']

/** For whom the plan goes on paper, and how. */
export default function PlanOnPaper({ loaderData: view }: Shown<typeof loader>) {
  const { to, name } = view
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={[{ label: name, to }, { label: say.title }]} />
      <Stack>
        {view.isFull && <Notice tone="attention" title={say.full} />}
        <Notice tone="attention" title={say.caution}>
          <p>{say.cautionMore}</p>
        </Notice>
        <Readers view={view} />
        <Fridges view={view} />
        {view.children.length > 0 && <Children view={view} />}
        <p>{say.logged}</p>
      </Stack>
    </>
  )
}

function Readers({ view: { to, readers, others } }: { view: View }) {
  return (
    <Section title={say.one}>
      {readers.length === 0 && <p>{say.none}</p>}
      {readers.map(reader => (
        <Card key={reader.id} title={reader.name}>
          <ul className="tt-flow">
            {paperFiles.map(file => (
              <li key={file}>
                <a className="nl-link" href={`${to}/papier/${reader.id}/${file}`}>
                  {say.files[file]}
                  <span className="tt-hidden"> {say.forWhom(reader.name)}</span>
                </a>
              </li>
            ))}
          </ul>
        </Card>
      ))}
      {others && <p>{say.notYet(others)}</p>}
      {others && (
        <div>
          <ButtonLink to={`${to}/vrijgeven`}>{say.release}</ButtonLink>
        </div>
      )}
    </Section>
  )
}

function Fridges({ view: { to, homes } }: { view: View }) {
  return (
    <Section title={say.fridge}>
      <p>{say.fridgeLead}</p>
      {homes.map(home => (
        <Card key={home.id} title={home.label}>
          <p>{say.fridgeWho(home.who)}</p>
          {!home.mayRead && <p className="tt-soft">{say.notYet(home.others)}</p>}
          {home.mayRead && (
            <ButtonLink to={`${to}/koelkast/${home.id}/afspraken.pdf`}>
              {say.fridgeMake}
              <span className="tt-hidden"> {say.fridgeAt(home.label)}</span>
            </ButtonLink>
          )}
        </Card>
      ))}
    </Section>
  )
}

const Children = ({ view: { to, children } }: { view: View }) => (
  <Section title={picturesText.part.title}>
    <p>{picturesText.part.lead}</p>
    <LinkList
      items={children.map(one => ({
        to: `${to}/kind/${one.personId}`,
        title: picturesText.part.make(one.name),
      }))}
    />
  </Section>
)
