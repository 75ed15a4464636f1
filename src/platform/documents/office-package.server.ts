import JSZip from 'jszip'
import type { Day } from '#src/kernel/day.ts'
import { recoloured, type Theme, themeOf } from './palette.ts'

/** Changes parts of an Office file: each edit gets the text of a part and gives the new text. */
export async function editPackage(
  file: Buffer | Uint8Array,
  edit: (path: string, xml: string, has: (path: string) => boolean) => string,
): Promise<Buffer> {
  const zip = await JSZip.loadAsync(file)
  const has = (path: string) => zip.file(path) !== null
  const parts = Object.values(zip.files).filter(part => /\.(xml|rels)$/.test(part.name) && !part.dir)
  for (const part of parts) {
    const before = await part.async('string')
    const after = edit(part.name, before, has)
    if (after !== before) zip.file(part.name, after)
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

type DocumentProperties = { readonly language: string; readonly madeOn: Day }

/** Says in the file's own properties which language it speaks and on which day it was made. */
export const withDocumentProperties = (
  file: Buffer,
  properties: DocumentProperties,
  theme: Theme = themeOf(),
): Promise<Buffer> =>
  editPackage(file, (path, xml) =>
    path === 'docProps/core.xml' ? coreProperties(xml, properties) : recoloured(xml, theme),
  )

export function coreProperties(xml: string, { language, madeOn }: DocumentProperties): string {
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeOn}T12:00:00Z`)
    .replace(/<dc:language>[^<]*<\/dc:language>/, '')
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
}
