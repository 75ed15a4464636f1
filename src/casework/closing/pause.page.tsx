import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { teamOf } from '../contact-person/store.server.ts'
import { courseConstraints } from './constraints.ts'
import { pauseForm } from './rules.ts'
import { standingOf } from './standing.server.ts'
import { StepPage } from './step-page.tsx'
import { takeCourseStep } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.pause

const keepers = async (tx: Tx, caseId: string) => {
  const team = await teamOf(tx, caseId)
  return [...new Map(team.map(({ accountId, name }) => [accountId, { id: accountId, name }])).values()]
}

export const loader = page('closing:change', async ({ tx, caseId }) => ({
  ...(await standingOf(tx, caseId, 'pause')),
  team: await keepers(tx, caseId),
}))

export const action = deed('closing:change', {
  form: async ({ tx, caseId, today }) => pauseForm(today, await keepers(tx, caseId)),
  refusals: text.refusals,
  constraints: { ...courseConstraints, course_keeper_of_team: { refusal: 'keeper', field: 'keeperId' } },
  run: async ({ tx, actor, caseId, input }) => {
    await takeCourseStep(tx, actor, caseId, 'pause', input)
    return done({ to: `/huishoudens/${caseId}/verloop`, flash: say.done })
  },
})

export default function Pause({
  loaderData: { household, state, version, follows, team },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <StepPage
      title={say.title}
      lead={say.lead}
      household={household}
      state={state}
      open={follows || actionData !== undefined}
    >
      <Form
        form={form}
        version={version}
        submit={say.submit}
        cancelTo={`/huishoudens/${household.id}/verloop`}
      >
        <TextArea form={form} name="why" label={say.why} rows={3} />
        <DayField form={form} name="untilOn" label={say.until} />
        <SelectField
          form={form}
          name="keeperId"
          label={say.keeper}
          empty={say.choose}
          options={team.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form>
    </StepPage>
  )
}
