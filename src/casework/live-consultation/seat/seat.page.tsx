import { atSeat, seatDeed } from '#src/access/seat.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { Button } from '#src/ui/button/button.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { seatAddress } from '../addresses.ts'
import { choosing } from '../choosing.server.ts'
import { text as family } from '../family-time/text.nl.ts'
import { LiveRoot } from '../live-root.tsx'
import { factsNow, Pieces, standingIn, stepIn } from '../pieces.tsx'
import { doBeside } from '../private/deeds.server.ts'
import { PartForm } from '../rules.ts'
import { SayForm, WayToSay } from '../say-form.tsx'
import { changeWords, say } from '../store.server.ts'
import { text } from '../text.nl.ts'
import { placeOf } from './place.ts'

export const loader = atSeat(async ({ tx, device: { sittingId, entryId } }) => ({
  sittingId,
  entryId,
  ...(await factsNow(tx, sittingId)),
}))

export const action = seatDeed({
  form: PartForm,
  refusals: { closed: text.say.closed, gone: text.say.gone, theirs: family.theirs, over: family.over },
  constraints: {
    meeting_is_open: 'closed',
    family_time_is_theirs: 'theirs',
    meeting_line_audience_check: 'over',
    words_within_line: 'gone',
    meeting_words_line_id_sitting_id_fkey: 'gone',
  },
  run: async ({ tx, device, input }) => {
    const place = placeOf(device)
    if (input.what === 'say') await say(tx, place, input.once, input)
    else if (input.what === 'choose')
      await changeWords(tx, place, ...(await choosing(tx, device.sittingId, input)))
    else await doBeside(tx, place, input)
    return done(seatAddress(device.sittingId))
  },
})

/** What somebody at the table has on their own phone: the step, what they may see, and a way to say something. */
export default function SeatPage({ loaderData, actionData }: Shown<typeof loader>) {
  const { sittingId, entryId, number, facts } = loaderData
  const at = { facts, who: 'part' as const, sittingId }
  const step = stepIn(facts)
  const canSay = step !== 'closed' && standingIn(facts) !== 'stopped'
  return (
    <>
      <title>{text.neutral}</title>
      <h1 className="tt-hidden">{text.neutral}</h1>
      <LiveRoot sittingId={sittingId} number={number} keptAs={`plek:${entryId}`}>
        <Stack>
          <Pieces on="top" {...at} />
          {canSay && <WayToSay />}
          <Pieces on="main" {...at} />
          {canSay && <SayForm form={actionData?.form} step={step} sittingId={sittingId} />}
          <Pieces on="side" {...at} />
          <form method="post" action="/beraad/weg" className="tt-live-leave">
            <Button>{text.leave}</Button>
            <p className="tt-soft">{text.leaveNote}</p>
          </form>
          <DangerNumbers />
        </Stack>
      </LiveRoot>
    </>
  )
}
