import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { liveAddress } from '../addresses.ts'
import { meetingAt } from '../at.server.ts'
import { ScoreForm } from './rules.ts'
import { giveAt, ownScoreAt, scoreRefusals } from './score.server.ts'
import { ScorePage } from './score-fields.tsx'

export const loader = page('live-consultation:take-part', async access => {
  const { plannedId, sittingId, place } = await meetingAt(access)
  return { ...(await ownScoreAt(access.tx, place)), to: liveAddress(access.caseId, plannedId, sittingId) }
})

export const action = deed('live-consultation:take-part', {
  form: ScoreForm,
  refusals: scoreRefusals,
  constraints: { meeting_is_open: { refusal: 'open' } },
  run: async access => {
    const { plannedId, sittingId, place } = await meetingAt(access)
    const given = await giveAt(access.tx, place, access.input)
    return given.ok ? done({ to: liveAddress(access.caseId, plannedId, sittingId) }) : given
  },
})

export default function OwnScore({ loaderData, actionData }: Shown<typeof loader>) {
  return <ScorePage {...loaderData} form={actionData?.form} />
}
