import { crc32 } from 'node:zlib'

const ascii = 2
const short = 3
const long = 4
const fraction = 5

/**
 * What a telephone writes into a photo (EXIF): who made it, how it was held, and where. The place is the middle of the
 * IJsselmeer, where nobody lives.
 */
export function cameraNote(orientation = 1): Buffer {
  const make = Buffer.from('Verzonnen Toestel\0', 'latin1')
  const placeAt = 8 + 2 + 3 * 12 + 4
  const makeAt = placeAt + 2 + 4 * 12 + 4
  const latitudeAt = makeAt + make.length
  const note = Buffer.alloc(latitudeAt + 48)
  const entry = (at: number, [tag, kind, count, value]: readonly [number, number, number, number]) => {
    note.writeUInt16BE(tag, at)
    note.writeUInt16BE(kind, at + 2)
    note.writeUInt32BE(count, at + 4)
    if (kind === short) note.writeUInt16BE(value, at + 8)
    else note.writeUInt32BE(value, at + 8)
  }
  const table = (at: number, entries: readonly (readonly [number, number, number, number])[]) => {
    note.writeUInt16BE(entries.length, at)
    for (const [index, one] of entries.entries()) entry(at + 2 + index * 12, one)
  }
  note.write('MM\0*\0\0\0\x08', 'latin1')
  table(8, [
    [0x010f, ascii, make.length, makeAt],
    [0x0112, short, 1, orientation],
    [0x8825, long, 1, placeAt],
  ])
  table(placeAt, [
    [1, ascii, 2, 0x4e000000],
    [2, fraction, 3, latitudeAt],
    [3, ascii, 2, 0x45000000],
    [4, fraction, 3, latitudeAt + 24],
  ])
  make.copy(note, makeAt)
  for (const [index, number] of [52, 1, 49, 1, 12, 1, 5, 1, 21, 1, 7, 1].entries())
    note.writeUInt32BE(number, latitudeAt + index * 4)
  return note
}

/** One piece of a PNG with the sum that goes with it. */
export function pngPiece(name: string, inside: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), inside])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(inside.length)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}

const afterHead = 8 + 25

/** The same PNG, with pieces put behind its head. */
export const withPieces = (png: Buffer, ...pieces: readonly Buffer[]): Buffer =>
  Buffer.concat([png.subarray(0, afterHead), ...pieces, png.subarray(afterHead)])
