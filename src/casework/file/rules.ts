import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, someOf, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const kinds = ['letter', 'report', 'photo', 'drawing', 'other'] as const
export type Kind = (typeof kinds)[number]

export const formats = ['pdf', 'jpeg', 'png', 'webp', 'docx', 'txt'] as const
export type Format = (typeof formats)[number]

/** What a browser offers to choose from. */
export const endings = '.pdf,.docx,.txt,.jpg,.jpeg,.png,.webp'

const pictures: readonly Format[] = ['jpeg', 'png', 'webp']
export const isPicture = (format: Format): boolean => pictures.includes(format)

export const addressOf = (caseId: string) => `/huishoudens/${caseId}/brieven-en-fotos`

export const addForm = (today: Day, personIds: readonly string[]) =>
  z.object({
    kind: choice(kinds, needs.kind),
    title: text(needs.title, 120),
    datedOn: dayField(needs.datedOn).refine(on => on <= today, needs.notAfterToday),
    about: someOf(personIds, needs.about),
  })
export type AddInput = z.output<ReturnType<typeof addForm>>

export const withdrawForm = z.object({ reason: text(needs.reason, 500) })

export const releaseForm = (personIds: readonly string[]) =>
  z.object({
    personId: z.enum(personIds, { error: needs.reader }),
    safe: z.literal('on', { error: needs.safe }),
  })

const megabyte = 1024 * 1024
export const isTooLarge = (size: number, mostMegabytes: number): boolean => size > mostMegabytes * megabyte

/** '12 kB' or '3,4 MB'. */
export const sizeInWords = (size: number, locale = 'nl'): string =>
  size < megabyte
    ? `${Math.max(1, Math.round(size / 1024))} kB`
    : `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(size / megabyte)} MB`

/** What a download is called: day and words, only of signs that every computer takes and none runs. */
export function downloadName(file: { title: string; datedOn: Day; format: Format }): string {
  const words = file.title
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
  const ending = file.format === 'jpeg' ? 'jpg' : file.format
  return `${[file.datedOn, words].filter(Boolean).join('-')}.${ending}`
}
