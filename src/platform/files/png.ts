import { promisify } from 'node:util'
import { crc32, inflate } from 'node:zlib'
import type { Cleaned } from './picture.ts'

const signatureLength = 8
/** What draws the image and gives its colours. */
const drawing = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB'])
const largestOther = 1024

/** A PNG rebuilt from the pieces that draw it; notes, places and what stands behind the end go. Null when damaged. */
export function cleanPng(bytes: Buffer): Cleaned | null {
  const kept = [bytes.subarray(0, signatureLength)]
  let [width, height, hadTraces] = [0, 0, false]
  let at = signatureLength
  for (let name = ''; name !== 'IEND'; ) {
    const piece = pieceAt(bytes, at)
    if (!piece || (width === 0) !== (piece.name === 'IHDR')) return null
    name = piece.name
    at += piece.whole.length
    if (name === 'IHDR') {
      if (piece.whole.length !== 25) return null
      width = piece.whole.readUInt32BE(8)
      height = piece.whole.readUInt32BE(12)
      if (width === 0) return null
    }
    if (isKept(name, piece.whole.length)) kept.push(piece.whole)
    else hadTraces = true
  }
  if (height === 0 || kept.length < 4) return null
  return { bytes: Buffer.concat(kept), hadTraces: hadTraces || at < bytes.length, width, height }
}

const isKept = (name: string, length: number) =>
  drawing.has(name) && (name === 'IDAT' || length <= largestOther)

/** One piece: its length, its name, what it holds, and a sum over it that must be right. */
function pieceAt(bytes: Buffer, at: number): { name: string; whole: Buffer } | null {
  if (at + 12 > bytes.length) return null
  const end = at + 12 + bytes.readUInt32BE(at)
  if (end > bytes.length) return null
  if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null
  return { name: bytes.subarray(at + 4, at + 8).toString('latin1'), whole: bytes.subarray(at, end) }
}

/** Whether a cleaned PNG unpacks to no more than its own dots; who draws it would go on unpacking. */
export async function unpacksToItsSize({ bytes, width, height }: Cleaned): Promise<boolean> {
  const coded: Buffer[] = []
  for (let at = signatureLength; at < bytes.length; ) {
    const piece = pieceAt(bytes, at)
    if (!piece) return false
    if (piece.name === 'IDAT') coded.push(piece.whole.subarray(8, -4))
    at += piece.whole.length
  }
  // Eight bytes is the most that a dot takes; each line has a sign before it, and woven lines are more of them.
  const maxOutputLength = (width * 8 + 4) * height + 64
  return promisify(inflate)(Buffer.concat(coded), { maxOutputLength }).then(
    () => true,
    () => false,
  )
}
