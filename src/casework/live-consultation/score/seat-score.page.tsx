import { atSeat, seatDeed } from '#src/access/seat.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { seatAddress } from '../addresses.ts'
import { placeOf } from '../seat/place.ts'
import { ScoreForm } from './rules.ts'
import { giveAt, ownScoreAt, scoreRefusals } from './score.server.ts'
import { ScorePage } from './score-fields.tsx'

export const loader = atSeat(async ({ tx, device }) => ({
  ...(await ownScoreAt(tx, placeOf(device))),
  to: seatAddress(device.sittingId),
}))

export const action = seatDeed({
  form: ScoreForm,
  refusals: scoreRefusals,
  constraints: { meeting_is_open: 'open' },
  run: async ({ tx, device, input }) => {
    const given = await giveAt(tx, placeOf(device), input)
    return given.ok ? done(seatAddress(device.sittingId)) : given
  },
})

export default function ScoreAtSeat({ loaderData, actionData }: Shown<typeof loader>) {
  return <ScorePage {...loaderData} form={actionData?.form} />
}
