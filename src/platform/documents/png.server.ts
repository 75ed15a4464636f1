import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const faces = ['400Regular', '700Bold'] as const
const family = '@expo-google-fonts/atkinson-hyperlegible-next'
/** Twice as many dots as the drawing is wide, so that it stays sharp on paper. */
const zoom = 2

let started: Promise<Uint8Array[]> | undefined

async function start(): Promise<Uint8Array[]> {
  const { resolve } = createRequire(import.meta.url)
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm'))).catch(unlessStarted)
  return Promise.all(
    faces.map(face => readFile(resolve(`${family}/${face}/AtkinsonHyperlegibleNext_${face}.ttf`))),
  )
}

/** The library is one in a process, also where this file stands there twice: from the source and as built. */
function unlessStarted(fault: unknown) {
  if (!(fault instanceof Error && fault.message.startsWith('Already initialized'))) throw fault
}

/** A drawing as a picture that any program opens; nothing is read but the drawing and our own fonts. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  started ??= start()
  const fontBuffers = await started
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers, defaultFontFamily: 'Atkinson Hyperlegible Next' },
  })
  const picture = drawing.render()
  try {
    return new Uint8Array(picture.asPng())
  } finally {
    picture.free()
    drawing.free()
  }
}
