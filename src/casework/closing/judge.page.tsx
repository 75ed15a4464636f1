import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { gather } from '#src/platform/database/gather.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { ReportingCodeCard } from '../reporting-code/reporting-code-card.tsx'
import { reportingCodesPiece } from '../reporting-code/store.server.ts'
import { heldPiece } from '../safety-phase/store.server.ts'
import { WhatHolds } from '../safety-phase/what-holds.tsx'
import { courseConstraints } from './constraints.ts'
import { VerdictForm, verdicts } from './rules.ts'
import { standingOf } from './standing.server.ts'
import { StepFacts } from './step-facts.tsx'
import { StepPage } from './step-page.tsx'
import { takeCourseStep } from './store.server.ts'
import { exceptionNames, text } from './text.nl.ts'

const say = text.judge

export const loader = page('closing:second-signature', async ({ tx, caseId }) => ({
  ...(await standingOf(tx, caseId, 'agree-closing')),
  ...(await gather(tx, { codes: reportingCodesPiece(tx, caseId), held: heldPiece(tx, caseId) })),
}))

export const action = deed('closing:second-signature', {
  form: VerdictForm,
  refusals: text.refusals,
  constraints: { ...courseConstraints, course_four_eyes: { refusal: 'four-eyes' } },
  run: async ({ tx, actor, caseId, input }) => {
    await takeCourseStep(tx, actor, caseId, input.verdict, input)
    return done({ to: `/huishoudens/${caseId}/verloop`, flash: say.done })
  },
})

export default function JudgeClosing({
  loaderData: { household, state, last, version, follows, codes, held },
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
      {last?.reason && (
        <Card title={exceptionNames[last.reason]} level={2} meta={last.takenByName}>
          <p>{last.why}</p>
          <StepFacts step={last} />
        </Card>
      )}
      <Card title={text.missing.title} level={2}>
        <WhatHolds caseId={household.id} held={held} />
      </Card>
      <ReportingCodeCard caseId={household.id} codes={codes} />
      <Form
        form={form}
        version={version}
        submit={say.submit}
        cancelTo={`/huishoudens/${household.id}/verloop`}
      >
        <Radios
          form={form}
          name="verdict"
          legend={say.verdict}
          options={verdicts.map(verdict => ({ value: verdict, label: say.options[verdict] }))}
        />
        <TextArea form={form} name="why" label={say.why} rows={3} />
      </Form>
    </StepPage>
  )
}
