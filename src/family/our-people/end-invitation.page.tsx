import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { endInvitation, ownInvitations } from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { optionalText } from '#src/kernel/form-schema.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { asTyped, Said } from '#src/ui/language/said.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { useWords } from '../language/words.ts'
import { text as inDutch } from './text.nl.ts'

/** The invitation of the address, when it is one's own and still runs. */
async function invitationAt({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const invitation = (await ownInvitations(tx)).find(one => one.id === params.invitationId)
  if (!invitation) throw notFound()
  return invitation
}

export const loader = page('family:end-invitation', async access => ({
  who: (await invitationAt(access)).name,
}))

export const action = deed('family:end-invitation', {
  form: z.object({ words: optionalText(500) }),
  refusals: { over: inDutch.end.over },
  constraints: {
    invitation_still_runs: { refusal: 'over' },
    experience_expert_invitation_end_pkey: { refusal: 'over' },
  },
  run: async access => {
    const { tx, actor, input, tell } = access
    const { id, caseId } = await invitationAt(access)
    await endInvitation(tx, actor, { id, caseId }, input.words)
    await tell('experience-expert.invitation-ended', { caseId, invitationId: id })
    return done({ to: '/mijn/mensen', flash: inDutch.end.done, caseId })
  },
})

export default function EndInvitation({ loaderData: { who }, actionData }: Shown<typeof loader>) {
  const { own, end: say } = useWords().ourPeople
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={<Said>{say.lead(who === null ? own.unnamed : asTyped(who))}</Said>} />
      <Form form={form} submit={say.submit} cancelTo="/mijn/mensen">
        <TextArea form={form} name="words" label={say.why} hint={say.whyHint} rows={3} ownVoice optional />
      </Form>
    </>
  )
}
