import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { NodeCompiler, type NodeError, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { isWebAddress } from '#src/kernel/web-address.ts'
import { cardTemplate, type PaperCard } from './card-template.ts'
import { chartSvg } from './chart-drawing.tsx'
import { cleanTexts } from './clean-text.ts'
import { type AddressSheet, envelopeTemplate } from './envelope-template.ts'
import { paletteOf, type Theme, themeOf } from './palette.ts'
import { pdfTemplate } from './pdf-template.ts'
import type { TextDocument } from './text-document.ts'

const faces = ['400Regular', '700Bold'] as const
const fontPaths = () => {
  const { resolve } = createRequire(import.meta.url)
  const family = '@expo-google-fonts/atkinson-hyperlegible-next'
  return faces.map(face => dirname(resolve(`${family}/${face}/AtkinsonHyperlegibleNext_${face}.ttf`)))
}

let compiler: NodeCompiler | undefined

/** Writes a document as tagged PDF (PDF/UA-1). What users wrote goes in as data, never as markup. */
export const writePdf = (text: TextDocument, theme: Theme = themeOf()): Buffer =>
  write(pdfTemplate, forTemplate(cleanTexts(text), theme), theme)

/** Somebody's card, on a sheet or to cut out and fold, as tagged PDF too. */
export const writeCard = (card: PaperCard): Buffer => write(cardTemplate, cleanTexts(card), themeOf())

/** An address for around a letter, as tagged PDF too. */
export const writeAddressSheet = (sheet: AddressSheet): Buffer =>
  write(envelopeTemplate, cleanTexts(sheet), themeOf())

function write(template: string, value: object, theme: Theme): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: fontPaths() }] })
  let data = JSON.stringify({ ...value, palette: paletteOf(theme) })
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const written = compile(compiler, template, data)
    if (Buffer.isBuffer(written)) return written
    data = withoutGlyphs(data, written)
  }
  throw new Error('The PDF holds too many signs that no font can show')
}

/** The same on one page, in the largest of these letters that fits; null when none does. */
export function writeOnePage(text: TextDocument, letters: readonly number[]): Buffer | null {
  for (const size of letters) {
    const written = writePdf({ ...text, letters: size })
    if (pagesIn(written) === 1) return written
  }
  return null
}

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

/** A link the reader may click is one to the web; the template gets the others as plain text. */
const forTemplate = (text: TextDocument, theme: Theme) => ({
  ...text,
  blocks: text.blocks.map(block => {
    if (block.kind === 'chart')
      return { kind: block.kind, svg: chartSvg(block.chart, theme), alt: block.chart.description }
    if (block.kind !== 'links') return block
    return { ...block, items: block.items.map(link => ({ ...link, clickable: isWebAddress(link.url) })) }
  }),
})

/** The PDF, or the text that no installed font can show (PDF/UA refuses empty boxes). */
function compile(typst: NodeCompiler, template: string, data: string): Buffer | string {
  const compiled = typst.compile({ mainFileContent: template, inputs: { data } })
  typst.evictCache(10)
  const failure = compiled.takeDiagnostics()
  if (!compiled.result) throw new Error(`The PDF template failed: ${reasons(failure)}`)
  try {
    return typst.pdf(compiled.result, { pdfStandard: PdfStandard.UA_1 })
  } catch (error) {
    const unshown = /the text `\\?"(.+?)\\?"` could not be displayed/.exec(
      error instanceof Error ? error.message : String(error),
    )
    if (unshown?.[1]) return unshown[1].replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex) => codePoint(hex))
    throw error
  }
}

const codePoint = (hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))
const reasons = (failure: NodeError | null) => JSON.stringify(failure?.shortDiagnostics ?? [])

/** Puts a question mark where a sign cannot be shown, so that the reader sees that something stood there. */
function withoutGlyphs(data: string, unshown: string): string {
  const signs = [...new Set(unshown)].filter(sign => (sign.codePointAt(0) ?? 0) > 0xff)
  const replaced = signs.reduce((text, sign) => text.replaceAll(sign, '?'), data)
  if (replaced === data) throw new Error(`No font shows ${JSON.stringify(unshown)}`)
  return replaced
}
