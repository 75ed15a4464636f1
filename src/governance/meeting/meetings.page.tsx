import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { weekdayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { groupsOf } from '../group/store.server.ts'
import { rhythmInWords } from '../group/text.nl.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { comingAndPast, proposedMeetings } from './rules.ts'
import { type Meeting, meetingsOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.list

export const loader = page('steering:read', async ({ tx, actor, today }) => {
  const meetings = await meetingsOf(tx)
  const mayPlan = may(actor, 'meeting:plan')
  return {
    ...comingAndPast(meetings, today),
    mayPlan,
    proposed: mayPlan ? proposedMeetings(await groupsOf(tx), meetings, today) : [],
  }
})

const linkTo = ({ id, group, heldOn, items, place }: Meeting) => ({
  to: `/sturing/vergaderingen/${id}`,
  title: `${group}, ${weekdayInWords(heldOn)}`,
  note: [items > 0 ? say.items(items) : say.noItems, place].filter(Boolean).join(' · '),
})

export default function Meetings({ loaderData }: Shown<typeof loader>) {
  const { coming, past, mayPlan, proposed } = loaderData
  const plan = mayPlan && <ButtonLink to="/sturing/vergaderingen/nieuw">{say.plan}</ButtonLink>
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={steeringCrumbs(say.title)} next={plan} />
      <Section title={say.coming}>
        {coming.length === 0 ? (
          <Empty title={say.noneComing}>{mayPlan && say.noneComingLead}</Empty>
        ) : (
          <LinkList items={coming.map(linkTo)} />
        )}
      </Section>
      {proposed.length > 0 && (
        <Section title={say.byRhythm}>
          <p>{say.byRhythmLead}</p>
          <LinkList
            items={proposed.map(({ groupId, name, everyWeeks, heldOn }) => ({
              to: `/sturing/vergaderingen/nieuw?groep=${groupId}`,
              title: `${name}, ${weekdayInWords(heldOn)}`,
              note: `${rhythmInWords(everyWeeks)} · ${say.planThis}`,
            }))}
          />
        </Section>
      )}
      <Section title={say.past}>
        {past.length === 0 ? (
          <p>{say.nonePast}</p>
        ) : (
          <LinkList
            items={past.map(meeting => ({
              ...linkTo(meeting),
              badge: meeting.open > 0 && <Badge tone="attention">{say.toConclude(meeting.open)}</Badge>,
            }))}
          />
        )}
      </Section>
    </>
  )
}
