import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { liveAddress, outcomeAddress } from './addresses.ts'
import { ledMeetingAt } from './at.server.ts'
import { keepOutcome } from './outcome/keeping/store.server.ts'
import { moveTo } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.close

export const loader = page('live-consultation:take-part', async access => {
  const { plannedId, sittingId } = await ledMeetingAt(access)
  return { to: liveAddress(access.caseId, plannedId, sittingId) }
})

export const action = deed('live-consultation:take-part', {
  form: z.object({}),
  refusals: { closed: text.say.closed },
  constraints: { meeting_is_open: { refusal: 'closed' } },
  run: async access => {
    const { plannedId, sittingId, place } = await ledMeetingAt(access)
    const { tx, actor, caseId, today } = access
    await moveTo(tx, place, 'closed')
    await keepOutcome(tx, actor, { caseId, plannedId, sittingId }, today)
    return done({ to: outcomeAddress(caseId, plannedId), flash: say.done })
  },
})

export default function CloseMeeting({ loaderData: { to }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo={to}>
        {null}
      </Form>
    </>
  )
}
