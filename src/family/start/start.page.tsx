import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { markOf, ownScores, releasedPlanFor } from '#src/casework/public.ts'
import { addDays } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ContactCard } from '../our-people/contact-card.tsx'
import { ownCaseId, peopleWithUs } from '../our-people/store.server.ts'
import { text } from './text.nl.ts'

const daysBetweenTelling = 14

export const loader = page('family:read', async ({ tx, actor, today }) => {
  const firstName = actor.name.split(' ')[0] ?? ''
  const caseId = await ownCaseId(tx, actor.accountId)
  if (!caseId) return { firstName, isOpen: false, contact: null, next: 'nothing' as const }
  const [last] = await ownScores(tx, actor.accountId, caseId)
  const toldLately = last !== undefined && last.measuredOn > addDays(today, -daysBetweenTelling)
  const plan = await releasedPlanFor(tx, actor.personId ?? '')
  const inPlan = plan?.participants.find(one => one.personId === actor.personId)
  const hasToMark = plan && inPlan && !markOf(plan, inPlan.id).mark
  const people = await peopleWithUs(tx, caseId)
  return {
    firstName,
    isOpen: true,
    contact: people.find(person => person.part === 'contact-person') ?? null,
    next: hasToMark ? ('plan' as const) : toldLately ? ('nothing' as const) : ('tell' as const),
  }
})

const nextSteps = {
  plan: { to: '/mijn/plan', label: text.readPlan, why: text.readPlanWhy },
  tell: { to: '/mijn/hoe-gaat-het', label: text.tell, why: text.tellWhy },
}

export default function Start({ loaderData: { firstName, isOpen, contact, next } }: Shown<typeof loader>) {
  if (!isOpen) {
    return (
      <>
        <PageHead title={text.hello(firstName)} />
        <Empty title={text.closed}>{text.closedLead}</Empty>
      </>
    )
  }
  return (
    <>
      <PageHead title={text.hello(firstName)} lead={text.lead} />
      <Stack>
        {contact && <ContactCard contact={contact} />}
        <Section title={text.next}>
          {next === 'nothing' ? (
            <p>{text.nothing}</p>
          ) : (
            <>
              <p>{nextSteps[next].why}</p>
              <div>
                <ButtonLink kind="primary" to={nextSteps[next].to}>
                  {nextSteps[next].label}
                </ButtonLink>
              </div>
            </>
          )}
        </Section>
        <Section title={text.more}>
          <LinkList
            items={[
              { to: '/mijn/plan', title: text.plan, note: text.planNote },
              { to: '/mijn/verhaal', title: text.story, note: text.storyNote },
              { to: '/mijn/mensen', title: text.people, note: text.peopleNote },
              { to: '/mijn/hoe-gaat-het', title: text.howAreWe, note: text.howAreWeNote },
              { to: '/mijn/veilig', title: text.safely, note: text.safelyNote },
            ]}
          />
        </Section>
      </Stack>
    </>
  )
}
