import { expect, test } from 'vitest'
import { contrast } from '#src/kernel/contrast.ts'
import { checkedPlaces, PaperForm } from './rules.ts'

test('a colour on which letters can be read is kept as the documents write it; a light one is refused', () => {
  const colourOf = (colour: string) => PaperForm.safeParse({ colour, template: 'house' })
  expect(colourOf('#1f4e79').data?.colour).toBe('1F4E79')
  for (const wrong of ['ff9900', 'groen', '', '#12345']) expect(colourOf(wrong).success, wrong).toBe(false)
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21)
})

test('a template says where the memo comes, and names no place that nobody fills in', () => {
  expect(checkedPlaces(['memo', 'kenmerk'])).toEqual({ unknown: [], hasMemo: true })
  expect(checkedPlaces(['plan'])).toEqual({ unknown: ['plan'], hasMemo: false })
})
