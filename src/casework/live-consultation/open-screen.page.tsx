import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { deviceCookieWith } from '#src/access/seat-cookie.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { hashOf, newToken } from '#src/identity/session/cookie.server.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Button } from '#src/ui/button/button.tsx'
import { ErrorSummary } from '#src/ui/form/error-summary.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { largeAddress, liveAddress } from './addresses.ts'
import { ledMeetingAt } from './at.server.ts'
import { openLargeScreen } from './seat/store.server.ts'
import { text } from './text.nl.ts'

const say = text.screen

export const loader = page('live-consultation:take-part', async access => {
  const { plannedId, sittingId } = await ledMeetingAt(access)
  return { to: liveAddress(access.caseId, plannedId, sittingId) }
})

export const action = deed('live-consultation:take-part', {
  form: z.object({}),
  refusals: { over: say.refused },
  run: async access => {
    const { sittingId } = await ledMeetingAt(access)
    const token = newToken()
    if (!(await openLargeScreen(access.tx, sittingId, hashOf(token)))) return refuse('over')
    const cookie = deviceCookieWith(access.isSecure, 'large-screen', token)
    return done({ to: largeAddress(sittingId), headers: { 'Set-Cookie': cookie } })
  },
})

/** In a window of its own: that one shows only what its own secret may see. */
export default function OpenLargeScreen({ loaderData: { to }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.title, to }, { label: say.title }]}
      />
      <Stack>
        <p>{say.own}</p>
        <form method="post" target="_blank" rel="noopener">
          <input type="hidden" name="once" value={crypto.randomUUID()} />
          <ErrorSummary errors={(actionData?.form ?? emptyForm).errors} isKept={false} />
          <div className="utrecht-button-group">
            <Button kind="primary">{say.submit}</Button>
            <a className="nl-link" href={to}>
              {text.backTo}
            </a>
          </div>
        </form>
      </Stack>
    </>
  )
}
