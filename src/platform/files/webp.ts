import type { Cleaned } from './picture.ts'

const headLength = 12
const drawing = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH'])
const hasAlpha = 0x10

/** A WebP picture rebuilt from the pieces that draw it. Null when it is damaged, or moves. */
export function cleanWebp(bytes: Buffer): Cleaned | null {
  const end = bytes.length < headLength ? 0 : 8 + bytes.readUInt32LE(4)
  if (end < headLength || end > bytes.length) return null
  const kept: Buffer[] = []
  let [size, hadTraces] = [{ width: 0, height: 0 }, end < bytes.length]
  for (let at = headLength; at < end; ) {
    if (at + 8 > end) return null
    const name = bytes.subarray(at, at + 4).toString('latin1')
    const length = bytes.readUInt32LE(at + 4)
    const next = at + 8 + length + (length % 2)
    if (next > end || name === 'ANIM' || name === 'ANMF') return null
    const piece = Buffer.from(bytes.subarray(at, next))
    if (name === 'VP8X') piece.writeUInt8((piece[8] ?? 0) & hasAlpha, 8)
    if (drawing.has(name)) kept.push(piece)
    else hadTraces ||= name !== 'ICCP'
    const found = name === 'ALPH' ? null : sizeIn(name, piece)
    // A second image would let one size be measured and another be drawn.
    if (found && size.width > 0) return null
    size = found ?? size
    at = next
  }
  if (size.width === 0) return null
  const head = Buffer.from(bytes.subarray(0, headLength))
  head.writeUInt32LE(
    kept.reduce((sum, piece) => sum + piece.length, 4),
    4,
  )
  return { bytes: Buffer.concat([head, ...kept]), hadTraces, ...size }
}

/** The size as the coded image itself says it. */
function sizeIn(name: string, piece: Buffer): { width: number; height: number } | null {
  if (name === 'VP8 ' && piece.length >= 18)
    return { width: piece.readUInt16LE(14) & 0x3fff, height: piece.readUInt16LE(16) & 0x3fff }
  if (name === 'VP8L' && piece.length >= 13) {
    const bits = piece.readUInt32LE(9)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  return null
}
