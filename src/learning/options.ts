/** Codes with their Dutch names, as the options of a field. */
export const optionsOf = <Code extends string>(codes: readonly Code[], names: Record<Code, string>) =>
  codes.map(code => ({ value: code, label: names[code] }))
