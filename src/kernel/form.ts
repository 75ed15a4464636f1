/** What a browser form holds, as nested plain values: `people[0].givenName` is `values.people[0].givenName`. */
export type FormValues = { [key: string]: FormValue }
export type FormValue = string | undefined | FormValue[] | FormValues

/** What was typed and what is wrong with it. Error keys are field names; '' holds what concerns the whole form. */
export type FormState = {
  readonly values: FormValues
  readonly errors: Readonly<Record<string, readonly string[]>>
  /** Where it is sent again, without the anchor of a row in the address of the page. */
  readonly sentTo?: string
}

/** Says where a question stands that a browser sends nothing of while nothing is chosen. */
export const placeName = 'fieldPlace'

export const emptyForm: FormState = { values: {}, errors: {} }

/** A form that starts with what is already known. */
export const formWith = (values: FormValues): FormState => ({ values, errors: {} })

const steps = (name: string) => name.split(/[.[\]]+/).filter(step => step !== '')

function valueAt(form: FormState, name: string): FormValue {
  return steps(name).reduce<FormValue>((value, step) => {
    if (value === undefined || typeof value === 'string') return undefined
    return Array.isArray(value) ? value[Number(step)] : value[step]
  }, form.values)
}

/** The single value of a field, or '' when nothing was typed. */
export function textAt(form: FormState, name: string): string {
  const value = valueAt(form, name)
  return typeof value === 'string' ? value : ''
}

/** All values of a field that may be given more than once (checkboxes). */
export function textsAt(form: FormState, name: string): string[] {
  const value = valueAt(form, name)
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

/** How many rows a repeated group has, with `least` rows to start with. */
export function rowsAt(form: FormState, name: string, least = 0): number {
  const value = valueAt(form, name)
  return Math.max(least, Array.isArray(value) ? value.length : 0)
}

export const errorsAt = (form: FormState, name: string): readonly string[] => form.errors[name] ?? []
