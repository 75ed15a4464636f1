import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'

/** An address that is not there, told within the frame of whoever asks: a family keeps its neutral name and its way out. */
export const loader = page('own-access:manage', () => {
  throw notFound()
})

export default function NoPage() {
  return null
}
