import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm, errorsAt, textAt } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkbox, Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as peopleText } from '../people/text.nl.ts'
import { ProblemCard } from './problem-card.tsx'
import { nextSteps, stepForm } from './rules.ts'
import { problemOf, takeStep, wordsToCheck } from './store.server.ts'
import { pageKindNames, stepNames, text } from './text.nl.ts'

const say = text.one

async function problemAt({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const { reportId } = params
  const problem = isId(reportId) ? await problemOf(tx, reportId) : undefined
  if (!problem) throw notFound()
  return problem
}

export const loader = page('problem:answer', problemAt)

export const action = deed('problem:answer', {
  form: async access => stepForm(nextSteps((await problemAt(access)).state), await wordsToCheck(access.tx)),
  refusals: { 'taken-already': say.already },
  constraints: { problem_step_once: { refusal: 'taken-already' } },
  run: async access => {
    const { id, byId } = await problemAt(access)
    await takeStep(access.tx, access.actor, id, access.input)
    if (access.input.answer) await access.tell('problem.answered', { accountId: byId, reportId: id })
    return done({ to: '/beheer/problemen', flash: say.done })
  },
})

export default function AnswerProblem({ loaderData: problem, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const isAsked = errorsAt(form, 'nobody').length > 0 || textAt(form, 'nobody') !== ''
  const possible = nextSteps(problem.state)
  return (
    <>
      <PageHead
        title={pageKindNames[problem.pageKind]}
        crumbs={[
          { label: peopleText.start.title, to: '/beheer' },
          { label: text.list.title, to: '/beheer/problemen' },
          { label: pageKindNames[problem.pageKind] },
        ]}
      />
      <Stack>
        <ProblemCard problem={problem} level={2} />
        {possible.length > 0 && (
          <Form form={form} submit={say.submit} cancelTo="/beheer/problemen">
            <Radios form={form} name="step" legend={say.step} options={optionsOf(possible, stepNames)} />
            <TextArea
              form={form}
              name="answer"
              label={say.answerFor}
              hint={say.answerHint}
              rows={4}
              maxLength={1000}
              optional
            />
            {isAsked && <Checkbox form={form} name="nobody" label={text.report.nobody} />}
          </Form>
        )}
      </Stack>
    </>
  )
}
