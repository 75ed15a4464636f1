import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { answerInvitation, openInvitations } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.invitation

export const loader = page('observation:share', async ({ tx, params }) => {
  const invitation = (await openInvitations(tx)).find(one => one.id === params.invitationId)
  if (!invitation) throw notFound()
  return { pseudonym: invitation.pseudonym }
})

export const action = deed('observation:share', {
  form: z.object({}),
  refusals: {},
  run: async ({ tx, actor, params }) => {
    const invitation = (await openInvitations(tx)).find(one => one.id === params.invitationId)
    if (!invitation) throw notFound()
    await answerInvitation(tx, actor.regionId, invitation.id, 'dismissed')
    return done({ to: '/praktijk', flash: say.done })
  },
})

export default function DismissInvitation({ loaderData: { pseudonym }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead(pseudonym)} />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo="/praktijk">
        {null}
      </Form>
    </>
  )
}
