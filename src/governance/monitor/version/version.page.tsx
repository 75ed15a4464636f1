import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../../steering/text.nl.ts'
import type { Definition } from '../indicator/rules.ts'
import { startDefinitions } from '../indicator/start.nl.ts'
import { addVersion, versionsOf } from '../store.server.ts'
import { quarterName, text } from '../text.nl.ts'
import { indicatorAt } from '../view.server.ts'
import { comingQuarters, versionForm } from './rules.ts'
import { versionText as say } from './text.nl.ts'

const lastOf = async ({ tx, params }: Pick<Access, 'tx' | 'params'>) => {
  const key = indicatorAt(params)
  const last = (await versionsOf(tx, key)).at(-1)
  return { key, definition: last ?? startDefinitions[key], number: last?.number ?? 1 }
}

export const loader = page('monitor:define', async access => {
  const { key, definition, number } = await lastOf(access)
  const { question, definition: what, numerator, denominator, cannotSay } = definition
  return {
    key,
    number,
    definition: { question, definition: what, numerator, denominator, cannotSay },
    quarters: comingQuarters(access.today).map(on => ({ value: on, label: say.from(quarterName(on)) })),
  }
})

export const action = deed('monitor:define', {
  form: ({ params, today }) => {
    indicatorAt(params)
    return versionForm(today)
  },
  refusals: { 'taken-quarter': say.takenQuarter, 'changed-meanwhile': say.changedMeanwhile },
  constraints: {
    version_follows: { refusal: 'changed-meanwhile', field: 'question' },
    version_once_a_quarter: { refusal: 'taken-quarter', field: 'inForceOn' },
  },
  run: async ({ tx, actor, params, input: { version, ...input } }) => {
    const key = indicatorAt(params)
    await addVersion(tx, actor, key, version, input)
    return done({ to: `/sturing/monitor/${key}`, flash: say.saved })
  },
})

const fields = [
  ['question', say.question],
  ['definition', say.definition],
  ['numerator', say.numerator],
  ['denominator', say.denominator],
  ['cannotSay', say.cannotSay],
] as const

const linesOf = (form: FormState) => fields.map(([name, label]) => ({ label, text: textAt(form, name) }))
const storedForm = (definition: Definition): FormState => formWith({ ...definition })

export default function NewVersion({
  loaderData: { key, number, definition, quarters },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? storedForm(definition)
  const address = `/sturing/monitor/${key}`
  return (
    <>
      <PageHead
        title={say.title(definition.question)}
        lead={say.lead}
        crumbs={steeringCrumbs(
          say.here,
          { label: text.title, to: '/sturing/monitor' },
          { label: definition.question, to: address },
        )}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(storedForm(definition))} />
      )}
      <Form form={form} version={number} submit={say.submit} cancelTo={address}>
        <TextField form={form} name="question" label={say.question} />
        <TextArea form={form} name="definition" label={say.definition} rows={3} />
        <TextField form={form} name="numerator" label={say.numerator} />
        <TextField form={form} name="denominator" label={say.denominator} />
        <TextArea form={form} name="cannotSay" label={say.cannotSay} rows={3} />
        <SelectField form={form} name="inForceOn" label={say.inForceOn} options={quarters} />
        <Checkbox
          form={form}
          name="countsOtherwise"
          label={say.countsOtherwise}
          hint={say.countsOtherwiseHint}
        />
        <TextArea form={form} name="why" label={say.why} rows={2} />
      </Form>
    </>
  )
}
