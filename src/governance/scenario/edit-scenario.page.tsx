import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { Hidden, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { type CriterionRow, criteriaOf } from './criterion/store.server.ts'
import { OptionForm, scores } from './rules.ts'
import { changeOption, viewsOf } from './store.server.ts'
import { decidedStays, dossierCrumbs, dossierOf, scoreNames, text } from './text.nl.ts'
import { optionAsked } from './this-choice.server.ts'

const say = text.edit

export const loader = page('scenario:write', async access => {
  const option = await optionAsked(access)
  const views = await viewsOf(access.tx, option.choiceId)
  return {
    option,
    criteria: await criteriaOf(access.tx, option.choiceId),
    views: views.filter(view => view.optionId === option.id),
  }
})

export const action = deed('scenario:write', {
  form: OptionForm,
  refusals: {
    ...decidedStays.refusals,
    'changed-meanwhile': say.changedMeanwhile,
    'criteria-changed': say.criteriaChanged,
  },
  constraints: { ...decidedStays.constraints, criterion_in_use: { refusal: 'criteria-changed' } },
  run: async access => {
    const option = await optionAsked(access)
    if (!(await changeOption(access.tx, access.actor, option, access.input)))
      return refuse('changed-meanwhile')
    return done({ to: dossierOf(option.choiceId), flash: say.done })
  },
})

const storedForm = ({ option, criteria, views }: Shown<typeof loader>['loaderData']): FormState =>
  formWith({
    title: option.title,
    views: criteria.map(({ id }) => {
      const view = views.find(one => one.criterionId === id)
      return { criterionId: id, words: view?.words ?? '', score: view?.score ? String(view.score) : '' }
    }),
  })

const linesOf = (form: FormState, criteria: readonly CriterionRow[]) => [
  { label: say.name, text: textAt(form, 'title') },
  ...criteria.map(({ name }, index) => ({
    label: name,
    text: [textAt(form, `views[${index}].words`), textAt(form, `views[${index}].score`)]
      .filter(Boolean)
      .join(' · '),
  })),
]

export default function EditScenario({ loaderData, actionData }: Shown<typeof loader>) {
  const { option, criteria } = loaderData
  const form = actionData?.form ?? storedForm(loaderData)
  const title = say.title(option.title)
  return (
    <>
      <PageHead title={title} lead={say.lead} crumbs={dossierCrumbs(title, option)} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form, criteria)} theirs={linesOf(storedForm(loaderData), criteria)} />
      )}
      <Form form={form} version={option.version} submit={say.submit} cancelTo={dossierOf(option.choiceId)}>
        <TextField form={form} name="title" label={say.name} />
        <p className="tt-soft">{say.scoreHint}</p>
        {criteria.map((criterion, index) => (
          <Fieldset key={criterion.id} legend={criterion.name} hint={criterion.meaning}>
            <ViewFields form={form} at={`views[${index}]`} criterion={criterion} />
          </Fieldset>
        ))}
      </Form>
    </>
  )
}

const ViewFields = ({ form, at, criterion }: { form: FormState; at: string; criterion: CriterionRow }) => (
  <>
    <Hidden name={`${at}.criterionId`} value={criterion.id} />
    <TextArea form={form} name={`${at}.words`} label={say.words(criterion.name)} rows={3} optional />
    <SelectField
      form={form}
      name={`${at}.score`}
      label={say.score}
      empty={say.noScore}
      options={scores.map(score => ({ value: String(score), label: scoreNames[score] }))}
      optional
    />
  </>
)
