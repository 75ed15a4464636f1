const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** A paper as a file to save; its name tells nobody whose it is. */
export function paperAnswer(bytes: Buffer, name: string): Response {
  const type = name.endsWith('.docx') ? types.docx : types.pdf
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}
