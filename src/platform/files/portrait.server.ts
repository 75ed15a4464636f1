import { pngOf } from '../documents/png.server.ts'
import type { Format } from './content.server.ts'
import { cleanJpeg, uprightOf } from './jpeg.ts'
import { cleanPng, unpacksToItsSize } from './png.ts'
import { cleanWebp } from './webp.ts'

/** As wide and high as a portrait is drawn; twice as many dots. */
const size = 192
/** What is drawn anew stands in memory as a whole, dot by dot. */
const mostDots = 26_000_000

const clean = { jpeg: cleanJpeg, png: cleanPng, webp: cleanWebp }
const types = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }

/** For each way in which a camera can be held: how the picture is put upright again, round its middle. */
const turns: Record<number, string> = {
  2: 'translate(192 0) scale(-1 1)',
  3: 'rotate(180 96 96)',
  4: 'translate(0 192) scale(1 -1)',
  5: 'rotate(-90 96 96) translate(192 0) scale(-1 1)',
  6: 'rotate(90 96 96)',
  7: 'rotate(90 96 96) translate(192 0) scale(-1 1)',
  8: 'rotate(-90 96 96)',
}

/**
 * A photo drawn anew as a small square: of what was sent not one byte stays. Null when it is no photo, or holds more dots
 * than can be drawn.
 */
export async function portraitOf(
  format: Format,
  bytes: Buffer,
): Promise<Buffer | 'no-photo' | 'too-many-dots'> {
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp') return 'no-photo'
  const picture = clean[format](bytes)
  if (!picture) return 'no-photo'
  if (picture.width * picture.height > mostDots) return 'too-many-dots'
  if (format === 'png' && !(await unpacksToItsSize(picture))) return 'no-photo'
  const turn = format === 'jpeg' ? turns[uprightOf(picture.bytes)] : undefined
  const source = `data:${types[format]};base64,${picture.bytes.toString('base64')}`
  const drawn = await pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${size}" height="${size}"><image width="${size}" height="${size}" preserveAspectRatio="xMidYMid slice" xlink:href="${source}"${turn ? ` transform="${turn}"` : ''}/></svg>`,
  )
  return Buffer.from(drawn)
}
