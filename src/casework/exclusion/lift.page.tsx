import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { LiftPage } from '#src/audit/exclusion/lift-form.tsx'
import { LiftForm } from '#src/audit/exclusion/rules.ts'
import { text } from '#src/audit/exclusion/text.nl.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { exclusionsIn, lift } from './store.server.ts'

async function exclusionOf({ tx, caseId, params }: Access) {
  const found = (await exclusionsIn(tx, caseId)).find(one => one.id === params.exclusionId)
  if (!found) throw notFound()
  return found
}

export const loader = page('exclusion:keep', async access => ({
  caseId: access.caseId,
  name: (await exclusionOf(access)).name,
}))

export const action = deed('exclusion:keep', {
  form: LiftForm,
  refusals: { already: text.already },
  run: async access => {
    const { id } = await exclusionOf(access)
    if (!(await lift(access.tx, access.actor, id, access.input.why))) return refuse('already')
    return done({ to: `/huishoudens/${access.caseId}/afscherming`, flash: text.liftDone })
  },
})

export default function LiftExclusion({ loaderData: { caseId, name }, actionData }: Shown<typeof loader>) {
  return (
    <LiftPage
      name={name}
      form={actionData?.form ?? emptyForm}
      cancelTo={`/huishoudens/${caseId}/afscherming`}
    />
  )
}
