const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
} as const

/** A file to keep, which is made anew each time. */
export const fileAnswer = (
  body: string | Uint8Array<ArrayBuffer>,
  name: string,
  ending: keyof typeof types,
): Response =>
  new Response(body, {
    headers: {
      'Content-Type': types[ending],
      'Content-Disposition': `attachment; filename="${name}.${ending}"`,
      'Cache-Control': 'no-store',
    },
  })
