import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { liveAddress, withdrawAddress } from './addresses.ts'
import { meetingAt } from './at.server.ts'
import { wordsAt } from './choosing.server.ts'
import { text as family } from './family-time/text.nl.ts'
import { ChangeForm } from './rules.ts'
import { changeWords } from './store.server.ts'
import { text } from './text.nl.ts'
import { withdrawsAs } from './withdrawal/store.server.ts'
import { WordsForm } from './words-form.tsx'

export const loader = page('live-consultation:take-part', async access => {
  const { plannedId, sittingId } = await meetingAt(access)
  const words = await wordsAt(access.tx, sittingId, access.params['lineId'])
  const as = await withdrawsAs(access.tx, words.lineId)
  const withdraws = as && { as, to: withdrawAddress(access.url.pathname) }
  return { ...words, withdraws, to: liveAddress(access.caseId, plannedId, sittingId) }
})

export const action = deed('live-consultation:take-part', {
  form: ChangeForm,
  refusals: { closed: text.say.closed, gone: text.say.gone, theirs: family.theirs },
  constraints: {
    meeting_is_open: { refusal: 'closed' },
    words_within_line: { refusal: 'gone' },
    family_time_is_theirs: { refusal: 'theirs' },
  },
  run: async access => {
    const { plannedId, sittingId, place } = await meetingAt(access)
    const { lineId } = await wordsAt(access.tx, sittingId, access.params['lineId'])
    await changeWords(access.tx, place, access.input.once, { lineId, ...access.input })
    return done({ to: liveAddress(access.caseId, plannedId, sittingId) })
  },
})

export default function ChangeWords({ loaderData, actionData }: Shown<typeof loader>) {
  return <WordsForm {...loaderData} form={actionData?.form} />
}
