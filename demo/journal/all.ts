import type { World } from '../world.ts'
import { journals } from './pieces.ts'
import { tellDraft, tellPiece } from './telling.ts'
import { yildizJournal } from './yildiz.ts'

/** What was written down of contacts with the households, and what each family reads of it. */
export async function tellJournals(world: World): Promise<void> {
  for (const piece of yildizJournal) await tellPiece(world, 'yildiz', 'samira', piece)
  for (const [key, contact, pieces] of journals)
    for (const piece of pieces) await tellPiece(world, key, contact, piece)
  await tellDraft(
    world,
    'yildiz',
    'samira',
    '2025-11-19',
    'Fatma belde over gisteren. Zij vertelde dat Emre weer bij Noor sliep. Nog uitschrijven: wat zij zelf wil proberen.',
  )
}
