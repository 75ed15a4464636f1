import { redirect } from 'react-router'
import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { isSecure } from '#src/access/house.server.ts'
import { page } from '#src/access/page.server.ts'
import { lettersCookieWith } from '#src/identity/session/cookie.server.ts'
import { done } from '#src/kernel/outcome.ts'

/** Nobody reads this address: who comes here goes to the beginning. */
export const loader = page('family:read', async () => {
  throw redirect('/mijn', 303)
})

/** Keeps with this browser how large somebody wants the letters, and goes back to the page where that was asked. */
export const action = deed('family:choose-letters', {
  form: z.object({
    letters: z.enum(['large', 'usual']).catch('usual'),
    to: z
      .string()
      .regex(/^\/mijn(-toegang)?(\/[\w-]+)*$/)
      .catch('/mijn'),
  }),
  refusals: {},
  run: async ({ input, config }) =>
    done({
      to: input.to,
      headers: { 'Set-Cookie': lettersCookieWith(isSecure({ config }), input.letters === 'large') },
    }),
})
