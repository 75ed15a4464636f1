import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import type { ClosedFile } from './rules.ts'
import { fileAt } from './store.server.ts'
import { text } from './text.nl.ts'

export const here = '/rechten/bewaren'
export const addressOf = (id: string) => `${here}/${id}`

/** The closed household of the address, as whoever keeps the files sees it. */
export async function closedFileAt({ tx, params }: Access): Promise<ClosedFile> {
  const found = isId(params.dossierId) ? await fileAt(tx, params.dossierId) : undefined
  if (!found) throw notFound()
  return found
}

export const crumbsOf = ({ id, number }: Pick<ClosedFile, 'id' | 'number'>, title: string) => [
  { label: text.title, to: here },
  { label: text.one.title(number), to: addressOf(id) },
  { label: title },
]

export const refusals = text.refusals
export const constraints = {
  one_open_proposal: { refusal: 'meanwhile' },
  proposal_open: { refusal: 'meanwhile' },
  legal_hold_once: { refusal: 'meanwhile' },
  legal_hold_lift_pkey: { refusal: 'meanwhile' },
  legal_hold_needs_two: { refusal: 'two' },
  retention_needs_two: { refusal: 'two' },
  retention_runs: { refusal: 'runs' },
  retention_due: { refusal: 'due' },
  legal_hold_stops: { refusal: 'held' },
  retention_leans: { refusal: 'leans' },
  retention_number: { refusal: 'number', field: 'number' },
} as const
