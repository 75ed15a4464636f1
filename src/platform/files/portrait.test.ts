import { crc32, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { jpegWith, pictures, webpWith } from '#tests/support/file-bytes.ts'
import { readContent } from './content.server.ts'
import { cleanPng } from './png.ts'
import { portraitOf } from './portrait.server.ts'

const drawn = async (sent: Buffer) => {
  const content = await readContent(sent)
  if (!content.ok) throw new Error(content.refusal)
  return portraitOf(content.value.format, content.value.bytes)
}

test.each(Object.entries(pictures))(
  'a %s becomes a small square of which no byte was sent',
  async (_, sent) => {
    const portrait = await drawn(sent)
    if (typeof portrait === 'string') throw new Error(portrait)
    expect(cleanPng(portrait)).toMatchObject({ width: 384, height: 384 })
    expect(portrait.includes(sent.subarray(20, 60))).toBe(false)
  },
)

/** How a camera was held: the note of it in a photo. */
const held = (upright: number) => {
  const note = Buffer.from('45786966000049492a0008000000010012010300010000000000000000000000', 'hex')
  note.writeUInt16LE(upright, 24)
  return jpegWith([0xe1, note])
}

test('a photo taken with the phone on its side or its head stands upright, each in its own way', async () => {
  const ways = await Promise.all([1, 3, 6, 8].map(upright => drawn(held(upright))))
  expect(new Set(ways.map(String)).size).toBe(4)
}, 20_000)

test('what is no photo is not drawn', async () => {
  expect(await drawn(Buffer.from('Gewone woorden'))).toBe('no-photo')
})

test('a size that is not of the image that is drawn counts for nothing', async () => {
  const huge = jpegWith([0xc0, Buffer.from('08ffffffff03012200021101031101', 'hex')])
  expect(await readContent(huge)).toMatchObject({ ok: false, refusal: 'damaged' })
  const image = pictures.webp.subarray(38)
  const twice = webpWith(['VP8 ', image])
  expect(await readContent(twice)).toMatchObject({ ok: false, refusal: 'damaged' })
})

test('a photo that is drawn over and over without end is damaged', async () => {
  const scan = pictures.jpeg.subarray(pictures.jpeg.indexOf(Buffer.from([0xff, 0xda])), -2)
  const again = (times: number) =>
    Buffer.concat([pictures.jpeg.subarray(0, -2), ...Array(times).fill(scan), pictures.jpeg.subarray(-2)])
  expect((await readContent(again(12))).ok).toBe(true)
  expect(await readContent(again(64))).toMatchObject({ ok: false, refusal: 'damaged' })
})

const piece = (name: string, inside: Buffer) => {
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(name, 'latin1'), inside, Buffer.alloc(4)])
  whole.writeUInt32BE(inside.length, 0)
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4)
  return whole
}
/** A grey picture of ten by ten dots that holds so many bytes. */
const grey = (held: number) =>
  Buffer.concat([
    pictures.png.subarray(0, 8),
    piece('IHDR', Buffer.from('0000000a0000000a0800000000', 'hex')),
    piece('IDAT', deflateSync(Buffer.alloc(held))),
    piece('IEND', Buffer.alloc(0)),
  ])

test('a picture that unpacks to more than its dots is not drawn', async () => {
  expect(typeof (await drawn(grey(110)))).toBe('object')
  expect(await drawn(grey(1_000_000))).toBe('no-photo')
})
