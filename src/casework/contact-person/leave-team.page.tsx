import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { endInvitation, invitationsIn, runningInvitation } from '../experience-expert/store.server.ts'
import { endsByLeaving } from './rules.ts'
import { leaveTeam, teamOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.teamPage

export const loader = page('team:change', async ({ tx, caseId, params }) => {
  const member = (await teamOf(tx, caseId)).find(one => one.id === params.involvementId)
  if (!member || !endsByLeaving(member)) throw notFound()
  return { caseId, name: member.name, task: member.task }
})

export const action = deed('team:change', {
  form: z.object({}),
  refusals: { 'needs-scientist': say.needsScientist },
  constraints: { a_behavioural_scientist: { refusal: 'needs-scientist' } },
  run: async ({ tx, actor, caseId, params, now, tell }) => {
    const { involvementId } = params
    const member = (await teamOf(tx, caseId)).find(one => one.id === involvementId)
    const invitation = member && runningInvitation(await invitationsIn(tx, caseId), member.accountId, now)
    if (member?.capacity === 'experience-expert' && invitation) {
      await endInvitation(tx, actor, invitation)
      await tell('experience-expert.invitation-ended', { caseId, invitationId: invitation.id })
      return done({ to: `/huishoudens/${caseId}/team`, flash: say.left })
    }
    if (!isId(involvementId) || !(await leaveTeam(tx, caseId, involvementId, now))) throw notFound()
    return done({ to: `/huishoudens/${caseId}/team`, flash: say.left })
  },
})

export default function LeaveTeam({ loaderData: { caseId, name, task }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.leaveTitle(name)} lead={say.leaveLead(task)} />
      <Form
        form={actionData?.form ?? emptyForm}
        submit={say.leaveSubmit}
        cancelTo={`/huishoudens/${caseId}/team`}
      >
        {null}
      </Form>
    </>
  )
}
