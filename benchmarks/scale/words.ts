/** As it is written in Dutch. */
export const number = (value: number, digits = 0) =>
  value.toLocaleString('nl-NL', { maximumFractionDigits: digits, minimumFractionDigits: digits })
export const megabytes = (bytes: number, digits = 0) => `${number(bytes / 1e6, digits)} MB`
export const gigabytes = (bytes: number) => `${number(bytes / 1e9)} GB`
export const terabytes = (bytes: number) => `${number(bytes / 1e12, 1)} TB`
export const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
