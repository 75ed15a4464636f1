import { page } from '#src/access/page.server.ts'
import { roleNames } from '#src/access/role-names.nl.ts'
import type { Shown } from '#src/access/shown.ts'
import type { Day } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as tablesText } from '../case-tables/text.nl.ts'
import { text as logoText } from '../logo/text.nl.ts'
import { allProblems } from '../problem/store.server.ts'
import { text as problemText } from '../problem/text.nl.ts'
import { Checklist } from '../set-up/checklist.tsx'
import { itemsOf } from '../set-up/rules.ts'
import { setUpFacts } from '../set-up/store.server.ts'
import { text as setUpText } from '../set-up/text.nl.ts'
import { holdersOutOfPlace, ownersOutOfPlace } from './leaving/store.server.ts'
import { type Attention, attentionFor } from './rules.ts'
import { findColleagues, gardensWithFallback } from './store.server.ts'
import { attentionStep, attentionText, text } from './text.nl.ts'

export const loader = page('people:manage', async ({ tx, today }) => {
  const colleagues = await findColleagues(tx)
  const gardens = await gardensWithFallback(tx)
  const problems = await allProblems(tx)
  const outOfPlace = { holders: await holdersOutOfPlace(tx), owners: await ownersOutOfPlace(tx) }
  const { needed } = itemsOf(await setUpFacts(tx))
  return {
    setUp: { done: needed.filter(item => item.isDone).length, all: needed.length, items: needed },
    attentions: attentionFor(gardens, colleagues, outOfPlace, today),
    working: colleagues.filter(one => worksOn(one, today)).length,
    gardens: gardens.length,
    problems: problems.filter(one => one.state !== 'solved').length,
  }
})

const worksOn = ({ startedOn, endedOn }: { startedOn: Day; endedOn: Day | null }, today: Day) =>
  startedOn <= today && (endedOn === null || endedOn > today)

const say = text.start

export default function Start({
  loaderData: { setUp, attentions, working, gardens, problems },
}: Shown<typeof loader>) {
  const isReady = setUp.done === setUp.all
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        next={
          <ButtonLink to="/beheer/mensen/nieuw" kind="primary">
            {text.add.link}
          </ButtonLink>
        }
      />
      {!isReady && <NotReady setUp={setUp} />}
      {attentions.length === 0 && isReady && (
        <Notice tone="good" title={say.allRight}>
          <p>{say.allRightLead}</p>
        </Notice>
      )}
      {attentions.length > 0 && (
        <Section title={say.attention}>
          {attentions.map(attention => (
            <AttentionCard key={JSON.stringify(attention)} attention={attention} />
          ))}
        </Section>
      )}
      <Section title={say.more}>
        <LinkList
          items={[
            {
              to: '/beheer/inrichten',
              title: setUpText.title,
              note: setUpText.linkNote(setUp.done, setUp.all),
            },
            { to: '/beheer/mensen', title: say.people, note: say.peopleNote(working) },
            { to: '/beheer/herstel', title: say.recovery, note: say.recoveryNote },
            { to: '/beheer/tuinen', title: say.gardens, note: say.gardensNote(gardens) },
            { to: '/beheer/organisaties', title: say.organisations, note: say.organisationsNote },
            { to: '/beheer/papier', title: say.paper, note: say.paperNote },
            { to: '/beheer/tafels', title: tablesText.title, note: tablesText.note },
            { to: '/beheer/logo', title: logoText.title, note: logoText.note },
            { to: '/beheer/termijnen', title: say.settings, note: say.settingsNote },
            { to: '/rechten/bewaren', title: say.keeping, note: say.keepingNote },
            { to: '/beheer/problemen', title: problemText.list.link, note: problemText.list.note(problems) },
          ]}
        />
        <p className="tt-soft">{say.noContent}</p>
      </Section>
    </>
  )
}

type SetUp = Shown<typeof loader>['loaderData']['setUp']

/** A region that begins: what is still missing before the first household, before anything else. */
const NotReady = ({ setUp: { done, all, items } }: { setUp: SetUp }) => (
  <Section title={setUpText.notYet}>
    <p>{setUpText.notYetLead(done, all)}</p>
    <Checklist caption={setUpText.notYet} items={items} />
    <p>
      <a className="nl-link" href="/beheer/inrichten">
        {setUpText.all}
      </a>
    </p>
  </Section>
)

const tones = {
  'garden-none': 'danger',
  'garden-left': 'danger',
  'garden-no-caseworker': 'danger',
  'holds-households': 'danger',
  'owns-improvements': 'attention',
  'role-ends': 'attention',
  leaves: 'attention',
  'no-role': 'attention',
} as const satisfies Record<Attention['kind'], string>

function placeOf(attention: Attention): string {
  if ('gardenId' in attention) return `/beheer/tuinen/${attention.gardenId}`
  const colleague = `/beheer/mensen/${attention.accountId}`
  if (attention.kind === 'no-role') return `${colleague}/rol`
  const stays = attention.kind === 'holds-households' || attention.kind === 'owns-improvements'
  return stays ? `${colleague}/vertrek` : colleague
}

function AttentionCard({ attention }: { attention: Attention }) {
  return (
    <Card
      tone={tones[attention.kind]}
      title={attentionText(attention, role => roleNames[role as keyof typeof roleNames])}
      action={<ButtonLink to={placeOf(attention)}>{attentionStep[attention.kind]}</ButtonLink>}
    />
  )
}
