import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { pngOf } from '#src/platform/documents/png.server.ts'
import { LargePicture } from '../chart/picture.tsx'
import { startDefinitions } from '../indicator/start.nl.ts'
import { seriesOf } from '../series/rules.ts'
import { pictureFile } from './picture-file.tsx'

const quarters = [
  '2024-01-01',
  '2024-04-01',
  '2024-07-01',
  '2024-10-01',
  '2025-01-01',
  '2025-04-01',
  '2025-07-01',
]
const values = [0.4, 0.5, 0.45, 0.6, null, 0.65, 0.7]
const figures = quarters.map((quarter, at) => ({
  gardenId: null,
  quarter: day(quarter),
  facts: 20,
  value: values[at] ?? null,
}))
const span = { first: day('2024-01-01'), last: day('2025-07-01') }
const { question, definition, cannotSay } = startDefinitions['kept-in-time']

test('a picture that leaves the house tells by itself what it is about and what it does not say', async () => {
  const picture = (
    <LargePicture question={question} unit="share" series={seriesOf(figures, null, span, [])} breaks={[]} />
  )
  const drawing = pictureFile(question, 'n = 120', [definition, cannotSay], picture)
  for (const word of [question, 'n = 120', ...cannotSay.split(' ')]) expect(drawing).toContain(word)
  expect(drawing).not.toMatch(/<script|style="/)
  const png = await pngOf(drawing)
  expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
  expect(png.length).toBeGreaterThan(10_000)
})
