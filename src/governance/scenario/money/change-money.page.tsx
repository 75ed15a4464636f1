import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, rowsAt, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Beside, Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { Rows } from '#src/ui/form/rows.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { NumberField, TextField } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { type Fund, fundsOf } from '../../fund/store.server.ts'
import { decidedStays, dossierCrumbs, dossierOf } from '../text.nl.ts'
import { optionAsked } from '../this-choice.server.ts'
import { moneyForm } from './rules.ts'
import { moneyOf, saveMoney } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('scenario:write', async access => {
  const option = await optionAsked(access)
  const { costs, covers } = await moneyOf(access.tx, option.choiceId)
  const mine = (line: { optionId: string }) => line.optionId === option.id
  return {
    option,
    costs: costs.filter(mine),
    covers: covers.filter(mine),
    funds: await fundsOf(access.tx),
  }
})

export const action = deed('scenario:write', {
  form: async ({ tx }) => moneyForm(await fundsOf(tx)),
  refusals: { ...decidedStays.refusals, 'changed-meanwhile': text.changedMeanwhile },
  constraints: decidedStays.constraints,
  run: async access => {
    const option = await optionAsked(access)
    if (!(await saveMoney(access.tx, access.actor, option, access.input))) return refuse('changed-meanwhile')
    return done({ to: dossierOf(option.choiceId), flash: text.done })
  },
})

type Loaded = Shown<typeof loader>['loaderData']

const storedForm = ({ costs, covers }: Loaded): FormState =>
  formWith({
    costs: costs.map(({ year, what, amount }) => ({ year: String(year), what, amount: String(amount) })),
    covers: covers.map(({ year, fundId, amount }) => ({
      year: String(year),
      fundId,
      amount: String(amount),
    })),
  })

const linesOf = (form: FormState, funds: readonly Fund[]) => {
  const lines = (name: string, what: (prefix: string) => string) =>
    Array.from({ length: rowsAt(form, name) }, (_, index) => `${name}[${index}]`)
      .map(at => text.line(textAt(form, `${at}.year`), textAt(form, `${at}.amount`), what(at)))
      .join('\n')
  const fundName = (at: string) => funds.find(fund => fund.id === textAt(form, `${at}.fundId`))?.name ?? ''
  return [
    { label: text.costs, text: lines('costs', at => textAt(form, `${at}.what`)) },
    { label: text.covers, text: lines('covers', fundName) },
  ]
}

export default function ChangeMoney({ loaderData, actionData }: Shown<typeof loader>) {
  const { option, funds } = loaderData
  const form = actionData?.form ?? storedForm(loaderData)
  const title = text.title(option.title)
  return (
    <>
      <PageHead title={title} lead={text.lead} crumbs={dossierCrumbs(title, option)} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form, funds)} theirs={linesOf(storedForm(loaderData), funds)} />
      )}
      <Form form={form} version={option.version} submit={text.submit} cancelTo={dossierOf(option.choiceId)}>
        <Fieldset legend={text.costs}>
          <Rows form={form} name="costs" addLabel={text.addCost} removeLabel={text.remove} legend={text.cost}>
            {at => <CostFields form={form} at={at} />}
          </Rows>
        </Fieldset>
        <Fieldset legend={text.covers} hint={text.coversHint}>
          {funds.length === 0 ? (
            <Notice tone="notice" title={text.noFunds} />
          ) : (
            <Rows
              form={form}
              name="covers"
              addLabel={text.addCover}
              removeLabel={text.remove}
              legend={text.cover}
            >
              {at => <CoverFields form={form} at={at} funds={funds} />}
            </Rows>
          )}
        </Fieldset>
      </Form>
    </>
  )
}

const YearAndAmount = ({ form, at }: { form: FormState; at: string }) => (
  <Beside>
    <NumberField form={form} name={`${at}.year`} label={text.year} />
    <NumberField form={form} name={`${at}.amount`} label={text.amount} unit={text.unit} />
  </Beside>
)

const CostFields = ({ form, at }: { form: FormState; at: string }) => (
  <>
    <TextField form={form} name={`${at}.what`} label={text.what} />
    <YearAndAmount form={form} at={at} />
  </>
)

const CoverFields = ({ form, at, funds }: { form: FormState; at: string; funds: readonly Fund[] }) => (
  <>
    <SelectField form={form} name={`${at}.fundId`} label={text.fund} options={optionsFrom(funds)} />
    <YearAndAmount form={form} at={at} />
  </>
)
