import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { endFeed, myFeed } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.stopping

export const loader = page('own-agenda:read', async ({ tx }) => {
  if (!(await myFeed(tx))) throw notFound()
  return null
})

export const action = deed('own-agenda:feed', {
  form: z.object({}),
  refusals: {},
  run: async ({ tx }) => {
    await endFeed(tx)
    return done({ to: '/agenda/koppelen', flash: say.done })
  },
})

export default function Stop({ actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: text.title, to: '/agenda' },
          { label: text.connect, to: '/agenda/koppelen' },
          { label: say.title },
        ]}
      />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo="/agenda/koppelen">
        {null}
      </Form>
    </>
  )
}
