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
import { endMember, membersOf } from './member/store.server.ts'
import { text } from './text.nl.ts'

const say = text.members

export const loader = page('group:change', async ({ tx, params }) => {
  const { groupId, memberId } = params
  const members = isId(groupId) ? await membersOf(tx, groupId) : []
  const member = members.find(one => one.id === memberId)
  if (!member) throw notFound()
  return { groupId: member.groupId, label: member.label }
})

export const action = deed('group:change', {
  form: z.object({}),
  refusals: {},
  run: async ({ tx, params }) => {
    const { groupId, memberId } = params
    if (!isId(groupId) || !isId(memberId) || !(await endMember(tx, groupId, memberId))) throw notFound()
    return done({ to: `/sturing/groepen/${groupId}/leden`, flash: say.ended })
  },
})

export default function EndMember({ loaderData: { groupId, label }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.endTitle(label)} lead={say.endLead} />
      <Form
        form={actionData?.form ?? emptyForm}
        submit={say.endSubmit}
        cancelTo={`/sturing/groepen/${groupId}/leden`}
      >
        {null}
      </Form>
    </>
  )
}
