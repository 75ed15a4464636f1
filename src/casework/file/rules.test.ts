import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { addForm, downloadName, type Format, formats, isTooLarge, sizeInWords } from './rules.ts'

const today = day('2025-11-20')
const sofie = '01990000-0000-7000-8000-000000000001'
const typed = { kind: 'letter', title: 'Brief van school', datedOn: '2025-11-18', about: [sofie] }
const wrongIn = (changes: Record<string, unknown>) => {
  const read = addForm(today, [sofie]).safeParse({ ...typed, ...changes })
  return read.success ? [] : read.error.issues.map(issue => issue.path[0])
}

test.each<[string, Record<string, unknown>, string]>([
  ['nothing chosen', { kind: '' }, 'kind'],
  ['no words for it', { title: '  ' }, 'title'],
  ['far too many words', { title: 'a'.repeat(121) }, 'title'],
  ['signs that no document holds', { title: 'brief\u0000' }, 'title'],
  ['a day to come', { datedOn: '2025-11-21' }, 'datedOn'],
  ['no day', { datedOn: '2025-02-31' }, 'datedOn'],
  ['somebody of another household', { about: ['01990000-0000-7000-8000-000000000009'] }, 'about'],
])('a letter with %s is not taken', (_, changes, field) => {
  expect(wrongIn(changes)).toEqual([field])
})

test('a letter about the whole household names nobody', () => {
  expect(wrongIn({ about: undefined })).toEqual([])
})

test.each<[string, Format, string]>([
  ['Brief van school', 'pdf', '2025-11-18-brief-van-school.pdf'],
  ['Fenne’s één tekening', 'jpeg', '2025-11-18-fenne-s-een-tekening.jpg'],
  ['../../etc/passwd', 'txt', '2025-11-18-etc-passwd.txt'],
  ['a.exe"; x=\r\nSet-Cookie: y', 'docx', '2025-11-18-a-exe-x-set-cookie-y.docx'],
  ['🙂', 'png', '2025-11-18.png'],
])('what is called %j is saved as a name that harms nobody', (title, format, name) => {
  expect(downloadName({ title, format, datedOn: day('2025-11-18') })).toBe(name)
})

test('how large a file is, and whether that is too much', () => {
  expect([1, 1500, 3_565_158].map(sizeInWords)).toEqual(['1 kB', '1 kB', '3,4 MB'])
  expect(isTooLarge(10 * 1024 * 1024, 10)).toBe(false)
  expect(isTooLarge(10 * 1024 * 1024 + 1, 10)).toBe(true)
})

test('whatever a letter is called, its download is a day, plain letters and an ending that no computer runs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...formats), (title, format) => {
      const name = downloadName({ title, format, datedOn: today })
      expect(name).toMatch(/^2025-11-20(-[a-z0-9]+)*\.(pdf|jpg|png|webp|docx|txt)$/)
      expect(name.length).toBeLessThan(80)
    }),
  )
})
