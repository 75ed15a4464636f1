import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hintsFor } from '#src/casework/public.ts'
import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

const src = new URL('../../', import.meta.url)
const sentencesIn = (text: string) => text.split(/(?<=[.!?]) /)
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(name =>
  name.endsWith('/help.nl.ts'),
)
const helps = await Promise.all(
  files.map(async name => {
    const { help } = (await import(new URL(name, src).href)) as { help: HowItWorks }
    return { name, said: Object.values(help) }
  }),
)

/** What is found wrong in the help of one place. */
const faultsIn = (said: readonly string[]): string[] => {
  const sentences = said.flatMap(sentencesIn)
  return [
    ...(sentences.length > 5 ? [`${sentences.length} sentences`] : []),
    ...said.filter(one => !/[.!?]$/.test(one)),
    ...sentences.filter(one => one.split(' ').length > 26),
    ...said.flatMap(one => hintsFor(one).filter(hint => hint.kind === 'hard')).map(hint => hint.words),
    ...said.filter(one => /\b(u|uw|succesvol|ongeldig|record|cliënt|casus)\b/i.test(one)),
  ]
}

test('help at a hard place is short, and in words that anybody knows', () => {
  expect(
    faultsIn(['Indien u dit doet, is het weg', 'Een. Twee. Drie. Vier. Vijf. Zes. Zeven.']),
  ).toHaveLength(4)
  expect(helps.length).toBeGreaterThan(20)
  for (const { name, said } of helps) expect(faultsIn(said), name).toEqual([])
})
