import { z } from 'zod'
import { addYears, type Day, dayOf, parseDay } from './day.ts'

// Building blocks for form schemas, so that every form says the same thing about the same mistake.

/** What any form says of a text that does not fit. */
export const tooLong = (most: number) => `Dit is te lang. Gebruik hoogstens ${most} tekens.`
export const unreadable = 'In deze tekst staan tekens die we niet kunnen bewaren. Typ de tekst opnieuw.'
// Control characters and non-characters have no place in what people type and break documents made from it.
const controlCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters refused
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff\p{Noncharacter_Code_Point}]/u

/** Whether a text holds signs that no form takes. */
export const isUnreadable = (value: string): boolean => controlCharacters.test(value)

/** A required line or text of at most `most` characters. */
export const text = (missing: string, most = 200) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(most, tooLong(most))
    .refine(value => !controlCharacters.test(value), unreadable)

/** A text that may stay empty; empty is `undefined`. */
export const optionalText = (most = 200) =>
  z
    .string()
    .trim()
    .max(most, tooLong(most))
    .refine(value => !controlCharacters.test(value), unreadable)
    .optional()

export const longText = (missing: string) => text(missing, 4000)
export const optionalLongText = () => optionalText(4000)

const wrongDay = 'Dit is geen bestaande datum. Vul dag, maand en jaar in.'

const tooFar = 'Deze dag ligt te ver weg. Kies een dag binnen tien jaar.'
// By the machine's clock: a bound against slips of the pen, not a term of the work, which gets its `today`.
const furthest = () => addYears(dayOf(new Date()), 10)

/** A required calendar day, no further ahead than anybody plans. */
export const dayField = (missing: string) =>
  z.string({ error: missing }).transform((value, context): Day => {
    const parsed = parseDay(value)
    const isDay = parsed !== null && parsed >= '1900-01-01'
    if (isDay && parsed <= furthest()) return parsed
    context.addIssue({ code: 'custom', message: isDay ? tooFar : wrongDay })
    return z.NEVER
  })

export const optionalDay = () => dayField(wrongDay).optional()

/** One of the given codes; anything else was not on the page. */
export const choice = <const Codes extends readonly [string, ...string[]]>(codes: Codes, missing: string) =>
  z.enum(codes, { error: missing })

export const idField = (missing: string) => z.uuid({ error: missing })

/** One of the things that could be chosen. */
export const oneOf = (ids: readonly string[], missing: string) =>
  idField(missing).refine(id => ids.includes(id), missing)

/** One of the things that could be chosen, or none. */
export const optionalOneOf = (ids: readonly string[], missing: string) =>
  z
    .string()
    .optional()
    .refine(id => !id || ids.includes(id), missing)

/** Any number of the things that could be ticked. */
export const someOf = (ids: readonly string[], missing: string) =>
  z
    .array(z.string())
    .max(100)
    .refine(given => given.every(id => ids.includes(id)), missing)
    .default([])

/** The version of a thing that somebody had in view; larger than any database holds is no version. */
export const versionField = () => z.coerce.number().int().min(0).max(2_147_483_647)

/** A checkbox: given or not. */
export const tick = () =>
  z
    .literal('on')
    .optional()
    .transform(value => value === 'on')

const isEmptyRow = (row: unknown) =>
  row === undefined ||
  row === '' ||
  (typeof row === 'object' && row !== null && Object.values(row).every(value => !value))

/** The rows of a repeated group that somebody filled in; rows left empty do not count. */
export const filledRows = <Schema extends z.ZodType>(schema: Schema, most = 20) =>
  z.preprocess(
    rows => (Array.isArray(rows) ? rows.filter(row => !isEmptyRow(row)) : []),
    z.array(schema).max(most, `Hoogstens ${most}.`),
  )
