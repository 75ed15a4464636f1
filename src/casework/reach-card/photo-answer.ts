import { sealedOff } from '#src/platform/web/headers.ts'

/** A portrait for on a page; it was drawn here, and a browser runs nothing of it. */
export const portraitAnswer = (portrait: Buffer): Response =>
  new Response(new Uint8Array(portrait), {
    headers: {
      'Content-Type': 'image/png',
      'Content-Disposition': 'inline',
      'Content-Security-Policy': sealedOff,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
