import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { workbookOf } from '../documents/workbook.server.ts'
import { isWorkbook, readSheets } from './read-workbook.server.ts'

const sheet = (cells: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`
async function changed(cells: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await workbookOf([{ name: 'een', rows: [['naam']] }]))
  const path = Object.keys(zip.files).find(name => /worksheets\/[^/]+\.xml$/.test(name)) ?? ''
  zip.file(path, sheet(cells))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
const refusalOf = async (bytes: Uint8Array) => {
  const read = await readSheets(bytes)
  return read.ok ? read.value : read.refusal
}

test('the sheets of a workbook are read as lines by their row, with days and figures as they stand there', async () => {
  const made = await workbookOf([
    {
      name: 'een',
      rows: [
        ['naam', 'dag', 'cijfer'],
        ['Zoë', '1-2-2024', 7],
        [null, null, null],
        ['Ans', null, null],
      ],
    },
    { name: 'twee', rows: [['leeg']] },
  ])
  expect(isWorkbook(made)).toBe(true)
  expect(await refusalOf(made)).toEqual([
    {
      name: 'een',
      lines: [
        { number: 1, fields: ['naam', 'dag', 'cijfer'] },
        { number: 2, fields: ['Zoë', '1-2-2024', '7'] },
        { number: 4, fields: ['Ans', '', ''] },
      ],
    },
    { name: 'twee', lines: [{ number: 1, fields: ['leeg'] }] },
  ])
})

test.each([
  ['a cell a million rows away', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'too-many'],
  ['a cell thousands of columns away', '<row r="1"><c r="XFD1"><v>1</v></c></row>', 'too-many'],
])('%s is not taken in', async (_what, cells, refusal) => {
  expect(await refusalOf(await changed(cells))).toBe(refusal)
})

test('a workbook that says it unpacks to far more than a list is not unpacked', async () => {
  const bytes = Buffer.from(await changed('<row r="1"><c r="A1"><v>1</v></c></row>'))
  const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  bytes.writeUInt32LE(4_000_000_000, entry + 24)
  expect(await refusalOf(bytes)).toBe('no-text')
})

test('a part that says it is small and unpacks to far more holds nobody up, whatever part it is', async () => {
  const zip = await JSZip.loadAsync(await changed('<row r="1"><c r="A1"><v>1</v></c></row>'))
  zip.file('xl/meer.xml', Buffer.alloc(50 * 1024 * 1024))
  const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
  bytes.writeUInt32LE(1000, bytes.lastIndexOf('xl/meer.xml') - 22)
  expect(await refusalOf(bytes)).toBe('no-text')
})

test('what only begins like a workbook is no list', async () => {
  expect(await refusalOf(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]))).toBe('no-text')
  const cut = (await workbookOf([{ name: 'een', rows: [['naam'], ['Ans']] }])).slice(0, -30)
  expect(await refusalOf(cut)).toBe('no-text')
})
