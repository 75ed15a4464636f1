import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { optionsOf } from '../store.server.ts'
import { dossierCrumbs, dossierOf } from '../text.nl.ts'
import { choiceAsked } from '../this-choice.server.ts'
import { raiseForm, weights, wholeChoice } from './rules.ts'
import { raiseObjection } from './store.server.ts'
import { text, weightNames } from './text.nl.ts'

const say = text.raising

export const loader = page('meeting:advise', async access => {
  const choice = await choiceAsked(access)
  const options = await optionsOf(access.tx, choice.id)
  return { choice, options, leads: may(access.actor, 'scenario:write') }
})

export const action = deed('meeting:advise', {
  form: async access => {
    const options = await optionsOf(access.tx, (await choiceAsked(access)).id)
    return raiseForm(
      options.map(option => option.id),
      may(access.actor, 'scenario:write'),
    )
  },
  refusals: {},
  run: async access => {
    const choice = await choiceAsked(access)
    await raiseObjection(access.tx, access.actor, choice.id, access.input)
    return done({ to: `${dossierOf(choice.id)}#bezwaren`, flash: say.done })
  },
})

export default function Raise({ loaderData: { choice, options, leads }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const about = [
    ...options.map(({ id, title }) => ({ value: id, label: title })),
    { value: wholeChoice, label: say.whole },
  ]
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={dossierCrumbs(say.title, { choiceId: choice.id, choice: choice.title })}
      />
      <Form form={form} submit={say.submit} cancelTo={dossierOf(choice.id)}>
        <SelectField form={form} name="about" label={say.about} options={about} />
        <Radios
          form={form}
          name="weight"
          legend={say.weight}
          options={weights.map(weight => ({
            value: weight,
            label: weightNames[weight],
            hint: say.hints[weight],
          }))}
        />
        <TextArea form={form} name="words" label={say.words} rows={5} />
        {leads && (
          <TextField form={form} name="onBehalf" label={say.onBehalf} hint={say.onBehalfHint} optional />
        )}
      </Form>
    </>
  )
}
