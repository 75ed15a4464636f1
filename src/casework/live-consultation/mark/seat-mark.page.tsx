import { atSeat, seatDeed } from '#src/access/seat.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { seatAddress } from '../addresses.ts'
import { placeOf } from '../seat/place.ts'
import { agreementAt, markAt } from './mark.server.ts'
import { MarkPage } from './mark-page.tsx'
import { MarkForm } from './rules.ts'
import { text } from './text.nl.ts'

export const loader = atSeat(async ({ tx, device, params }) => ({
  ...(await agreementAt(tx, placeOf(device), params['lineId'])),
  to: seatAddress(device.sittingId),
}))

export const action = seatDeed({
  form: MarkForm,
  refusals: { open: text.open },
  constraints: { meeting_is_open: 'open', mark_on_agreement: 'open' },
  run: async ({ tx, device, params, input }) => {
    await markAt(tx, placeOf(device), params['lineId'], input)
    return done(seatAddress(device.sittingId))
  },
})

export default function MarkAtSeat({ loaderData, actionData }: Shown<typeof loader>) {
  return <MarkPage {...loaderData} form={actionData?.form} />
}
