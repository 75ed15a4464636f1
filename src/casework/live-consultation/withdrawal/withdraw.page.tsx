import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { liveAddress } from '../addresses.ts'
import { meetingAt } from '../at.server.ts'
import { text as family } from '../family-time/text.nl.ts'
import { text as live } from '../text.nl.ts'
import { WithdrawForm } from './rules.ts'
import { withdrawLine } from './store.server.ts'
import { ownLineAt } from './withdraw.server.ts'
import { WithdrawPage } from './withdraw-page.tsx'

export const loader = page('live-consultation:take-part', async access => {
  const { plannedId, sittingId } = await meetingAt(access)
  const line = await ownLineAt(access.tx, sittingId, access.params['lineId'])
  return { ...line, to: liveAddress(access.caseId, plannedId, sittingId) }
})

export const action = deed('live-consultation:take-part', {
  form: WithdrawForm,
  refusals: { closed: live.say.closed, theirs: family.theirs },
  constraints: { meeting_is_open: { refusal: 'closed' }, family_time_is_theirs: { refusal: 'theirs' } },
  run: async access => {
    const { plannedId, sittingId, place } = await meetingAt(access)
    const { lineId } = await ownLineAt(access.tx, sittingId, access.params['lineId'])
    await withdrawLine(access.tx, place, access.input.once, lineId)
    return done({ to: liveAddress(access.caseId, plannedId, sittingId) })
  },
})

export default function Withdraw({ loaderData, actionData }: Shown<typeof loader>) {
  return <WithdrawPage {...loaderData} form={actionData?.form} />
}
