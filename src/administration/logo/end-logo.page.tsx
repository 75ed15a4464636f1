import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { endLogo, logoNow } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.away

export const loader = page('garden:manage', async ({ tx }) => {
  if (!(await logoNow(tx))) throw notFound()
  return null
})

export const action = deed('garden:manage', {
  form: z.object({}),
  refusals: {},
  run: async ({ tx, actor }) => {
    await endLogo(tx, actor)
    return done({ to: '/beheer/logo', flash: say.done, detail: { what: 'region-logo', becomes: say.gone } })
  },
})

export default function EndLogo({ actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: text.title, to: '/beheer/logo' },
          { label: say.title },
        ]}
      />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo="/beheer/logo">
        {null}
      </Form>
    </>
  )
}
