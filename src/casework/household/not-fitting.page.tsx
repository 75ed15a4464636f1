import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { notFittingForm, notFittingReasons } from './rules.ts'
import { countNotFitting, openingChoices } from './store.server.ts'
import { notFittingNames, text } from './text.nl.ts'

export const loader = page('household-case:count-not-fitting', async ({ tx }) => {
  const { gardens } = await openingChoices(tx)
  return { gardens }
})

export const action = deed('household-case:count-not-fitting', {
  form: async ({ tx }) => notFittingForm((await openingChoices(tx)).gardens),
  refusals: {},
  run: async ({ tx, actor, input, today }) => {
    await countNotFitting(tx, actor.regionId, input.gardenId, input.reason, today)
    return done({ to: '/huishoudens', flash: text.notFitting.done })
  },
})

export default function NotFitting({ loaderData: { gardens }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const say = text.notFitting
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo="/huishoudens">
        <SelectField
          form={form}
          name="gardenId"
          label={text.open.garden}
          options={optionsFrom(gardens)}
          empty={text.open.choose}
        />
        <Radios
          form={form}
          name="reason"
          legend={say.reason}
          options={optionsOf(notFittingReasons, notFittingNames)}
        />
      </Form>
    </>
  )
}
