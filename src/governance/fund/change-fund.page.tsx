import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { isId } from '#src/kernel/id.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { FundFields, linesOf, storedForm } from './fields.tsx'
import { ChangeFundForm } from './rules.ts'
import { changeFund, fundOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

export const loader = page('scenario:write', async ({ tx, params: { fundId } }) => {
  const fund = isId(fundId) ? await fundOf(tx, fundId) : undefined
  if (!fund) throw notFound()
  return { fund }
})

export const action = deed('scenario:write', {
  form: ChangeFundForm,
  refusals: { taken: say.taken, 'changed-meanwhile': say.changedMeanwhile },
  constraints: { fund_name_taken: { refusal: 'taken', field: 'name' } },
  run: async ({ tx, params: { fundId }, input }) => {
    if (!isId(fundId) || !(await fundOf(tx, fundId))) throw notFound()
    if (!(await changeFund(tx, fundId, input))) return refuse('changed-meanwhile')
    return done({ to: '/sturing/geld', flash: say.changed })
  },
})

export default function ChangeFund({ loaderData: { fund }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? storedForm(fund)
  const title = say.changeTitle(fund.name)
  return (
    <>
      <PageHead
        title={title}
        lead={say.lead}
        crumbs={steeringCrumbs(title, { label: text.list.title, to: '/sturing/geld' })}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(storedForm(fund))} />
      )}
      <Form form={form} version={fund.version} submit={say.submit} cancelTo="/sturing/geld">
        <FundFields form={form} />
      </Form>
    </>
  )
}
