import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { askedIn, latestOf, type Question, questionState } from '#src/casework/public.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { addressOf, questionAt } from './at.server.ts'
import { KindField, WordingFields } from './fields.tsx'
import { changeForm, pointFields, wordsOf } from './forms.ts'
import { writeVersion } from './store.server.ts'
import { kindNames, text } from './text.nl.ts'

const say = text.form

export const loader = page('experience-question:keep', async access => {
  const question = await questionAt(access)
  if (questionState(question) === 'retired') throw notFound()
  return { question, isAsked: questionState(question) === 'in-use' }
})

export const action = deed('experience-question:keep', {
  form: async access => changeForm(questionState(await questionAt(access)) === 'in-use'),
  refusals: { 'changed-meanwhile': say.changedMeanwhile, retired: say.retired },
  constraints: {
    experience_version_once: { refusal: 'changed-meanwhile' },
    experience_not_retired: { refusal: 'retired' },
  },
  run: async access => {
    const { tx, actor, input } = access
    const question = await questionAt(access)
    if (latestOf(question).number !== input.version) return refuse('changed-meanwhile')
    const version = { number: input.version + 1, kind: input.kind, why: input.why ?? null }
    await writeVersion(tx, actor, question.id, version, wordsOf(input, input.kind === 'scale'))
    return done({ to: addressOf(question.id), flash: say.changed })
  },
})

const storedForm = (question: Question): FormState => {
  const { kind, question: words, points } = askedIn(question, 'nl')
  return formWith({
    ...{ kind, question: words },
    ...Object.fromEntries(pointFields.map((name, index) => [name, points?.[index] ?? ''])),
  })
}

const linesOf = (form: FormState) => [
  { label: say.kind, text: kindNames[textAt(form, 'kind') as keyof typeof kindNames] ?? '' },
  { label: say.question, text: textAt(form, 'question') },
  ...pointFields.map((name, index) => ({ label: say.point(index + 1), text: textAt(form, name) })),
]

export default function ChangeQuestion({
  loaderData: { question, isAsked },
  actionData,
}: Shown<typeof loader>) {
  const stored = storedForm(question)
  const form = actionData?.form ?? stored
  const name = askedIn(question, 'nl').question
  return (
    <>
      <PageHead
        title={say.changeTitle}
        lead={isAsked ? say.changeLead : say.addLead}
        crumbs={steeringCrumbs(
          say.changeTitle,
          { label: text.list.title, to: '/sturing/vragen' },
          { label: name, to: addressOf(question.id) },
        )}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(stored)} />
      )}
      <Form
        form={form}
        version={latestOf(question).number}
        submit={say.submitChange}
        cancelTo={addressOf(question.id)}
      >
        <KindField form={form} />
        <WordingFields form={form} />
        {isAsked && <TextField form={form} name="why" label={say.why} hint={say.whyHint} />}
      </Form>
    </>
  )
}
