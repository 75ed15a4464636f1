import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, rowsAt, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Rows } from '#src/ui/form/rows.tsx'
import { Hidden, NumberField, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { usualCriteria } from '../criteria.nl.ts'
import { CriteriaForm } from '../rules.ts'
import { decidedStays, dossierCrumbs, dossierOf, text } from '../text.nl.ts'
import { choiceAsked } from '../this-choice.server.ts'
import { help } from './help.nl.ts'
import { type CriterionRow, criteriaOf, saveCriteria } from './store.server.ts'

const say = text.criteria

export const loader = page('scenario:write', async access => {
  const choice = await choiceAsked(access)
  const criteria = await criteriaOf(access.tx, choice.id)
  const lacking = usualCriteria.filter(usual => !criteria.some(one => one.name === usual.name))
  return { choice, criteria, lacking, adds: access.url.searchParams.get('aanvullen') === 'ja' }
})

export const action = deed('scenario:write', {
  form: CriteriaForm,
  refusals: { ...decidedStays.refusals, 'changed-meanwhile': say.changedMeanwhile, 'in-use': say.inUse },
  constraints: { ...decidedStays.constraints, criterion_in_use: { refusal: 'in-use', field: 'criteria' } },
  run: async access => {
    const choice = await choiceAsked(access)
    if (!(await saveCriteria(access.tx, access.actor, choice.id, access.input)))
      return refuse('changed-meanwhile')
    return done({ to: dossierOf(choice.id), flash: say.done })
  },
})

const storedForm = (
  criteria: readonly CriterionRow[],
  more: readonly { name: string; meaning: string }[] = [],
) =>
  formWith({
    criteria: [
      ...criteria.map(({ id, name, meaning, weight }) => ({
        criterionId: id,
        name,
        meaning: meaning ?? '',
        weight: String(weight),
      })),
      ...more.map(one => ({ ...one, weight: '0' })),
    ],
  })

const linesOf = (form: FormState) =>
  Array.from({ length: rowsAt(form, 'criteria') }, (_, index) => ({
    label: say.criterion(index),
    text: say.line(textAt(form, `criteria[${index}].name`), textAt(form, `criteria[${index}].weight`)),
  }))

export default function Criteria({ loaderData, actionData }: Shown<typeof loader>) {
  const { choice, criteria, lacking, adds } = loaderData
  const form = actionData?.form ?? storedForm(criteria, adds ? lacking : [])
  const offers = lacking.length > 0 && !adds && !actionData
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={dossierCrumbs(say.title, { choiceId: choice.id, choice: choice.title })}
        how={help}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(storedForm(criteria))} />
      )}
      {offers && (
        <p>
          <a className="nl-link" href="?aanvullen=ja">
            {say.usual}
          </a>
        </p>
      )}
      <Form form={form} version={choice.version} submit={say.submit} cancelTo={dossierOf(choice.id)}>
        <Rows
          form={form}
          name="criteria"
          least={1}
          addLabel={say.add}
          removeLabel={say.remove}
          legend={say.criterion}
        >
          {at => (
            <>
              <Hidden name={`${at}.criterionId`} value={textAt(form, `${at}.criterionId`)} />
              <TextField form={form} name={`${at}.name`} label={say.name} />
              <TextField form={form} name={`${at}.meaning`} label={say.meaning} optional />
              <NumberField form={form} name={`${at}.weight`} label={say.weight} unit={say.unit} />
            </>
          )}
        </Rows>
      </Form>
    </>
  )
}
