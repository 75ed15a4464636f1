import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { done } from '#src/kernel/outcome.ts'
import { WithdrawForm } from '../../release/withdraw-form.tsx'
import { pieceAt } from '../at.server.ts'
import { addressOf } from '../rules.ts'
import { text } from '../text.nl.ts'
import { readersOf, withdrawPiece } from './store.server.ts'

const say = text.withdraw

async function readerAt(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const { piece } = await pieceAt(access)
  const readers = await readersOf(access.tx, access.caseId, piece.entryId)
  const reader = readers.find(one => one.id === access.params.personId)
  if (!reader) throw notFound()
  return { reader, entryId: piece.entryId, to: `${addressOf(access.caseId, {})}/${piece.entryId}` }
}

export const loader = page('journal:release', async access => {
  const { reader, to } = await readerAt(access)
  return { to, name: reader.name }
})

export const action = deed('journal:release', {
  form: z.object({}),
  refusals: {},
  run: async access => {
    const { reader, entryId, to } = await readerAt(access)
    if (!(await withdrawPiece(access.tx, access.actor, access.caseId, entryId, reader.id))) throw notFound()
    return done({ to, flash: say.done, personId: reader.id })
  },
})

export default function WithdrawPiece({ loaderData, actionData }: Shown<typeof loader>) {
  return <WithdrawForm say={say} {...loaderData} form={actionData?.form} />
}
