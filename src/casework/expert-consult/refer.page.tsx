import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { openQuestionAt, stepConstraints } from './at.server.ts'
import { expertises, referForm } from './rules.ts'
import { advisingOrganisations, referQuestion } from './store.server.ts'
import { expertiseNames, text } from './text.nl.ts'

const say = text.referForm

/** Who else could be asked, by name. */
async function othersThan({ tx }: Pick<Access, 'tx'>, ofWhom: string) {
  const known = [
    ...expertises.map(code => expertiseNames[code]),
    ...(await advisingOrganisations(tx)).map(one => one.name),
  ]
  return known.filter(name => name !== ofWhom)
}

export const loader = page('expert-consult:answer', async access => {
  const question = await openQuestionAt(access)
  return { question, others: await othersThan(access, question.ofWhom) }
})

export const action = deed('expert-consult:answer', {
  form: async access => referForm(await othersThan(access, '')),
  refusals: { meanwhile: text.meanwhile },
  constraints: stepConstraints,
  run: async ({ tx, actor, params, input }) => {
    const { id } = await openQuestionAt({ tx, params })
    await referQuestion(tx, actor, id, input)
    return done({ to: '/vragen', flash: say.done })
  },
})

export default function ReferQuestion({
  loaderData: { question, others },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <p className="tt-as-typed">{question.question}</p>
      <Form form={form} submit={say.submit} cancelTo={`/vragen/${question.id}`}>
        <SelectField
          form={form}
          name="referredTo"
          label={say.to}
          options={others.map(name => ({ value: name, label: name }))}
          empty={text.askForm.choose}
        />
        <TextArea form={form} name="why" label={say.why} rows={3} />
      </Form>
    </>
  )
}
