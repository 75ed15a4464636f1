import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { WithdrawForm } from '../../release/withdraw-form.tsx'
import { addressOf } from '../addresses.ts'
import { requestAt } from '../at.server.ts'
import { takeBackCopy } from '../store.server.ts'
import { text } from '../text.nl.ts'

const say = text.takeBack

export const loader = page('rights:answer', async access => {
  const request = await requestAt(access)
  if (!request.isGiven) throw notFound()
  return { name: request.name, to: `${addressOf(access.caseId)}/${request.id}` }
})

export const action = deed('rights:answer', {
  form: z.object({}),
  refusals: { gone: say.gone },
  run: async access => {
    const request = await requestAt(access)
    if (!(await takeBackCopy(access.tx, access.actor, request))) return refuse('gone')
    const to = `${addressOf(access.caseId)}/${request.id}`
    return done({ to, flash: say.done, personId: request.personId })
  },
})

export default function TakeBackCopy({ loaderData: { name, to }, actionData }: Shown<typeof loader>) {
  return <WithdrawForm say={say} name={name} to={to} form={actionData?.form} />
}
