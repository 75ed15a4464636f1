import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { openQuestionAt, stepConstraints } from './at.server.ts'
import { acceptQuestion } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.acceptForm

export const loader = page('expert-consult:answer', async access => ({
  question: await openQuestionAt(access),
}))

export const action = deed('expert-consult:answer', {
  form: z.object({}),
  refusals: { meanwhile: text.meanwhile },
  constraints: stepConstraints,
  run: async access => {
    const { id } = await openQuestionAt(access)
    await acceptQuestion(access.tx, access.actor, id)
    return done({ to: `/vragen/${id}`, flash: say.done })
  },
})

export default function AcceptQuestion({ loaderData: { question }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <p className="tt-as-typed">{question.question}</p>
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo={`/vragen/${question.id}`}>
        {null}
      </Form>
    </>
  )
}
