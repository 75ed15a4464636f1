import type { Cleaned } from './picture.ts'

const startOfScan = 0xda
const endOfImage = 0xd9
const app1 = 0xe1
const app2 = 0xe2
const adobe = 0xee

/** A photo is coded in a dozen scans at most; each is drawn over all its dots again. */
const mostScans = 64

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
/** Tables and frames a decoder needs. */
const isNeeded = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || [0xdb, 0xdd].includes(marker)

/**
 * A JPEG rebuilt from what a decoder needs. All else goes: place, camera, small copies, comments, and what was put
 * behind the image (phones hide a film or a second photo there). Which way is up stays. Null when it is damaged.
 */
export function cleanJpeg(bytes: Buffer): Cleaned | null {
  const kept: Buffer[] = []
  let [width, height, upright, scans, hadTraces] = [0, 0, 1, 0, false]
  let at = 2
  for (;;) {
    if (bytes[at] !== 0xff) return null
    while (bytes[at + 1] === 0xff) at += 1
    const marker = bytes[at + 1] ?? 0
    if (marker === endOfImage) break
    const end = segmentEnd(bytes, at)
    if (end === null) return null
    const segment = bytes.subarray(at, end)
    at = end
    if (marker === startOfScan) {
      at = scanEnd(bytes, end)
      kept.push(segment, bytes.subarray(end, at))
      scans += 1
      if (scans > mostScans) return null
    } else if (isNeeded(marker)) kept.push(segment)
    else if (marker === adobe && isAdobe(segment)) kept.push(segment.subarray(0, 16))
    else hadTraces ||= isTrace(marker, segment)
    if (marker === app1) upright = orientationOf(segment) ?? upright
    if (isFrame(marker)) {
      // A second frame would let one size be measured and another be drawn.
      if (segment.length <= 9 || width > 0) return null
      height = segment.readUInt16BE(5)
      width = segment.readUInt16BE(7)
    }
  }
  if (scans === 0 || width === 0 || height === 0) return null
  hadTraces ||= at + 2 < bytes.length
  const parts = [Buffer.from([0xff, 0xd8]), ...turned(upright), ...kept, Buffer.from([0xff, endOfImage])]
  return { bytes: Buffer.concat(parts), hadTraces, width, height }
}

function segmentEnd(bytes: Buffer, at: number): number | null {
  const marker = bytes[at + 1] ?? 0
  if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8) || at + 4 > bytes.length) return null
  const length = bytes.readUInt16BE(at + 2)
  const end = at + 2 + length
  return length >= 2 && end <= bytes.length ? end : null
}

/** Where the coded image ends: at a marker that is neither an escaped byte nor a restart. */
function scanEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

const named = (segment: Buffer, name: string) =>
  segment.subarray(4, 4 + name.length).toString('latin1') === name
const isAdobe = (segment: Buffer) => segment.length >= 16 && named(segment, 'Adobe')
/** The frame of the format and colour profiles go too, but tell nothing of anybody. */
const isTrace = (marker: number, segment: Buffer) =>
  marker !== 0xe0 && !(marker === app2 && named(segment, 'ICC_PROFILE\0'))

/** How a camera was held, from 1 to 8. */
function orientationOf(segment: Buffer): number | null {
  if (!named(segment, 'Exif\0\0')) return null
  const table = segment.subarray(10)
  const little = table.subarray(0, 2).toString('latin1') === 'II'
  const two = (at: number) => (little ? table.readUInt16LE(at) : table.readUInt16BE(at))
  try {
    const start = little ? table.readUInt32LE(4) : table.readUInt32BE(4)
    for (let entry = 0; entry < Math.min(two(start), 500); entry += 1) {
      const at = start + 2 + entry * 12
      if (two(at) === 0x0112) return two(at + 8) >= 1 && two(at + 8) <= 8 ? two(at + 8) : null
    }
  } catch {
    // A table that points outside itself says nothing.
  }
  return null
}

/** How the camera of a picture that was rebuilt here was held, from 1 to 8. */
export const uprightOf = (cleaned: Buffer): number =>
  cleaned[2] === 0xff && cleaned[3] === app1 ? (orientationOf(cleaned.subarray(2)) ?? 1) : 1

/** The smallest note that says which way is up; nothing when the picture already is. */
function turned(orientation: number): Buffer[] {
  if (orientation === 1) return []
  const head = Buffer.from('ffe1002245786966000049492a0008000000010012010300010000000000000000000000', 'hex')
  head.writeUInt16LE(orientation, 28)
  return [head]
}
