import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  markOf,
  myMomentRequests,
  ownRequests,
  ownScores,
  releasedPictures,
  releasedPlansFor,
  tellableBy,
} from '#src/casework/public.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { type Written, writtenIn } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { ContactCard } from '../our-people/contact-card.tsx'
import { titlesOf } from '../our-people/rules.ts'
import { type OwnHousehold, ownHouseholds } from '../our-people/store.server.ts'

const daysBetweenTelling = 14

export const loader = page('family:read', async ({ tx, actor, today }) => {
  const firstName = actor.name.split(' ')[0] ?? ''
  const households = await ownHouseholds(tx, actor.accountId)
  const titles = titlesOf(households, writtenIn(actor.language))
  return {
    firstName,
    households: households.map(({ caseId, contact, deputies }) => ({
      caseId,
      contact,
      deputies,
      title: titles.get(caseId) ?? '',
    })),
    hasPictures: (await releasedPictures(tx, actor.personId ?? '')).length > 0,
    // Who reads in the name of a child says nothing in that name.
    mayTell: may(actor, 'family:tell-how-we-are'),
    mayTellOfPlan: may(actor, 'family:tell-of-plan'),
    mayWrite: may(actor, 'family:send-message'),
    mayThink: may(actor, 'family:tell-experience'),
    mayUseRights: may(actor, 'family:use-rights'),
    isAnswered: may(actor, 'family:use-rights') && (await isAnswered(tx, actor.personId ?? '', today)),
    next: may(actor, 'family:tell-how-we-are') ? await nextFor(tx, actor, households, today) : 'nothing',
  }
})

/** Whether there is an answer to something that was asked about the own file, since a while. */
const isAnswered = async (tx: Tx, personId: string, today: Day) =>
  (await ownRequests(tx, personId)).some(
    one => one.answeredOn !== null && one.answeredOn >= addDays(today, -daysBetweenTelling),
  )

type Asker = { accountId: string; personId: string | null }

type Next = 'plan' | 'agreement' | 'when' | 'tell' | 'nothing'

/** The one thing to do now: say something of a plan that is new, or tell how it goes when that is a while ago. */
async function nextFor(
  tx: Tx,
  { accountId, personId }: Asker,
  households: OwnHousehold[],
  today: Day,
): Promise<Next> {
  for (const plan of await releasedPlansFor(tx, personId ?? '')) {
    const own = plan.participants.find(one => one.personId === personId)
    if (own && !markOf(plan, own.id).mark) return 'plan'
    if (own && !plan.supersededOn && hasDueAgreement(plan, own.id, today)) return 'agreement'
  }
  if ((await myMomentRequests(tx)).some(one => one.answer === null)) return 'when'
  for (const { caseId } of households) {
    const [last] = await ownScores(tx, accountId, caseId)
    if (!last || last.measuredOn <= addDays(today, -daysBetweenTelling)) return 'tell'
  }
  return 'nothing'
}

/** An own agreement whose day is there and that its owner did not tell of since. */
const hasDueAgreement = (plan: Parameters<typeof tellableBy>[0], participantId: string, today: Day) =>
  tellableBy(plan, participantId).agreements.some(
    one => one.owns && one.dueOn <= today && (!one.lastWord || one.lastWord.toldOn < one.dueOn),
  )

const nextSteps = ({ start: text }: Written) => ({
  agreement: { to: '/mijn/afspraken', label: text.tellAgreement, why: text.tellAgreementWhy },
  plan: { to: '/mijn/plan', label: text.readPlan, why: text.readPlanWhy },
  when: { to: '/mijn/wanneer', label: text.tellWhen, why: text.tellWhenWhy },
  tell: { to: '/mijn/hoe-gaat-het', label: text.tell, why: text.tellWhy },
})

export default function Start({
  loaderData: {
    firstName,
    households,
    hasPictures,
    mayTell,
    mayTellOfPlan,
    mayWrite,
    mayThink,
    mayUseRights,
    isAnswered: hasAnswer,
    next,
  },
}: Shown<typeof loader>) {
  const words = useWords()
  const { start: text, ourPeople: people, guide } = words
  const step = next === 'nothing' ? null : nextSteps(words)[next]
  if (households.length === 0) {
    return (
      <>
        <PageHead title={text.hello(firstName)} />
        <Empty title={text.closed}>{text.closedLead}</Empty>
      </>
    )
  }
  return (
    <>
      <PageHead title={text.hello(firstName)} lead={households.length > 1 ? people.several : text.lead} />
      <Stack>
        <Contacts households={households} />
        <Section title={text.next}>
          {hasAnswer && (
            <p>
              {text.answered}{' '}
              <a className="nl-link" href="/mijn/rechten">
                {text.readAnswer}
              </a>
            </p>
          )}
          {step ? (
            <>
              <p>{step.why}</p>
              <div>
                <ButtonLink kind="primary" to={step.to}>
                  {step.label}
                </ButtonLink>
              </div>
            </>
          ) : (
            <p>{text.nothing}</p>
          )}
        </Section>
        <Section title={text.more}>
          <LinkList
            items={[
              { to: '/mijn/plan', title: text.plan, note: text.planNote },
              ...(mayTellOfPlan
                ? [{ to: '/mijn/afspraken', title: text.agreements, note: text.agreementsNote }]
                : []),
              ...(hasPictures
                ? [{ to: '/mijn/plan-in-plaatjes', title: text.pictures, note: text.picturesNote }]
                : []),
              { to: '/mijn/wanneer', title: text.when, note: text.whenNote },
              { to: '/mijn/verhaal', title: text.story, note: text.storyNote },
            ]}
          />
        </Section>
        <Section title={text.say}>
          <LinkList
            items={[
              ...(mayTell
                ? [{ to: '/mijn/hoe-gaat-het', title: text.howAreWe, note: text.howAreWeNote }]
                : []),
              ...(mayThink ? [{ to: '/mijn/vragen', title: text.think, note: text.thinkNote }] : []),
              ...(mayWrite ? [{ to: '/mijn/bericht', title: text.message, note: text.messageNote }] : []),
              { to: '/mijn/mensen', title: text.people, note: text.peopleNote },
            ]}
          />
        </Section>
        <Section title={text.know}>
          <LinkList
            items={[
              { to: '/mijn/wie-keek', title: text.looked, note: text.lookedNote },
              { to: '/mijn/geleerd', title: text.learned, note: text.learnedNote },
              { to: '/mijn/inloggen', title: text.ways, note: text.waysNote },
              ...(mayUseRights ? [{ to: '/mijn/rechten', title: text.rights, note: text.rightsNote }] : []),
              { to: '/mijn/zo-werkt-het', title: guide.title, note: guide.lead },
              { to: '/mijn/uitleg', title: text.safely, note: text.safelyNote },
            ]}
          />
        </Section>
      </Stack>
    </>
  )
}

type Known = Shown<typeof loader>['loaderData']['households']

/** Whom to turn to; with more than one household, of each under its own heading. */
function Contacts({ households }: { households: Known }) {
  if (households.length === 1)
    return households[0]?.contact && <ContactCard {...households[0]} contact={households[0].contact} />
  return households.map(({ caseId, title, contact, deputies }) => (
    <Section key={caseId} title={title}>
      {contact && <ContactCard contact={contact} deputies={deputies} />}
    </Section>
  ))
}
