import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type OwnInvitation, ownInvitations, releasedPlansFor } from '#src/casework/public.ts'
import { dayOf } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { writtenIn } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { aroundUs, lastDayOf, titlesOf } from './rules.ts'
import { ownHouseholds } from './store.server.ts'
import { WithUs } from './with-us.tsx'

export const loader = page('family:read', async ({ tx, actor }) => {
  const households = await ownHouseholds(tx, actor.accountId)
  if (households.length === 0) throw notFound()
  const titles = titlesOf(households, writtenIn(actor.language))
  const invited = await ownInvitations(tx)
  const plans = await releasedPlansFor(tx, actor.personId ?? '')
  return {
    invited,
    // Who reads in the name of a child says nothing in that name.
    maySay: may(actor, 'family:send-message'),
    households: households.map(one => ({
      ...one,
      title: titles.get(one.caseId) ?? '',
      around: aroundUs(plans, one.caseId, actor.personId),
    })),
  }
})

export default function OurPeople({ loaderData: { households, invited, maySay } }: Shown<typeof loader>) {
  const { ourPeople: text } = useWords()
  const [only, ...more] = households
  return (
    <>
      <PageHead title={text.title} lead={more.length > 0 ? text.several : text.lead} />
      <Stack>
        {more.length === 0 && only ? (
          <WithUs {...only} />
        ) : (
          households.map(household => (
            <Section key={household.caseId} title={household.title}>
              <WithUs {...household} />
            </Section>
          ))
        )}
        <p>
          <a className="nl-link" href="/mijn/bereiken">
            {text.reach.link}
          </a>
        </p>
        <Invited invited={invited} />
        <Section title={text.night}>
          <p>{text.nightLead}</p>
          <DangerNumbers />
        </Section>
        {maySay && (
          <Section title={text.wrong}>
            <LinkList
              items={[
                { to: '/mijn/bericht', title: text.write, note: text.writeNote },
                { to: '/mijn/wens', title: text.wish, note: text.wishNote },
              ]}
            />
          </Section>
        )}
      </Stack>
    </>
  )
}
/** What somebody invited, and the way to end it at once. */
function Invited({ invited }: { invited: readonly OwnInvitation[] }) {
  const { ourPeople: text, day } = useWords()
  if (invited.length === 0) return null
  return (
    <Section title={text.own.title}>
      {invited.map(one => (
        <Card
          key={one.id}
          title={one.name ?? text.own.unnamed}
          action={<ButtonLink to={`/mijn/mensen/uitnodiging/${one.id}`}>{text.own.stop}</ButtonLink>}
        >
          <p>{text.own.time(day(dayOf(one.from)), day(lastDayOf(one.until)))}</p>
        </Card>
      ))}
    </Section>
  )
}
