import type { Day } from '#src/kernel/day.ts'
import { coreProperties, editPackage } from './office-package.server.ts'
import { documentLanguage, palette, recoloured, type Theme } from './palette.ts'

/** A table and what it tells, for who cannot see it. */
export type Described = { readonly name: string; readonly description: string }

/** Adds what the library leaves out: language, colours of the theme, header rows and alt texts of tables. */
export const finishPresentation = (
  file: Buffer,
  tables: readonly Described[],
  madeOn: Day,
  theme: Theme,
): Promise<Buffer> =>
  editPackage(file, (path, given, has) => {
    const xml = recoloured(path.startsWith('ppt/theme/') ? withColours(given) : given, theme)
    if (path === '[Content_Types].xml') return withoutMissingParts(xml, has)
    if (path === 'docProps/core.xml') return coreProperties(xml, { language: documentLanguage, madeOn })
    const spoken = xml.replaceAll('lang="en-US"', `lang="${documentLanguage}"`)
    if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) return withOwnNumbers(withTables(spoken, tables))
    return spoken
  })

/** The library names a master per slide; only one exists, and strict readers stumble over the others. */
const withoutMissingParts = (xml: string, has: (path: string) => boolean) =>
  xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (part, path: string) => (has(path) ? part : ''))

const themeColours: Record<string, string> = {
  dk1: palette.ink,
  lt1: palette.paper,
  dk2: palette.deepGreen,
  lt2: palette.ground,
  accent1: palette.green,
  accent2: palette.violet,
  accent3: 'B5651D',
  accent4: '1F4E79',
  accent5: '6B7280',
  accent6: '3D8C7F',
  hlink: palette.green,
  folHlink: palette.violet,
}

const withColours = (xml: string) =>
  xml
    .replace(/<a:clrScheme name="[^"]*">/, '<a:clrScheme name="Toekomsttuin">')
    .replace(/<a:(dk1|lt1|dk2|lt2|accent\d|hlink|folHlink)>.*?<\/a:\1>/g, (whole, name: string) => {
      const colour = themeColours[name]
      return colour ? `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>` : whole
    })

function withTables(xml: string, tables: readonly Described[]): string {
  const headed = xml.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
  return tables.reduce((slide, table) => {
    const name = `name="${escaped(table.name)}"`
    return slide.replaceAll(`${name}/>`, `${name} descr="${escaped(table.description)}"/>`)
  }, headed)
}

/** Every shape of a slide its own number: the library gives a table one that may be taken. */
function withOwnNumbers(xml: string): string {
  let last = 0
  return xml.replace(/<p:cNvPr id="\d+"/g, () => {
    last += 1
    return `<p:cNvPr id="${last}"`
  })
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
