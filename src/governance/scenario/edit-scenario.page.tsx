import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { aspects, OptionForm } from './rules.ts'
import { changeOption, type Option, optionOf } from './store.server.ts'
import { aspectNames, text } from './text.nl.ts'

const say = text.edit

export const loader = page('scenario:write', async ({ tx, params }) => {
  const { optionId } = params
  const option = isId(optionId) ? await optionOf(tx, optionId) : undefined
  if (!option) throw notFound()
  return { option }
})

export const action = deed('scenario:write', {
  form: OptionForm,
  refusals: { 'changed-meanwhile': say.changedMeanwhile },
  run: async ({ tx, params, input }) => {
    const { optionId } = params
    if (!isId(optionId) || !(await optionOf(tx, optionId))) throw notFound()
    if (!(await changeOption(tx, optionId, input))) return refuse('changed-meanwhile')
    return done({ to: '/sturing/scenarios', flash: say.done })
  },
})

const storedForm = (option: Option): FormState =>
  formWith({
    title: option.title,
    ...Object.fromEntries(aspects.map(aspect => [aspect, option[aspect] ?? ''])),
  })

const linesOf = (form: FormState) => [
  { label: say.name, text: textAt(form, 'title') },
  ...aspects.map(aspect => ({ label: aspectNames[aspect], text: textAt(form, aspect) })),
]

export default function EditScenario({ loaderData: { option }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? storedForm(option)
  return (
    <>
      <PageHead
        title={say.title(option.title)}
        lead={say.lead}
        crumbs={steeringCrumbs(option.title, { label: text.list.title, to: '/sturing/scenarios' })}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(storedForm(option))} />
      )}
      <Form form={form} version={option.version} submit={say.submit} cancelTo="/sturing/scenarios">
        <TextField form={form} name="title" label={say.name} />
        {aspects.map(aspect => (
          <TextArea
            key={aspect}
            form={form}
            name={aspect}
            label={aspectNames[aspect]}
            hint={say.hints[aspect]}
            optional
          />
        ))}
      </Form>
    </>
  )
}
