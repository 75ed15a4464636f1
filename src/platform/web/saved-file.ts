/** What a file is, by how its name ends. */
const types = {
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  svg: 'image/svg+xml; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

type Ending = keyof typeof types
export type SavedName = `${string}.${Ending}`

/** What a file is called, and how its name ends. */
export function splitName(name: SavedName): [name: string, ending: Ending] {
  const at = name.lastIndexOf('.')
  return [name.slice(0, at), name.slice(at + 1) as Ending]
}

/** A file to save, made anew each time. */
export function savedFile(body: string | Uint8Array, name: SavedName): Response {
  const [, ending] = splitName(name)
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': types[ending],
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
