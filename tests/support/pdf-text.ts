import { inflateSync } from 'node:zlib'

/** What stands on the pages of a PDF that the product wrote, as a reader would copy it: words, with one space between. */
export function textOf(pdf: Buffer): string {
  const written = pdf.toString('latin1')
  const objects = new Map(
    [...written.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gms)].map(([, id = '', body = '']) => [id, body]),
  )
  const at = (id = '') => objects.get(id) ?? ''
  const pages = [...objects.values()].filter(body => /\/Type \/Page\b/.test(body))
  const said = pages.map(page => {
    const fonts = new Map(
      [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', id]) => [
        name,
        lettersOf(streamOf(at(/\/ToUnicode (\d+)/.exec(at(id))?.[1]))),
      ]),
    )
    return wordsIn(streamOf(at(/\/Contents (\d+)/.exec(page)?.[1])), fonts)
  })
  return said.join(' ').replaceAll(/\s+/g, ' ')
}

type Letters = Map<number, string>

function streamOf(body: string): string {
  const stream = /stream\n(.*)\nendstream/s.exec(body)?.[1] ?? ''
  if (!body.includes('/FlateDecode')) return stream
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
}

/** Which sign of a font is which letter. */
const lettersOf = (map: string): Letters =>
  new Map(
    [...map.matchAll(/^<([\dA-F]{4})> <([\dA-F]+)>$/gm)].map(([, sign = '', letter = '']) => [
      Number.parseInt(sign, 16),
      Buffer.from(letter, 'hex').swap16().toString('utf16le'),
    ]),
  )

function wordsIn(content: string, fonts: Map<string, Letters>): string {
  let letters: Letters = new Map()
  return [...content.matchAll(/\/(f\d+) [\d.]+ Tf|\[((?:\((?:\\.|[^\\)])*\)|<[\dA-F]*>|[^\]()<])*)\] TJ/gis)]
    .map(([, font, run = '']) => {
      if (!font) return shownBy(run, letters)
      letters = fonts.get(font) ?? letters
      return ' '
    })
    .join('')
}

const shownBy = (run: string, letters: Letters): string =>
  [...run.matchAll(/\(((?:\\.|[^\\)])*)\)|<([\dA-F]*)>/gis)]
    .map(([, plain, hex]) =>
      hex === undefined ? Buffer.from(unescaped(plain ?? ''), 'latin1') : Buffer.from(hex, 'hex'),
    )
    .map(signs =>
      Array.from({ length: signs.length / 2 }, (_, at) => letters.get(signs.readUInt16BE(at * 2))).join(''),
    )
    .join('')

const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const unescaped = (plain: string): string =>
  plain.replaceAll(/\\(?:([0-7]{1,3})|(.))/gs, (_, octal, sign) =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (named[sign] ?? sign),
  )
