import type { Answer } from '#tests/support/house.ts'
import { elsewhere, planted } from './input.ts'

// What a machine says of itself when nobody gave it a sentence.
const technical =
  /\b(TypeError|RangeError|SyntaxError|ReferenceError|ZodError|PostgresError|undefined|\[object Object\]|violates|null value in|duplicate key|Unexpected token|Invalid (input|option|date|time)|Too (big|small)|Unrecognized|expected \w+, received|node_modules|at \w+ \()/

/** Where the quick way out leads, and nothing else: what a region chose, in this one a forecast of rain. */
const quickExit = 'https://www.buienradar.nl/'

/** What is wrong with an answer, in words; nothing when it is one that a person may get. */
export function wrongWith(answer: Answer): string[] {
  const wrong: string[] = []
  if (answer.status >= 500 && answer.status !== 503) wrong.push(`answers ${answer.status}`)
  if (answer.html.includes(planted)) wrong.push('shows what was typed as markup')
  const isPage = !answer.headers.get('content-type')?.includes('json')
  if (answer.status >= 400 && !isPage) wrong.push('refuses in no language that people read')
  const said = technical.exec(answer.text)
  if (said) wrong.push(`says "${answer.text.slice(Math.max(0, said.index - 40), said.index + 60)}"`)
  if (
    answer.to !== null &&
    answer.to !== quickExit &&
    (!/^\/(?![/\\])/.test(answer.to) || answer.to.includes('\n'))
  )
    wrong.push(`leads away, to ${answer.to}`)
  if (answer.html.includes(`href="//${elsewhere}`)) wrong.push('links to another site')
  return wrong
}
