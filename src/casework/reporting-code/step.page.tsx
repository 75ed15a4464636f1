import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { codeAddress, stepOfWord } from './addresses.ts'
import { codeAt } from './found.server.ts'
import { mayFollow, missingBeforeNotReporting, nextStep, type Step, stepForms, weigh } from './rules.ts'
import { StepFields } from './step-fields.tsx'
import { takeStep } from './store.server.ts'
import { adviceNames, stepNames, text } from './text.nl.ts'

const say = text.form

function stepAt({ params }: Access): Step {
  const step = stepOfWord(params.step)
  if (!step) throw notFound()
  return step
}

export const loader = page('reporting-code:weigh', async access => {
  const code = await codeAt(access)
  if (nextStep(code.steps) === null) throw notFound()
  const weighed = code.steps.findLast(one => one.suspicion !== null)
  return {
    code: { id: code.id, caseId: code.caseId, begunOn: code.begunOn },
    step: stepAt(access),
    today: access.today,
    missing: missingBeforeNotReporting(code.steps),
    advice: weighed ? weigh({ ...weighed, suspicion: weighed.suspicion === true }).advice : null,
  }
})

export const action = deed('reporting-code:weigh', {
  form: access => stepForms[stepAt(access)](access.today),
  refusals: { meanwhile: say.meanwhile, 'not-yet': say.notYet('signalen, overleg, gesprek en weging') },
  constraints: {
    reporting_code_step_pkey: { refusal: 'meanwhile' },
    reporting_code_step_follows: { refusal: 'meanwhile' },
  },
  run: async ({ input, ...access }) => {
    const code = await codeAt(access)
    if (nextStep(code.steps) === null) return refuse('meanwhile')
    if (!mayFollow(code.steps, input)) return refuse('not-yet', 'decision')
    await takeStep(access.tx, access.actor, code, input)
    return done({ to: codeAddress(code.caseId, code.id), flash: say.done })
  },
})

export default function TakeStep({
  loaderData: { code, step, today, missing, advice },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ doneOn: today })
  const here = codeAddress(code.caseId, code.id)
  return (
    <>
      <PageHead
        title={stepNames[step]}
        lead={text.nothingSent}
        crumbs={[{ label: text.of(dayInWords(code.begunOn)), to: here }, { label: stepNames[step] }]}
      />
      <Stack>
        {step === 'decide' && (
          <Notice
            tone={advice === 'report' ? 'attention' : 'notice'}
            title={advice ? adviceNames[advice] : undefined}
          >
            {missing.length > 0 && (
              <p>{say.notYet(missing.map(one => stepNames[one].toLowerCase()).join(', '))}</p>
            )}
            <DangerNumbers />
          </Notice>
        )}
        <Form form={form} submit={say.submit} cancelTo={here}>
          <StepFields form={form} step={step} today={today} />
        </Form>
      </Stack>
    </>
  )
}
