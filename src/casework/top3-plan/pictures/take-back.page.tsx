import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { pictureRelease } from '../release/rules.ts'
import { withdrawRelease } from '../release/store.server.ts'
import { childAt } from './at.server.ts'
import { text } from './text.nl.ts'

const say = text.takeBack

export const loader = page('top3-plan:release', async access => {
  const { child, here } = await childAt(access)
  return { here, name: child.name }
})

export const action = deed('top3-plan:release', {
  form: z.object({}),
  refusals: {},
  run: async access => {
    const { plan, child, here } = await childAt(access)
    const of = { caseId: access.caseId, planId: plan.id }
    if (!(await withdrawRelease(access.tx, access.actor, of, child.personId, pictureRelease)))
      throw notFound()
    return done({ to: here, flash: say.done, personId: child.personId })
  },
})

export default function TakeBackPictures({ loaderData: { here, name }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title(name)} lead={say.lead} />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo={here}>
        {null}
      </Form>
    </>
  )
}
