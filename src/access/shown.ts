import type { Refused } from './deed.server.ts'

type Answer = (...given: never[]) => unknown

/** What a page component receives: its loader's answer, and what a refused deed gave back. */
export type Shown<Loader extends Answer> = {
  loaderData: Exclude<Awaited<ReturnType<Loader>>, Response>
  actionData?: Refused
}
