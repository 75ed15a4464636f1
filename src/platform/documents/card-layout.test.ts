import { describe, expect, it } from 'vitest'
import { type CardPage, layCards } from './card-layout.ts'
import { type Card, content } from './slides.ts'
import { linesIn, textWidth } from './text-measure.ts'

const told = (words: number): Card => ({ title: 'Een les', text: 'woord '.repeat(words).trim() })
const wordsOn = (pages: readonly CardPage[]) =>
  pages.flatMap(page => page.cards.flatMap(placed => placed.card.text.split(/\s+/))).length

describe('cards on a slide', () => {
  it('stand on one slide, inside it and beside each other, when there is room', () => {
    const [page, ...more] = layCards([told(20), told(25), told(15)], 3, content)
    expect(more).toEqual([])
    expect(page?.cards.map(card => card.y)).toEqual([content.y, content.y, content.y])
    for (const card of page?.cards ?? [])
      expect(card.x + card.w).toBeLessThanOrEqual(content.x + content.w + 0.001)
  })

  it('get smaller type before they get a second slide', () => {
    const roomy = layCards([told(20), told(20)], 2, content)
    const full = layCards(
      Array.from({ length: 6 }, () => told(37)),
      3,
      content,
    )
    expect(roomy.map(page => page.size)).toEqual([20])
    expect(full.map(page => page.size)).toEqual([14])
  })

  it('go on to a next slide rather than over the edge, and no word is lost', () => {
    const pages = layCards(
      Array.from({ length: 9 }, () => told(80)),
      3,
      content,
    )
    expect(pages.length).toBeGreaterThan(1)
    expect(wordsOn(pages)).toBe(9 * 80)
    const lowest = Math.max(...pages.flatMap(page => page.cards.map(card => card.y + card.h)))
    expect(lowest).toBeLessThanOrEqual(content.y + content.h + 0.001)
  })

  it('are cut where one alone is longer than a slide; the number and the caution stand once', () => {
    const pages = layCards([{ ...told(2000), number: '1', caution: 'Nog niet onderbouwd' }], 3, content)
    const cards = pages.flatMap(page => page.cards.map(placed => placed.card))
    expect(wordsOn(pages)).toBe(2000)
    expect(cards.map(card => card.number).filter(Boolean)).toEqual(['1'])
    expect(cards[0]?.number).toBe('1')
    expect(cards.at(-1)?.caution).toBe('Nog niet onderbouwd')
  })
})

describe('the measure of text', () => {
  it('knows wide letters from narrow ones and breaks a word that is longer than a line', () => {
    expect(textWidth('mmmm', { size: 16 })).toBeGreaterThan(3 * textWidth('iiii', { size: 16 }))
    expect(linesIn('x'.repeat(200), 2, { size: 16 })).toBeGreaterThan(8)
    expect(linesIn('een\ntwee', 5, { size: 16 })).toBe(2)
  })
})
