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

type Drawn = { width: number; height: number; ratio: string; turn?: string }

/** A picture drawn anew: of what was sent not one byte stays. */
async function drawnAnew(
  format: Format,
  bytes: Buffer,
  shapeOf: (size: { width: number; height: number; bytes: Buffer }) => Drawn,
): Promise<Buffer | 'no-photo' | 'too-many-dots'> {
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp') return 'no-photo'
  const picture = clean[format](bytes)
  if (!picture) return 'no-photo'
  if (picture.width * picture.height > mostDots) return 'too-many-dots'
  if (format === 'png' && !(await unpacksToItsSize(picture))) return 'no-photo'
  const { width, height, ratio, turn } = shapeOf(picture)
  const source = `data:${types[format]};base64,${picture.bytes.toString('base64')}`
  const drawn = await pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" preserveAspectRatio="${ratio}" xlink:href="${source}"${turn ? ` transform="${turn}"` : ''}/></svg>`,
  )
  return Buffer.from(drawn)
}

/** A photo as a small square; no photo, or one with more dots than can be drawn, is said so. */
export const portraitOf = (format: Format, bytes: Buffer) =>
  drawnAnew(format, bytes, picture => ({
    width: size,
    height: size,
    ratio: 'xMidYMid slice',
    turn: format === 'jpeg' ? turns[uprightOf(picture.bytes)] : undefined,
  }))

/** How high a logo is drawn, twice as many dots as it stands on a page, and how wide at most. */
const logoHeight = 80
const logoWidest = 400

/** A logo, whole and in its own proportions. */
export const logoOf = (format: Format, bytes: Buffer) =>
  drawnAnew(format, bytes, ({ width, height }) => ({
    width: Math.max(1, Math.min(logoWidest, Math.round((width / height) * logoHeight))),
    height: logoHeight,
    ratio: 'xMidYMid meet',
  }))
