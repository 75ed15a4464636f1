import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../addresses.ts'
import { planAt } from '../plan-at.server.ts'
import { withdrawRelease } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.withdraw

async function readerAt(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const plan = await planAt(access)
  const reader = plan.participants.find(one => one.personId === access.params['personId'])
  if (!reader?.personId) throw notFound()
  return { plan, name: reader.name, personId: reader.personId }
}

export const loader = page('top3-plan:release', async access => {
  const { plan, name } = await readerAt(access)
  return { to: planAddress(plan), name }
})

export const action = deed('top3-plan:release', {
  form: z.object({}),
  refusals: {},
  run: async access => {
    const { plan, personId } = await readerAt(access)
    const of = { caseId: access.caseId, planId: plan.id }
    if (!(await withdrawRelease(access.tx, access.actor, of, personId))) throw notFound()
    return done({ to: planAddress(plan), flash: say.done, personId })
  },
})

export default function WithdrawRelease({ loaderData: { to, name }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title(name)} lead={say.lead} />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo={to}>
        {null}
      </Form>
    </>
  )
}
