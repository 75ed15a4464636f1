/** Codes with their Dutch names, as the options of a field. */
export const optionsOf = <Code extends string>(
  codes: readonly Code[],
  names: Readonly<Record<Code, string>>,
) => codes.map(code => ({ value: code, label: names[code] }))

/** Things of the region (gardens, organisations, colleagues) as options; of a colleague with where that colleague works. */
export const optionsFrom = (things: readonly { id: string; name: string; organisation?: string }[]) =>
  things.map(({ id, name, organisation }) => ({
    value: id,
    label: organisation ? `${name} (${organisation})` : name,
  }))
