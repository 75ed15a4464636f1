import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { endTemplate } from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { organisationAt } from './organisation-at.server.ts'
import { text } from './text.nl.ts'

const say = text.one

export const loader = page('garden:manage', async access => {
  const organisation = await organisationAt(access)
  if (!organisation.template) throw notFound()
  return { to: organisation.to, name: organisation.name }
})

export const action = deed('garden:manage', {
  form: z.object({}),
  refusals: {},
  run: async access => {
    const { id, use, to } = await organisationAt(access)
    await endTemplate(access.tx, access.actor, id, use)
    return done({
      to,
      flash: say.ended,
      detail: { what: `${use}-template`, organisation: id },
    })
  },
})

export default function EndTemplate({ loaderData: { to, name }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.endTitle} lead={say.endLead} meta={name} />
      <Form form={actionData?.form ?? emptyForm} submit={say.end} cancelTo={to}>
        {null}
      </Form>
    </>
  )
}
