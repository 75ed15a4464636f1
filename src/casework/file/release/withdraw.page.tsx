import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { WithdrawForm } from '../../release/withdraw-form.tsx'
import { fileAt } from '../at.server.ts'
import { addressOf } from '../rules.ts'
import { text } from '../text.nl.ts'
import { readersOf, withdrawRelease } from './store.server.ts'

const say = text.withdrawRelease

async function readerAt(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const file = await fileAt(access)
  const readers = await readersOf(access.tx, access.caseId, file.id)
  const reader = readers.find(one => one.id === access.params.personId)
  if (!reader) throw notFound()
  return { reader, fileId: file.id, to: `${addressOf(access.caseId)}/${file.id}` }
}

export const loader = page('file:release', async access => {
  const { reader, to } = await readerAt(access)
  return { to, name: reader.name }
})

export const action = deed('file:release', {
  form: z.object({}),
  refusals: {},
  run: async access => {
    const { reader, fileId, to } = await readerAt(access)
    if (!(await withdrawRelease(access.tx, access.actor, access.caseId, fileId, reader.id))) throw notFound()
    return done({ to, flash: say.done, personId: reader.id })
  },
})

export default function WithdrawRelease({ loaderData, actionData }: Shown<typeof loader>) {
  return <WithdrawForm say={say} {...loaderData} form={actionData?.form} />
}
