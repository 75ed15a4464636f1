import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { standingOf } from '../closing/standing.server.ts'
import { StepPage } from '../closing/step-page.tsx'
import { takeCourseStep } from '../closing/store.server.ts'
import { mergeConstraints } from './constraints.ts'
import { AnswerForm, verdicts } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.answer

export const loader = page('merging:answer', ({ tx, caseId }) => standingOf(tx, caseId, 'agree-merge'))

export const action = deed('merging:answer', {
  form: AnswerForm,
  refusals: text.refusals,
  constraints: mergeConstraints,
  run: async ({ tx, actor, caseId, input }) => {
    await takeCourseStep(tx, actor, caseId, input.verdict, input)
    return done({ to: `/huishoudens/${caseId}`, flash: say.done })
  },
})

export default function AnswerMerge({
  loaderData: { household, state, last, version, follows },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const asker = last?.takenByName ?? text.into.nobody
  return (
    <StepPage
      title={say.title}
      lead={follows ? say.lead(asker) : ''}
      household={household}
      state={state}
      open={follows || actionData !== undefined}
    >
      {follows && (
        <Card title={say.asked(asker)} level={2}>
          <p>{last?.why}</p>
        </Card>
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo={`/huishoudens/${household.id}`}>
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
