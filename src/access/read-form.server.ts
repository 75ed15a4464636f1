import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import { type FormState, type FormValues, placeName } from '#src/kernel/form.ts'

// A field name is words and small row numbers. Anything else did not come from our pages: a row number in the
// billions would have us build an array of that length.
const fieldName = /^[a-zA-Z]\w{0,60}(\[\d{0,2}\])?(\.[a-zA-Z]\w{0,60}(\[\d{0,2}\])?){0,3}$/
const mostFields = 1000

/** What is said where a schema has no sentence of its own: what no page of ours can have sent. */
export const notUnderstood = 'Dit kwam niet goed aan. Vul het opnieuw in.'

export type ReadForm<Input> =
  | { readonly kind: 'read'; readonly input: Input; readonly once: string; readonly form: FormState }
  | { readonly kind: 'rows'; readonly form: FormState }
  | { readonly kind: 'wrong'; readonly once: string; readonly form: FormState }

/** Reads a posted form into what the schema says, or into what was typed with what is wrong about it. */
export function readForm<Schema extends z.ZodType>(
  posted: FormData,
  schema: Schema,
): ReadForm<z.output<Schema>> {
  const known = new FormData()
  const places: string[] = []
  let count = 0
  for (const [name, value] of posted) {
    if (!fieldName.test(name) || typeof value !== 'string' || count++ >= mostFields) continue
    places.push(name === placeName ? value : name)
    if (name !== placeName) known.append(name, normal(value))
  }
  const rows = known.get('rows')
  known.delete('rows')
  const submission = parseWithZod(known, { schema, error: () => notUnderstood })
  const values = submission.payload as FormValues
  if (typeof rows === 'string') return { kind: 'rows', form: { values: withRows(values, rows), errors: {} } }
  const given = known.get('once')
  const once = typeof given === 'string' ? given : ''
  if (submission.status !== 'success') {
    return { kind: 'wrong', once, form: { values, errors: presentErrors(submission.error, places) } }
  }
  return {
    kind: 'read',
    input: submission.value,
    once,
    form: { values, errors: {} },
  }
}

/** Browsers send CR LF for a line break; one kind of line break is kept. */
const normal = (value: string) => value.replace(/\r\n?/g, '\n')

/** What is wrong, in the order in which the fields stood on the page; what belongs to no field comes last. */
function presentErrors(errors: Record<string, string[] | null> | null, places: readonly string[]) {
  const placeOf = (name: string) => {
    const place = places.findIndex(one => one === name || one.startsWith(`${name}[`))
    return place < 0 ? places.length : place
  }
  const present = Object.entries(errors ?? {}).flatMap(([name, messages]) =>
    messages?.length ? [{ name, messages, place: placeOf(name) }] : [],
  )
  return Object.fromEntries(
    present.toSorted((a, b) => a.place - b.place).map(({ name, messages }) => [name, messages]),
  )
}

/** 'add:people' gives one more empty row, 'remove:people[1]' takes one away; what was typed stays. */
function withRows(values: FormValues, intent: string): FormValues {
  const [, verb, name, index] = /^(add|remove):(\w+)(?:\[(\d{1,2})\])?$/.exec(intent) ?? []
  if (!name) return values
  const current = values[name]
  const list = Array.isArray(current) ? current : []
  const changed = verb === 'add' ? [...list, {}] : list.filter((_, at) => at !== Number(index))
  return { ...values, [name]: changed }
}
