import { sealedOff } from '#src/platform/web/headers.ts'
import { downloadName, type Format, isPicture } from './rules.ts'
import type { ReleasedFile } from './store.server.ts'

const types = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
} as const satisfies Record<Format, string>

/** A file as something to save. A browser opens nothing of it by itself, but for a photo that a page shows. */
export function fileAnswer(
  file: Pick<ReleasedFile, 'title' | 'datedOn' | 'format'>,
  bytes: Buffer,
  shown: 'to-save' | 'on-a-page',
): Response {
  const inPage = shown === 'on-a-page' && isPicture(file.format)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': types[file.format],
      'Content-Disposition': inPage ? 'inline' : `attachment; filename="${downloadName(file)}"`,
      'Content-Security-Policy': sealedOff,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}
