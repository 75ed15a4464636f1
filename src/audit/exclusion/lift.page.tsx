import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { LiftPage } from './lift-form.tsx'
import { LiftForm } from './rules.ts'
import { exclusionAt, lift } from './store.server.ts'
import { text } from './text.nl.ts'

async function exclusionOf({ tx, params }: Access) {
  const { exclusionId } = params
  const found = isId(exclusionId) ? await exclusionAt(tx, exclusionId) : undefined
  if (!found) throw notFound()
  return found
}

export const loader = page('exclusion:oversee', async access => ({ name: (await exclusionOf(access)).name }))

export const action = deed('exclusion:oversee', {
  form: LiftForm,
  refusals: { already: text.already },
  run: async access => {
    const { id } = await exclusionOf(access)
    if (!(await lift(access.tx, access.actor, id, access.input.why))) return refuse('already')
    return done({ to: '/logboek/afscherming', flash: text.liftDone })
  },
})

export default function LiftExclusion({ loaderData: { name }, actionData }: Shown<typeof loader>) {
  return <LiftPage name={name} form={actionData?.form ?? emptyForm} cancelTo="/logboek/afscherming" />
}
