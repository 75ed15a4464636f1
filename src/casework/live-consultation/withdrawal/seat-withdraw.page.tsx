import { atSeat, seatDeed } from '#src/access/seat.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { seatAddress } from '../addresses.ts'
import { text as family } from '../family-time/text.nl.ts'
import { placeOf } from '../seat/place.ts'
import { text as live } from '../text.nl.ts'
import { WithdrawForm } from './rules.ts'
import { withdrawLine } from './store.server.ts'
import { ownLineAt } from './withdraw.server.ts'
import { WithdrawPage } from './withdraw-page.tsx'

export const loader = atSeat(async ({ tx, device: { sittingId }, params }) => ({
  ...(await ownLineAt(tx, sittingId, params['lineId'])),
  to: seatAddress(sittingId),
}))

export const action = seatDeed({
  form: WithdrawForm,
  refusals: { closed: live.say.closed, theirs: family.theirs },
  constraints: { meeting_is_open: 'closed', family_time_is_theirs: 'theirs' },
  run: async ({ tx, device, params, input }) => {
    const { lineId } = await ownLineAt(tx, device.sittingId, params['lineId'])
    await withdrawLine(tx, placeOf(device), input.once, lineId)
    return done(seatAddress(device.sittingId))
  },
})

export default function WithdrawAtSeat({ loaderData, actionData }: Shown<typeof loader>) {
  return <WithdrawPage {...loaderData} form={actionData?.form} />
}
