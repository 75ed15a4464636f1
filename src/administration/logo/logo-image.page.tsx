import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { sealedOff } from '#src/platform/web/headers.ts'
import { logoPicture } from './store.server.ts'

/** The region's logo as it was drawn here; another one has another address, so a browser may keep it. */
export const loader = page('notice:read', async ({ tx, params }) => {
  const picture = isId(params['logoId']) ? await logoPicture(tx, params['logoId']) : null
  if (!picture) throw notFound()
  return new Response(new Uint8Array(picture), {
    headers: {
      'Content-Type': 'image/png',
      'Content-Disposition': 'inline',
      'Content-Security-Policy': sealedOff,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, max-age=31536000, immutable',
    },
  })
})
