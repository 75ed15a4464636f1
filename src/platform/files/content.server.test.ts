import { describe, expect, test } from 'vitest'
import { cameraNote, pngPiece, withPieces } from '#demo/files/traces.ts'
import {
  jpegWith,
  packed,
  pdf,
  pictures,
  pointingOut,
  webpWith,
  wordParts,
} from '#tests/support/file-bytes.ts'
import { readContent } from './content.server.ts'

const exif = (orientation?: number) => Buffer.concat([Buffer.from('Exif\0\0'), cameraNote(orientation)])
const secret = Buffer.from('Lindelaan 12')
const read = async (sent: Buffer) => {
  const content = await readContent(sent)
  return content.ok ? content.value : content.refusal
}

describe('what is not taken in', () => {
  const png = (width: number, height: number) => {
    const head = Buffer.from(pictures.png.subarray(16, 29))
    head.writeUInt32BE(width)
    head.writeUInt32BE(height, 4)
    return Buffer.concat([pictures.png.subarray(0, 8), pngPiece('IHDR', head), pictures.png.subarray(33)])
  }
  const bitFlipped = Buffer.from(pictures.png)
  bitFlipped.writeUInt8((bitFlipped[60] ?? 0) ^ 1, 60)
  test.each<[string, Buffer | Promise<Buffer>, string]>([
    ['nothing at all', Buffer.alloc(0), 'empty'],
    ['a program that is called photo.jpg', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'not-allowed'],
    ['bytes that mean nothing', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), 'not-allowed'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1200, '0'), 'hex'), 'not-allowed'],
    ['a zip that is no letter', packed({ 'a.txt': 'hoi' }), 'not-allowed'],
    ['a moving picture', Buffer.from('GIF89a\x01\0\x01\0', 'latin1'), 'moving'],
    ['a photo of an iPhone', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'phone-photo'],
    ['half a photo', pictures.jpeg.subarray(0, 200), 'damaged'],
    ['a photo that lost its end', pictures.jpeg.subarray(0, -2), 'damaged'],
    ['half a PNG', pictures.png.subarray(0, 100), 'damaged'],
    ['a PNG of which one bit fell over', bitFlipped, 'damaged'],
    ['half a WebP', pictures.webp.subarray(0, 60), 'damaged'],
    ['a WebP that moves', webpWith(['ANIM', Buffer.alloc(6)]), 'damaged'],
    ['a PNG that would fill the memory', png(60_000, 60_000), 'too-many-dots'],
    ['a PNG of no size', png(0, 10), 'damaged'],
    ['half a PDF', pdf().subarray(0, 30), 'damaged'],
    ['a PDF with a password', pdf('/Encrypt 5 0 R'), 'locked'],
    ['a PDF that runs something', pdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'), 'program'],
    ['a PDF with a file inside', pdf('/Names<</EmbeddedFiles 3 0 R>>'), 'program'],
  ])('%s', async (_, sent, refusal) => {
    expect(await read(await sent)).toBe(refusal)
  })

  const thousand = Object.fromEntries(
    Array.from({ length: 1000 }, (_, at) => [`word/_rels/${at}.rels`, '<'.repeat(2000)]),
  )
  const macroMain = 'application/vnd.ms-word.document.macroEnabled.main+xml'
  test.each<[string, Record<string, string | Buffer>, string]>([
    ['with a macro', { ...wordParts(), 'word/vbaProject.bin': 'x' }, 'program'],
    ['that says it has macros', wordParts(macroMain), 'program'],
    ['with a control that runs', { ...wordParts(), 'word/activeX/activeX1.xml': '<a/>' }, 'program'],
    ['with another file in it', { ...wordParts(), 'word/embeddings/blad.xlsx': 'x' }, 'program'],
    ['that fetches its template', { ...wordParts(), ...pointingOut('attachedTemplate') }, 'program'],
    ['that fetches a picture', { ...wordParts(), ...pointingOut('image') }, 'program'],
    [
      'that hides that it fetches',
      { ...wordParts(), ...pointingOut('attachedTemplate', '&#69;xternal') },
      'program',
    ],
    [
      'that fetches from an address that looks like a link',
      { ...wordParts(), ...pointingOut('attachedTemplate', 'External', 'https://elders.test/hyperlink') },
      'program',
    ],
    [
      'that says where it fetches in letters of two bytes',
      {
        ...wordParts(),
        'word/_rels/a.rels': Buffer.from('<Relationship TargetMode="External"/>', 'utf16le'),
      },
      'damaged',
    ],
    ['that takes in another text', { ...wordParts(), ...pointingOut('aFChunk', 'Internal') }, 'program'],
    ['with small parts that unpack to much together', { ...wordParts(), ...thousand }, 'damaged'],
    [
      'of which a small part unpacks to far too much',
      { ...wordParts(), '_rels/.rels': ' '.repeat(1100 * 1024) },
      'damaged',
    ],
  ])('a Word file %s', async (_, parts, refusal) => {
    expect(await read(await packed(parts))).toBe(refusal)
  })

  test('a Word file with a password, with a part that would fill the disk, or with a name that is not in its list', async () => {
    const whole = await packed(wordParts())
    const listed = whole.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    const locked = Buffer.from(whole)
    locked.writeUInt16LE(1, listed + 8)
    expect(await read(locked)).toBe('locked')
    const huge = Buffer.from(whole)
    huge.writeUInt32LE(250 * 1024 * 1024, listed + 24)
    expect(await read(huge)).toBe('packed')
    expect(await read(Buffer.concat([whole, Buffer.from('iets erachter')]))).toBe('damaged')
    const twoNames = Buffer.from(whole)
    twoNames.write('_rels/.relz', twoNames.indexOf('_rels/.rels'), 'latin1')
    expect(await read(twoNames)).toBe('damaged')
  })
})

