import { done, type Outcome, refuse } from '#src/kernel/outcome.ts'
import { fetchesSomething, fillWord, placesIn } from '#src/platform/documents/word-template.server.ts'
import { readContent } from '#src/platform/files/content.server.ts'
import { checkedPlaces, mostKilobytes } from './rules.ts'

type Taken = { fileName: string; bytes: Buffer }
type Fault = 'no-file' | 'too-large' | 'no-word' | 'program' | 'damaged' | 'no-memo' | 'unknown-place'

/** Looks at a template by its own bytes before it is kept: a Word file that runs and fetches nothing, with known places. */
export async function takeTemplate(file: File | null): Promise<Outcome<Taken, Fault>> {
  if (!file || file.size === 0) return refuse('no-file', 'file')
  if (file.size > mostKilobytes * 1024) return refuse('too-large', 'file')
  const content = await readContent(Buffer.from(await file.arrayBuffer()))
  if (!content.ok) return refuse(content.refusal === 'program' ? 'program' : 'damaged', 'file')
  const { format, bytes } = content.value
  if (format !== 'docx') return refuse('no-word', 'file')
  const fault = runsOrBroken(bytes) ?? (await faultOfPlaces(bytes))
  if (fault) return refuse(fault, 'file')
  return done({ fileName: file.name.slice(-120) || 'sjabloon.docx', bytes })
}

/** What unpacks to more than it says is not whole. */
function runsOrBroken(bytes: Buffer): Fault | null {
  try {
    return fetchesSomething(bytes) ? 'program' : null
  } catch {
    return 'damaged'
  }
}

async function faultOfPlaces(bytes: Buffer): Promise<Fault | null> {
  const { unknown, hasMemo } = checkedPlaces(await placesIn(bytes))
  if (!hasMemo) return 'no-memo'
  if (unknown.length > 0) return 'unknown-place'
  const tried = await fillWord(bytes, { words: { onderwerp: 'x' }, blocks: { memo: [] } }).catch(() => null)
  return tried ? null : 'damaged'
}
