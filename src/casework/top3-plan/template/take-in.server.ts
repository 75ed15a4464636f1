import { done, type Outcome, refuse } from '#src/kernel/outcome.ts'
import { fetchesSomething, fillWord, placesIn } from '#src/platform/documents/word-template.server.ts'
import { readContent } from '#src/platform/files/content.server.ts'
import { checked, mostKilobytes, places as placesOf, type UsedFor } from './rules.ts'

type Taken = { fileName: string; bytes: Buffer; places: string[] }
export type TemplateRefusal = 'no-file' | 'too-large' | 'no-word' | 'program' | 'damaged' | 'no-place'

/** Looks at a template by its own bytes before it is kept: a Word file that runs and fetches nothing, with a place for what is told in it. */
export async function takeTemplate(
  file: File | null,
  use: UsedFor,
): Promise<Outcome<Taken, TemplateRefusal>> {
  if (!file || file.size === 0) return refuse('no-file', 'file')
  if (file.size > mostKilobytes * 1024) return refuse('too-large', 'file')
  const content = await readContent(Buffer.from(await file.arrayBuffer()))
  if (!content.ok) return refuse(content.refusal === 'program' ? 'program' : 'damaged', 'file')
  const { format, bytes } = content.value
  if (format !== 'docx') return refuse('no-word', 'file')
  const fault = faultOf(bytes)
  if (fault) return refuse(fault, 'file')
  const places = (await placesIn(bytes)).filter(one => one.length <= 60).slice(0, 100)
  if (!checked(use, places).hasMain) return refuse('no-place', 'file')
  const [main] = placesOf[use].blocks
  const tried = await fillWord(bytes, { words: { voor_wie: 'x' }, blocks: { [main]: [] } }).catch(() => null)
  if (!tried) return refuse('damaged', 'file')
  return done({ fileName: file.name.slice(-120) || 'sjabloon.docx', bytes, places })
}

/** Whatever unpacks to more than it says, or reads otherwise to somebody else, is not whole. */
function faultOf(bytes: Buffer): 'program' | 'damaged' | null {
  try {
    return fetchesSomething(bytes) ? 'program' : null
  } catch {
    return 'damaged'
  }
}
