import JSZip from 'jszip'

// How the tests read an Office file: part by part, and as the text that people see.

export const partsOf = (file: Buffer): Promise<JSZip> => JSZip.loadAsync(file)

export async function partOf(file: Buffer, path: string): Promise<string> {
  const part = (await partsOf(file)).file(path)
  if (!part) throw new Error(`No part ${path}`)
  return part.async('string')
}

/** The text of each paragraph. */
export const paragraphsOf = (xml: string): string[] =>
  [...xml.matchAll(/<(?:w|a):p[ >].*?<\/(?:w|a):p>/gs)]
    .map(([paragraph]) => textOf(paragraph))
    .filter(text => text !== '')

export const textOf = (xml: string): string =>
  decoded([...xml.matchAll(/<(?:w|a):t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''))

const decoded = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#0?39;/g, "'")
    .replace(/&amp;/g, '&')

/** The slides' XML, in the order of the deck. */
export async function slidesOf(file: Buffer): Promise<string[]> {
  const zip = await partsOf(file)
  const names = Object.keys(zip.files).filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  const numbered = names.map(name => ({ name, number: Number(/\d+/.exec(name)?.[0]) }))
  numbered.sort((one, other) => one.number - other.number)
  return Promise.all(numbered.map(({ name }) => partOf(file, name)))
}

/** Text that tries to break out of the document it stands in. */
export const hostile = `#let x = 1 #panic() $a$ @ref <label> <script>alert(1)</script> ]]> & "q" \\ \u0000\u0007\uFFFE${'woord '.repeat(830)}einde`
export const hostileShown = '#let x = 1 #panic() $a$ @ref <label> <script>alert(1)</script> ]]> & "q" \\ '
