import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { FundFields } from './fields.tsx'
import { FundForm } from './rules.ts'
import { addFund } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

export const loader = page('scenario:write', async () => ({}))

export const action = deed('scenario:write', {
  form: FundForm,
  refusals: { taken: say.taken },
  constraints: { fund_name_taken: { refusal: 'taken', field: 'name' } },
  run: async ({ tx, actor, input }) => {
    await addFund(tx, actor, input)
    return done({ to: '/sturing/geld', flash: say.done })
  },
})

export default function AddFund({ actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={steeringCrumbs(say.title, { label: text.list.title, to: '/sturing/geld' })}
      />
      <Form form={form} submit={say.submit} cancelTo="/sturing/geld">
        <FundFields form={form} />
      </Form>
    </>
  )
}
