import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, rowsAt, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Rows } from '#src/ui/form/rows.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../addresses.ts'
import { planAt } from '../plan-at.server.ts'
import type { Plan } from '../rules.ts'
import { WrongForm } from './rules.ts'
import { setWrong } from './store.server.ts'
import { changed, text } from './text.nl.ts'

const say = text.wrong

export const loader = page('top3-plan:write', async ({ tx, caseId, params }) => {
  const plan = await planAt({ tx, caseId, params })
  const { version, bottomLine, escalation } = plan
  return { to: planAddress(plan), version, bottomLine, escalation }
})

export const action = deed('top3-plan:write', {
  form: WrongForm,
  refusals: { 'changed-meanwhile': changed.meanwhile, 'is-active': changed.isActive },
  constraints: { plan_is_fixed: { refusal: 'is-active' } },
  run: async ({ tx, actor, caseId, params, input: { version, ...input } }) => {
    const plan = await planAt({ tx, caseId, params })
    const of = { regionId: actor.regionId, caseId, planId: plan.id }
    if (!(await setWrong(tx, of, version, input))) return refuse('changed-meanwhile')
    return done({ to: planAddress(plan), flash: say.done })
  },
})

const storedForm = ({ bottomLine, escalation }: Pick<Plan, 'bottomLine' | 'escalation'>): FormState =>
  formWith({
    bottomLine: bottomLine ?? '',
    escalation: escalation.map(({ step, who, contact }) => ({ step, who, contact })),
  })

const linesOf = (form: FormState) => [
  { label: say.bottomLine, text: textAt(form, 'bottomLine') },
  ...Array.from({ length: rowsAt(form, 'escalation') }, (_, index) => ({
    label: say.legend(index),
    text: ['step', 'who', 'contact'].map(name => textAt(form, `escalation[${index}].${name}`)).join(', '),
  })),
]

export default function WhenItGoesWrong({
  loaderData: { to, version, ...plan },
  actionData,
}: Shown<typeof loader>) {
  const stored = storedForm(plan)
  const form = actionData?.form ?? stored
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(stored)} />
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo={to}>
        <TextArea form={form} name="bottomLine" label={say.bottomLine} hint={say.bottomLineHint} rows={2} />
        <Fieldset legend={say.steps} hint={say.stepsHint}>
          <Rows
            form={form}
            name="escalation"
            least={1}
            addLabel={say.add}
            removeLabel={say.remove}
            legend={say.legend}
          >
            {prefix => (
              <>
                <TextField form={form} name={`${prefix}.step`} label={say.step} hint={say.stepHint} />
                <TextField form={form} name={`${prefix}.who`} label={say.who} />
                <TextField form={form} name={`${prefix}.contact`} label={say.contact} />
              </>
            )}
          </Rows>
        </Fieldset>
      </Form>
    </>
  )
}
