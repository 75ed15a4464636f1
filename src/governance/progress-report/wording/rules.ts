import { z } from 'zod'
import { optionalText, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** The parts of a report whose text comes from what was recorded, and may be said otherwise. */
export const parts = ['mission', 'organisation', 'lessons', 'improvements', 'regional', 'national'] as const
export type Part = (typeof parts)[number]
export const isPart = (name: string | undefined): name is Part => parts.some(part => part === name)

/** What the report says instead of its source, and that source as the writer saw it; no words: it is left out. */
const ownWords = z.object({ words: z.string(), source: z.string() })
const wordingSchema = z.partialRecord(z.enum(parts), z.record(z.string(), ownWords))
export type Wording = z.infer<typeof wordingSchema>
export const wordingFrom = (stored: unknown): Wording => wordingSchema.parse(stored)

/** Something that was recorded, as the report would tell it by itself. */
export type Source = { key: string; title: string; text: string }

export type WordedSource = Source & {
  /** What the report says: nothing when it is left out. */
  words: string
  /** The source said something else when these words were written. */
  isStale: boolean
  isOwn: boolean
}

/** The sources of a part with what the report makes of them. */
export const besideTheirSource = (part: Part, sources: readonly Source[], wording: Wording): WordedSource[] =>
  sources.map(source => {
    const own = wording[part]?.[source.key]
    return own
      ? { ...source, words: own.words, isOwn: true, isStale: own.source !== source.text }
      : { ...source, words: source.text, isOwn: false, isStale: false }
  })

/** How many sources of this part changed after somebody wrote own words for them. */
export const staleIn = (part: Part, sources: readonly Source[], wording: Wording): WordedSource[] =>
  besideTheirSource(part, sources, wording).filter(one => one.isStale)

/** What the report tells of things that were recorded: in own words where there are any, without what is left out. */
export function worded<Field extends string, One extends { key: string } & Record<Field, string>>(
  told: readonly One[],
  field: Field,
  own: Wording[Part],
): One[] {
  return told.flatMap(one => {
    const words = own?.[one.key]?.words
    if (words === undefined) return [one]
    return words === '' ? [] : [{ ...one, [field]: words }]
  })
}

export const PartForm = z.object({
  version: versionField(),
  items: z
    .array(z.object({ key: text(needs.gone, 80), words: optionalText(6000) }))
    .max(100, needs.gone)
    .default([]),
})
export type PartInput = z.output<typeof PartForm>

const plain = (typed: string) => typed.replaceAll('\r\n', '\n').trim()

/** The wording of a report after somebody wrote a part; what says the same as its source is no own wording. */
export function rewritten(
  wording: Wording,
  part: Part,
  sources: readonly Source[],
  input: PartInput,
): Wording {
  const own = sources.flatMap(({ key, text: source }) => {
    const typed = input.items.find(item => item.key === key)
    if (!typed) return []
    const words = plain(typed.words ?? '')
    return words === plain(source) ? [] : [[key, { words, source }] as const]
  })
  const { [part]: _, ...others } = wording
  return own.length === 0 ? others : { ...others, [part]: Object.fromEntries(own) }
}
