import { fileTypeFromBuffer } from 'file-type'
import { done, type Outcome, refuse } from '#src/kernel/outcome.ts'
import { cleanJpeg } from './jpeg.ts'
import type { Cleaned } from './picture.ts'
import { cleanPng } from './png.ts'
import { cleanWebp } from './webp.ts'
import { faultOfWordFile } from './word-package.ts'

export type Format = 'pdf' | 'jpeg' | 'png' | 'webp' | 'docx' | 'txt'
export type Content = { format: Format; bytes: Buffer; hadTraces: boolean }
export type ContentFault =
  | 'empty'
  | 'not-allowed'
  | 'phone-photo'
  | 'moving'
  | 'damaged'
  | 'locked'
  | 'packed'
  | 'program'
  | 'too-many-dots'

/** More dots than any phone makes, and fewer than make a browser stumble. */
const mostDots = 120_000_000

/** What is in a file that somebody sent, by its own bytes: its name and what a browser says of it count for nothing. */
export async function readContent(sent: Buffer): Promise<Outcome<Content, ContentFault>> {
  if (sent.length === 0) return refuse('empty')
  const found = await fileTypeFromBuffer(sent).catch(() => undefined)
  switch (found?.ext) {
    case 'jpg':
      return picture('jpeg', cleanJpeg(sent))
    case 'png':
      return picture('png', cleanPng(sent))
    case 'webp':
      return picture('webp', cleanWebp(sent))
    case 'apng':
    case 'gif':
      return refuse('moving')
    case 'heic':
    case 'heif':
    case 'avif':
      return refuse('phone-photo')
    case 'pdf':
      return written('pdf', sent, faultOfPdf(sent))
    case 'docx':
      return written('docx', sent, faultOfWordFile(sent))
    case 'docm':
      return refuse('program')
    case undefined:
      return isText(sent) ? written('txt', sent, null) : refuse('not-allowed')
    default:
      return refuse('not-allowed')
  }
}

function picture(format: Format, cleaned: Cleaned | null): Outcome<Content, ContentFault> {
  if (!cleaned) return refuse('damaged')
  if (cleaned.width * cleaned.height > mostDots) return refuse('too-many-dots')
  return done({ format, bytes: cleaned.bytes, hadTraces: cleaned.hadTraces })
}

const written = (
  format: Format,
  bytes: Buffer,
  fault: ContentFault | null,
): Outcome<Content, ContentFault> => (fault ? refuse(fault) : done({ format, bytes, hadTraces: false }))

/** The plain cases only; what hides deeper is for the virus scanner. */
function faultOfPdf(bytes: Buffer): ContentFault | null {
  const words = bytes.toString('latin1')
  if (!words.startsWith('%PDF-') || !words.slice(-2048).includes('%%EOF')) return 'damaged'
  if (/\/Encrypt\b/.test(words)) return 'locked'
  return /\/(JavaScript|Launch|EmbeddedFiles?)\b/.test(words) ? 'program' : null
}

function isText(bytes: Buffer): boolean {
  try {
    const words = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what no text holds
    return !/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(words)
  } catch {
    return false
  }
}
