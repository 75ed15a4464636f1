import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, parseDay } from '#src/kernel/day.ts'
import { type FormState, formWith, rowsAt, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { Rows } from '#src/ui/form/rows.tsx'
import { DayField, Hidden, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../../addresses.ts'
import { situationAt } from '../../plan-at.server.ts'
import { type ConditionStatus, conditionStatuses, type Situation } from '../../rules.ts'
import { statusNames } from '../../text.nl.ts'
import { conditionsForm } from '../rules.ts'
import { changed, text } from '../text.nl.ts'
import { setConditions } from './store.server.ts'

const say = text.conditions

export const loader = page('top3-plan:write', async access => {
  const { plan, situation } = await situationAt(access)
  return { to: planAddress(plan), situation, today: access.today }
})

export const action = deed('top3-plan:write', {
  form: async access => {
    const { situation } = await situationAt(access)
    return conditionsForm(
      situation.conditions.map(one => one.id),
      access.today,
    )
  },
  refusals: { 'changed-meanwhile': changed.meanwhile, 'is-active': changed.isActive },
  constraints: { plan_is_fixed: { refusal: 'is-active' } },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { plan, situation } = await situationAt(access)
    const of = { regionId: actor.regionId, caseId, planId: plan.id }
    if (!(await setConditions(tx, actor, of, situation.id, input.version, input.conditions)))
      return refuse('changed-meanwhile')
    return done({ to: `${planAddress(plan)}#${situation.id}`, flash: say.done })
  },
})

const storedForm = (situation: Situation, today: string): FormState =>
  formWith({
    conditions:
      situation.conditions.length === 0
        ? [{ status: 'unmet', since: today }]
        : situation.conditions.map(({ id, what, status, since }) => ({
            id,
            what,
            status,
            since: since ?? today,
          })),
  })

const linesOf = (form: FormState) =>
  Array.from({ length: rowsAt(form, 'conditions') }, (_, index) => {
    const at = (field: string) => textAt(form, `conditions[${index}].${field}`)
    const since = parseDay(at('since'))
    const status = statusNames[at('status') as ConditionStatus] ?? ''
    return {
      label: say.legend(index),
      text: [at('what'), status, since && dayInWords(since)].filter(Boolean).join(', '),
    }
  })

export default function WriteConditions({
  loaderData: { to, situation, today },
  actionData,
}: Shown<typeof loader>) {
  const stored = storedForm(situation, today)
  const form = actionData?.form ?? stored
  return (
    <>
      <PageHead title={say.title} lead={`${situation.rank}. ${situation.what}`} meta={say.lead} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(stored)} />
      )}
      <Form form={form} version={situation.version} submit={say.submit} cancelTo={to}>
        <Rows
          form={form}
          name="conditions"
          addLabel={say.add}
          removeLabel={say.remove}
          legend={say.legend}
          least={0}
        >
          {prefix => (
            <>
              <Hidden name={`${prefix}.id`} value={textAt(form, `${prefix}.id`)} />
              <TextArea form={form} name={`${prefix}.what`} label={say.what} hint={say.whatHint} rows={2} />
              <Radios
                form={form}
                name={`${prefix}.status`}
                legend={say.status}
                options={optionsOf(conditionStatuses, statusNames)}
              />
              <DayField form={form} name={`${prefix}.since`} label={say.since} />
            </>
          )}
        </Rows>
      </Form>
    </>
  )
}
