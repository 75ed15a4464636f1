import { atSeat, seatDeed } from '#src/access/seat.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { seatAddress, withdrawAddress } from '../addresses.ts'
import { wordsAt } from '../choosing.server.ts'
import { text as family } from '../family-time/text.nl.ts'
import { ChangeForm } from '../rules.ts'
import { changeWords } from '../store.server.ts'
import { text } from '../text.nl.ts'
import { withdrawsAs } from '../withdrawal/store.server.ts'
import { WordsForm } from '../words-form.tsx'
import { placeOf } from './place.ts'

export const loader = atSeat(async ({ tx, device: { sittingId }, params, url }) => {
  const words = await wordsAt(tx, sittingId, params['lineId'])
  const as = await withdrawsAs(tx, words.lineId)
  const withdraws = as && { as, to: withdrawAddress(url.pathname) }
  return { ...words, withdraws, to: seatAddress(sittingId) }
})

export const action = seatDeed({
  form: ChangeForm,
  refusals: { closed: text.say.closed, gone: text.say.gone, theirs: family.ownLines },
  constraints: { meeting_is_open: 'closed', words_within_line: 'gone', family_time_is_theirs: 'theirs' },
  run: async ({ tx, device, params, input }) => {
    const { lineId } = await wordsAt(tx, device.sittingId, params['lineId'])
    await changeWords(tx, placeOf(device), input.once, { lineId, ...input })
    return done(seatAddress(device.sittingId))
  },
})

export default function ChangeWordsAtSeat({ loaderData, actionData }: Shown<typeof loader>) {
  return <WordsForm {...loaderData} form={actionData?.form} />
}
