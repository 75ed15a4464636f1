import { inflateRawSync } from 'node:zlib'

const endOfZip = 0x06054b50
const entryInZip = 0x02014b50
const largestPart = 40 * 1024 * 1024

/**
 * The parts of a zip whose name fits, unpacked to a bound that no header can stretch; null when this is no zip, or it
 * holds more than a spreadsheet of people does.
 */
export function zipParts(bytes: Buffer, fits: RegExp): Map<string, Buffer> | null {
  try {
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
    if (end < 0 || bytes.readUInt32LE(end) !== endOfZip) return null
    const found = new Map<string, Buffer>()
    let at = bytes.readUInt32LE(end + 16)
    let room = largestPart
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
      if (bytes.readUInt32LE(at) !== entryInZip) return null
      const [nameLength, extra, comment] = [28, 30, 32].map(offset => bytes.readUInt16LE(at + offset))
      const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
      // Also what nobody asks for here: whoever reads the zip after this unpacks it, whatever its header says.
      const part = partAt(bytes, at, room)
      room -= Math.max(part.length, bytes.readUInt32LE(at + 24))
      if (room < 0) return null
      if (fits.test(name)) found.set(name, part)
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
    }
    return found
  } catch {
    // Damaged, encrypted or larger than its bound: nothing of it is read.
    return null
  }
}

function partAt(bytes: Buffer, entry: number, most: number): Buffer {
  const start = bytes.readUInt32LE(entry + 42)
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
  const packed = bytes.subarray(from, from + bytes.readUInt32LE(entry + 20))
  return bytes.readUInt16LE(entry + 10) === 0
    ? Buffer.from(packed)
    : inflateRawSync(packed, { maxOutputLength: most })
}
