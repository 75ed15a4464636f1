import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Beside } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { teamOf } from '../contact-person/store.server.ts'
import { householdOf } from '../household/store.server.ts'
import { consultationKinds } from '../network-consultation/rules.ts'
import { kindNames } from '../network-consultation/text.nl.ts'
import { plannedAddress } from './addresses.ts'
import { openPlannedAt } from './at.server.ts'
import { lengths, planForm, usualSearch } from './rules.ts'
import { changePlan, type Planned, planConsultation } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.plan

const colleaguesIn = async (tx: Tx, caseId: string) => [
  ...new Map((await teamOf(tx, caseId)).map(one => [one.accountId, one])).values(),
]
/** Who is always asked: the contact person, and who looks whether it is safe enough. */
const alwaysThere = ({ part, capacity }: { part: string; capacity: string | null }) =>
  part === 'contact-person' || capacity === 'behavioural-scientist'

export const loader = page('planned-consultation:prepare', async ({ tx, caseId, params, today, actor }) => ({
  caseId,
  name: (await householdOf(tx, caseId))?.name ?? '',
  usual: usualSearch(today),
  ownId: actor.accountId,
  team: (await colleaguesIn(tx, caseId)).map(one => ({ value: one.accountId, label: one.name })),
  planned: params['plannedId'] ? await openPlannedAt(tx, caseId, params) : null,
}))

export const action = deed('planned-consultation:prepare', {
  form: async ({ tx, caseId, today }) =>
    planForm({ today, accounts: (await colleaguesIn(tx, caseId)).map(one => one.accountId) }),
  refusals: { 'changed-meanwhile': say.meanwhile, settled: say.settled },
  constraints: { planned_is_open: { refusal: 'settled' } },
  run: async ({ tx, actor, caseId, params, input }) => {
    if (params['plannedId']) {
      const { id } = await openPlannedAt(tx, caseId, params)
      if (!(await changePlan(tx, id, input))) return refuse('changed-meanwhile')
      return done({ to: plannedAddress(caseId, id), flash: say.changed })
    }
    const always = (await colleaguesIn(tx, caseId)).filter(alwaysThere).map(one => one.accountId)
    const id = await planConsultation(tx, actor, caseId, input, always)
    return done({ to: plannedAddress(caseId, id), flash: say.done })
  },
})

const formOf = (planned: Planned): FormState =>
  formWith({
    kind: planned.kind,
    purpose: planned.purpose,
    privateFamilyTime: planned.privateFamilyTime ? 'yes' : 'no',
    sharedBeforehand: planned.sharedBeforehand ?? '',
    facilitatorId: planned.facilitatorId ?? '',
    facilitatorName: planned.facilitatorName ?? '',
    firstOn: planned.firstOn,
    lastOn: planned.lastOn,
    minutes: String(planned.minutes),
  })

const yesOrNo = [
  { value: 'yes', label: say.yes },
  { value: 'no', label: say.no },
]

export default function PlanPage({ loaderData, actionData }: Shown<typeof loader>) {
  const { caseId, name, usual, ownId, team, planned } = loaderData
  const begin = planned ? formOf(planned) : formWith({ ...usual, minutes: '120', facilitatorId: ownId })
  const form = actionData?.form ?? begin
  const title = planned ? say.change : say.title
  return (
    <>
      <PageHead
        title={title}
        lead={say.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: title }]}
      />
      {planned && actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form)} theirs={linesOf(formOf(planned))} />
      )}
      <Form
        form={form}
        version={planned?.version}
        submit={planned ? say.save : say.submit}
        cancelTo={planned ? plannedAddress(caseId, planned.id) : `/huishoudens/${caseId}`}
      >
        <Radios form={form} name="kind" legend={say.kind} options={optionsOf(consultationKinds, kindNames)} />
        <TextArea form={form} name="purpose" label={say.purpose} hint={say.purposeHint} rows={2} />
        <Radios
          form={form}
          name="privateFamilyTime"
          legend={say.familyTime}
          hint={say.familyTimeHint}
          options={yesOrNo}
        />
        <TextArea
          form={form}
          name="sharedBeforehand"
          label={say.shared}
          hint={say.sharedHint}
          rows={3}
          optional
        />
        <SelectField
          form={form}
          name="facilitatorId"
          label={say.facilitator}
          options={team}
          empty={say.choose}
          optional
        />
        <TextField
          form={form}
          name="facilitatorName"
          label={say.facilitatorName}
          optional
          autoComplete="off"
        />
        <Beside>
          <DayField form={form} name="firstOn" label={say.firstOn} />
          <DayField form={form} name="lastOn" label={say.lastOn} />
        </Beside>
        <SelectField
          form={form}
          name="minutes"
          label={say.minutes}
          options={lengthOptions}
          empty={say.choose}
        />
      </Form>
    </>
  )
}

const lengthOptions = lengths.map(value => ({ value, label: say.lengths[value] ?? value }))

const linesOf = (form: FormState) =>
  (
    [
      ['purpose', say.purpose],
      ['sharedBeforehand', say.shared],
      ['facilitatorName', say.facilitatorName],
      ['firstOn', say.firstOn],
      ['lastOn', say.lastOn],
    ] as const
  ).map(([name, label]) => ({ label, text: textAt(form, name) }))
