import { done, type Outcome, refuse } from '#src/kernel/outcome.ts'
import { readContent } from '#src/platform/files/content.server.ts'
import { type Scanner, scanForViruses } from '#src/platform/files/scan.server.ts'
import { isTooLarge } from './rules.ts'
import type { Taken } from './store.server.ts'
import type { text } from './text.nl.ts'

type Refusal = keyof typeof text.refusals

/** Looks at what was sent, smallest question first; what comes out of it is what is kept. */
export async function takeIn(
  file: File | null,
  { most, scanner }: { most: number; scanner: Scanner | null },
): Promise<Outcome<Taken, Refusal>> {
  if (!file) return refuse('no-file', 'file')
  if (isTooLarge(file.size, most)) return refuse('too-large', 'file')
  const content = await readContent(Buffer.from(await file.arrayBuffer()))
  if (!content.ok) return refuse(content.refusal, 'file')
  if (!scanner) return done({ ...content.value, isClean: false })
  const outcome = await scanForViruses(content.value.bytes, scanner)
  return outcome === 'clean' ? done({ ...content.value, isClean: true }) : refuse(outcome, 'file')
}
