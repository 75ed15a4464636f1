import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { NobodyTick } from '../observation/nobody-tick.tsx'
import { wordsToCheck } from '../observation/store.server.ts'
import { evaluationForm, questions, scores } from './rules.ts'
import { evaluateSession, sessionOf } from './store.server.ts'
import { questionTexts, scoreNames, text } from './text.nl.ts'

const say = text.evaluate

export const loader = page('practice-session:evaluate', async ({ tx, params }) => {
  const session = await sessionOf(tx, params.sessionId ?? '')
  if (!session) throw notFound()
  return { sessionId: session.id }
})

export const action = deed('practice-session:evaluate', {
  form: async ({ tx }) => evaluationForm(await wordsToCheck(tx)),
  refusals: { twice: say.twice, 'not-there': say.notThere, closed: say.closed },
  constraints: {
    session_evaluation_once: { refusal: 'twice' },
    only_who_was_there: { refusal: 'not-there' },
    judging_is_open: { refusal: 'closed' },
  },
  run: async ({ tx, actor, params, input }) => {
    const session = await sessionOf(tx, params.sessionId ?? '')
    if (!session) throw notFound()
    await evaluateSession(tx, actor, session.id, input)
    return done({ to: `/praktijk/bijeenkomsten/${session.id}`, flash: say.done })
  },
})

export default function EvaluateSession({ loaderData: { sessionId }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo={`/praktijk/bijeenkomsten/${sessionId}`}>
        {questions.map(question => (
          <Radios
            key={question}
            form={form}
            name={question}
            legend={questionTexts[question]}
            options={optionsOf(scores, scoreNames)}
          />
        ))}
        <TextField form={form} name="word" label={say.word} hint={say.wordHint} optional autoComplete="off" />
        <NobodyTick form={form} />
      </Form>
    </>
  )
}