describe('what is taken in stays what it was', () => {
  test.each<[string, Buffer | Promise<Buffer>]>([
    ['pdf', pdf()],
    ['txt', Buffer.from('Beste ouders,\r\nEén keer per week gym.\n')],
    ['docx', packed({ ...wordParts(), ...pointingOut('hyperlink') })],
    ['jpeg', pictures.jpeg],
    ['png', pictures.png],
    ['webp', pictures.webp],
  ])('%s', async (format, sent) => {
    const bytes = await sent
    expect(await read(bytes)).toMatchObject({ format, hadTraces: false })
  })
})

describe('what a photo tells of its maker goes', () => {
  const xmp = Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), secret])
  const second = Buffer.concat([jpegWith([0xe1, exif()]), secret])
  test.each<[string, Buffer, Buffer]>([
    ['the place and the telephone', jpegWith([0xe1, exif()]), pictures.jpeg],
    ['a note in words', jpegWith([0xfe, secret]), pictures.jpeg],
    ['what a program wrote', jpegWith([0xe1, xmp], [0xed, secret]), pictures.jpeg],
    ['a second photo behind the first', Buffer.concat([pictures.jpeg, second]), pictures.jpeg],
    ['the place in a PNG', withPieces(pictures.png, pngPiece('eXIf', cameraNote())), pictures.png],
    ['words in a PNG', withPieces(pictures.png, pngPiece('tEXt', secret)), pictures.png],
    ['what stands behind a PNG', Buffer.concat([pictures.png, secret]), pictures.png],
    ['the place in a WebP', webpWith(['EXIF', cameraNote()], ['XMP ', secret]), pictures.webp],
  ])('%s', async (_, sent, left) => {
    const content = await readContent(sent)
    if (!content.ok) throw new Error(content.refusal)
    expect(content.value.hadTraces).toBe(true)
    expect(content.value.bytes.equals(left)).toBe(true)
  })

  test('a photo that was held on its side keeps which way is up, and nothing else', async () => {
    const content = await readContent(jpegWith([0xe1, exif(6)]))
    if (!content.ok) throw new Error(content.refusal)
    const { bytes } = content.value
    expect(bytes.includes('Verzonnen')).toBe(false)
    expect(bytes.length).toBe(pictures.jpeg.length + 36)
    expect(bytes.subarray(2, 12).toString('latin1')).toBe('\xff\xe1\0\x22Exif\0\0')
    expect(bytes.readUInt16LE(30)).toBe(6)
    expect(await readContent(bytes)).toMatchObject({ ok: true, value: { bytes } })
  })
})
