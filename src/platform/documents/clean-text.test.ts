import { describe, expect, it } from 'vitest'
import { cleanText, cleanTexts } from './clean-text.ts'

describe('text on its way into a document', () => {
  it('loses what XML cannot hold and keeps every visible character', () => {
    expect(cleanText('a\u0000b\u0007c\uFFFEd\uD800e')).toBe('abcde')
    expect(cleanText('Fenne & Sem <3 ]]> é 漢字 😀')).toBe('Fenne & Sem <3 ]]> é 漢字 😀')
  })

  it('keeps line breaks, whichever computer wrote them', () => {
    expect(cleanText('een\r\ntwee\rdrie\nvier')).toBe('een\ntwee\ndrie\nvier')
  })

  it('is cleaned however deep it lies', () => {
    expect(cleanTexts({ lines: ['a\u0001', { note: null, count: 3, text: '\u0002b' }] })).toEqual({
      lines: ['a', { note: null, count: 3, text: 'b' }],
    })
  })
})
