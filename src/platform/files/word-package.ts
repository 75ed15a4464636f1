import { inflateRawSync } from 'node:zlib'

type Entry = { name: string; flags: number; way: number; packed: number; size: number; at: number }

export type PackageFault = 'damaged' | 'locked' | 'packed' | 'program'

const entryMark = 0x02014b50
const localMark = 0x04034b50
const mostEntries = 2000
const largestUnpacked = 200 * 1024 * 1024
/** Of all small parts together: looking through a megabyte takes a moment, through two thousand the whole day. */
const largestRead = 1024 * 1024
const needed = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const embeds = /\/(aFChunk|oleObject|package|control|vbaProject)["']/i
const carriesProgram =
  /vbaproject|vbadata|activex|\/embeddings\/|\.(bin|exe|dll|js|vbs|ps1|lnk|scr|com|bat|cmd)$/i

/** Words that another reader would take for other words: two bytes a letter, another code, or names for text. */
const otherLetters = /\0|<![^-]|encoding\s*=\s*["'](?!utf-8["'])/i

class Damaged extends Error {}

/**
 * What makes a Word file one we do not take; null when it may come in. Only its list of parts and the small parts that
 * say what belongs to what are unpacked, each to a limit: never the whole.
 */
export function faultOfWordFile(bytes: Buffer): PackageFault | null {
  try {
    return faultOf(bytes, entriesOf(bytes))
  } catch {
    // Whatever points outside the file, or unpacks to more than it may.
    return 'damaged'
  }
}

function faultOf(bytes: Buffer, entries: Entry[]): PackageFault | null {
  if (entries.some(entry => (entry.flags & 1) === 1)) return 'locked'
  const sum = (of: (entry: Entry) => number) => entries.reduce((total, entry) => total + of(entry), 0)
  if (sum(entry => entry.size) > largestUnpacked || sum(entry => entry.packed) > bytes.length) return 'packed'
  const names = entries.map(entry => entry.name)
  if (names.some(name => carriesProgram.test(name))) return 'program'
  if (new Set(names.map(name => name.toLowerCase())).size < names.length) return 'damaged'
  if (needed.some(name => !names.includes(name))) return 'damaged'
  let left = largestRead
  for (const entry of entries) {
    const isTypes = entry.name === '[Content_Types].xml'
    if (!isTypes && !/\.rels$/i.test(entry.name)) continue
    const words = read(bytes, entry, left)
    left -= words.length
    if (isTypes && !words.includes(mainType)) return 'damaged'
    if (isTypes ? /macroEnabled|vbaProject/i.test(words) : embeds.test(words) || fetchesElsewhere(words))
      return 'program'
  }
  return null
}

/** A template or a picture from somewhere else is fetched as soon as the file is opened; a link waits to be pressed. */
const fetchesElsewhere = (relations: string): boolean =>
  relations.includes('&#') ||
  relations.split('<').some(tag => /TargetMode\s*=\s*["']\s*External/i.test(tag) && !isLink(tag))

/** By its own type: an address may end in anything. A name without a value is taken whole, so that none is read twice. */
function isLink(tag: string): boolean {
  const given = [...tag.matchAll(/([^\s=<>"']+)(?:\s*=\s*("[^"]*"|'[^']*'))?/g)]
  const type = given.find(([, name]) => name === 'Type')?.[2] ?? ''
  return /^.http:\/\/[a-z.]+\/[a-z0-9/]+\/relationships\/hyperlink.$/i.test(type)
}

function entriesOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0) throw new Damaged('no list of parts')
  if (end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length) throw new Damaged('no end')
  const count = bytes.readUInt16LE(end + 10)
  if (count > mostEntries) throw new Damaged('too many parts')
  let at = bytes.readUInt32LE(end + 16)
  const entries = Array.from({ length: count }, () => {
    if (bytes.readUInt32LE(at) !== entryMark) throw new Damaged('no part here')
    const nameLength = bytes.readUInt16LE(at + 28)
    const entry = {
      name: bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8'),
      flags: bytes.readUInt16LE(at + 8),
      way: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    return entry
  })
  if (at !== end) throw new Damaged('something beside the list')
  return entries
}

/** A part as it really unpacks; the name where it lies must be the one in the list, so that nothing hides behind another. */
function wholeOf(bytes: Buffer, { name, way, packed, at }: Entry, most: number): Buffer {
  if (bytes.readUInt32LE(at) !== localMark) throw new Damaged('no part here')
  const nameLength = bytes.readUInt16LE(at + 26)
  if (bytes.subarray(at + 30, at + 30 + nameLength).toString('utf8') !== name) throw new Damaged('two names')
  const start = at + 30 + nameLength + bytes.readUInt16LE(at + 28)
  const stored = bytes.subarray(start, start + packed)
  if (way === 0 && stored.length > most) throw new Damaged('too much to read')
  return way === 0 ? stored : inflateRawSync(stored, { maxOutputLength: most })
}

/** A part as text, when it reads the same to everybody. */
function wordsIn(whole: Buffer): string {
  const words = new TextDecoder('utf-8', { fatal: true }).decode(whole)
  if (otherLetters.test(words)) throw new Damaged('not what it reads like')
  return words
}
const read = (bytes: Buffer, entry: Entry, most: number): string => wordsIn(wholeOf(bytes, entry, most))

/** All parts that are no picture or letter type, as text. What the file says of its own size is not believed: at `most` it stops. */
export function wordsOfWordFile(bytes: Buffer, most: number): string[] {
  let left = most
  return entriesOf(bytes).flatMap(entry => {
    const whole = wholeOf(bytes, entry, Math.max(left, 1))
    left -= whole.length
    if (left < 0) throw new Damaged('unpacks to too much')
    return /\.(png|jpe?g|gif|emf|wmf|tiff?|bmp|odttf|ttf|otf|fntdata)$/i.test(entry.name)
      ? []
      : [wordsIn(whole)]
  })
}
