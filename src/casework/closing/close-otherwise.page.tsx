import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { gather } from '#src/platform/database/gather.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { ReportingCodeCard } from '../reporting-code/reporting-code-card.tsx'
import { reportingCodesPiece } from '../reporting-code/store.server.ts'
import { courseConstraints } from './constraints.ts'
import { exceptionForm, exceptions } from './rules.ts'
import { standingOf } from './standing.server.ts'
import { StepPage } from './step-page.tsx'
import { takeCourseStep } from './store.server.ts'
import { exceptionNames, text } from './text.nl.ts'

const say = text.otherwise

export const loader = page('closing:change', async ({ tx, caseId }) => ({
  ...(await standingOf(tx, caseId, 'ask-closing')),
  ...(await gather(tx, { codes: reportingCodesPiece(tx, caseId) })),
}))

export const action = deed('closing:change', {
  form: ({ today }) => exceptionForm(today),
  refusals: text.refusals,
  constraints: courseConstraints,
  run: async ({ tx, actor, caseId, input }) => {
    await takeCourseStep(tx, actor, caseId, 'ask-closing', input)
    return done({ to: `/huishoudens/${caseId}/verloop`, flash: say.done })
  },
})

export default function CloseOtherwise({
  loaderData: { household, state, version, follows, codes },
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
      <ReportingCodeCard caseId={household.id} codes={codes} />
      <Form
        form={form}
        version={version}
        submit={say.submit}
        cancelTo={`/huishoudens/${household.id}/verloop`}
      >
        <Radios
          form={form}
          name="reason"
          legend={say.reason}
          options={optionsOf(exceptions, exceptionNames)}
        />
        <TextArea form={form} name="why" label={say.why} rows={3} />
        <TextArea form={form} name="weighing" label={say.weighing} hint={say.weighingHint} rows={4} />
        <Fieldset legend={say.transfer}>
          <TextField form={form} name="handedTo" label={say.handedTo} hint={say.handedToHint} optional />
          <TextArea form={form} name="handedWhat" label={say.handedWhat} rows={2} optional />
          <DayField form={form} name="handedOn" label={say.handedOn} optional />
          <DayField form={form} name="familyToldOn" label={say.toldOn} optional />
          <TextArea form={form} name="familyToldHow" label={say.toldHow} rows={2} optional />
        </Fieldset>
      </Form>
    </StepPage>
  )
}
