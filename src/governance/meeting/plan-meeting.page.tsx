import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { groupsOf } from '../group/store.server.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { WhenFields } from './fields.tsx'
import { planForm, proposedMeetings } from './rules.ts'
import { meetingsOf, planMeeting } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.plan

export const loader = page('meeting:plan', async ({ tx, url, today }) => {
  const groups = await groupsOf(tx)
  const asked = groups.filter(group => group.id === url.searchParams.get('groep'))
  const [proposed] = proposedMeetings(asked, await meetingsOf(tx), today)
  return {
    groups: optionsFrom(groups),
    known: { groupId: asked[0]?.id ?? '', heldOn: proposed?.heldOn ?? '' },
  }
})

export const action = deed('meeting:plan', {
  form: async ({ tx }) => planForm((await groupsOf(tx)).map(group => group.id)),
  refusals: { taken: say.taken },
  constraints: { one_meeting_a_day: { refusal: 'taken', field: 'heldOn' } },
  run: async ({ tx, actor, input, tell }) => {
    const meetingId = await planMeeting(tx, actor, input)
    await tell('meeting.planned', { meetingId })
    return done({ to: `/sturing/vergaderingen/${meetingId}`, flash: say.done })
  },
})

export default function PlanMeeting({ loaderData: { groups, known }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith(known)
  return (
    <>
      <PageHead
        title={say.title}
        crumbs={steeringCrumbs(say.title, { label: text.list.title, to: '/sturing/vergaderingen' })}
      />
      <Form form={form} submit={say.submit} cancelTo="/sturing/vergaderingen">
        <SelectField form={form} name="groupId" label={say.group} options={groups} empty={say.choose} />
        <WhenFields form={form} />
      </Form>
    </>
  )
}
