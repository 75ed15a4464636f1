import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { liveAddress } from '../addresses.ts'
import { meetingAt } from '../at.server.ts'
import { agreementAt, markAt } from './mark.server.ts'
import { MarkPage } from './mark-page.tsx'
import { MarkForm } from './rules.ts'
import { text } from './text.nl.ts'

export const loader = page('live-consultation:take-part', async access => {
  const { plannedId, sittingId, place } = await meetingAt(access)
  const agreement = await agreementAt(access.tx, place, access.params['lineId'])
  return { ...agreement, to: liveAddress(access.caseId, plannedId, sittingId) }
})

export const action = deed('live-consultation:take-part', {
  form: MarkForm,
  refusals: { open: text.open },
  constraints: { meeting_is_open: { refusal: 'open' }, mark_on_agreement: { refusal: 'open' } },
  run: async access => {
    const { plannedId, sittingId, place } = await meetingAt(access)
    await markAt(access.tx, place, access.params['lineId'], access.input)
    return done({ to: liveAddress(access.caseId, plannedId, sittingId) })
  },
})

export default function OwnMark({ loaderData, actionData }: Shown<typeof loader>) {
  return <MarkPage {...loaderData} form={actionData?.form} />
}
