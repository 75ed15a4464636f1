import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { mayMailMe, takeBackMail } from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { useWords } from '../language/words.ts'
import { text as inDutch } from './text.nl.ts'

export const loader = page('family:use-rights', async ({ tx }) => {
  if (!(await mayMailMe(tx))) throw notFound()
  return null
})

export const action = deed('family:use-rights', {
  form: z.object({}),
  refusals: {},
  run: async ({ tx }) => {
    await takeBackMail(tx)
    return done({ to: '/mijn/uitleg', flash: inDutch.mail.done })
  },
})

/** Takes back that mail may come: one press, without a reason. */
export default function NoMoreMail({ actionData }: Shown<typeof loader>) {
  const { staySafe: text } = useWords()
  const say = text.mail
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo="/mijn/uitleg">
        {null}
      </Form>
    </>
  )
}
