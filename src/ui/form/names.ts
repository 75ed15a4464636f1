/** The id of a field on the page; the links in the error summary use the same. */
export const fieldId = (name: string): string =>
  `veld-${name.replaceAll(/[^A-Za-z0-9_]+/g, '-').replace(/-$/, '')}`

export const hintId = (name: string): string => `${fieldId(name)}-uitleg`
export const errorId = (name: string): string => `${fieldId(name)}-fout`

/** Which texts describe a field: only those that are there. */
export const describedBy = (name: string, hint: unknown, errors: readonly string[]): string | undefined =>
  [hint ? hintId(name) : '', errors.length > 0 ? errorId(name) : ''].filter(id => id !== '').join(' ') ||
  undefined
