import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

// In kB of 1000 bytes, gzipped (quality.md): what a page makes a browser fetch besides its own words.
const most = { familyScript: 60, professionalScript: 130, styles: 40 }

const inFolder = (folder: string) => {
  const at = new URL(`../../${folder}/`, import.meta.url)
  return readdirSync(at, { recursive: true, encoding: 'utf8' }).map(name => ({
    name: `/${name}`,
    read: () => readFileSync(new URL(name, at)),
  }))
}
const built = inFolder('build/client')
const sources = inFolder('src').filter(({ name }) => name.endsWith('.tsx'))

const aScript = /from '[^']*?([\w-]+)\.js\?url'|["']\/([\w-]+)\.js["']/g

/** Every script that these pages name, as it was built, and what those bring along. */
function scriptsOf(pages: typeof sources) {
  const names = pages.flatMap(page =>
    [...page.read().toString().matchAll(aScript)].map(([, imported, own]) => imported ?? own ?? ''),
  )
  const scripts = new Map(
    names.map(name => {
      const file = built.find(one => new RegExp(`^/(assets/)?${name}(-[\\w-]{8})?\\.js$`).test(one.name))
      if (!file) throw new Error(`${name}.js was not built`)
      return [file.name, file.read()]
    }),
  )
  for (const [name, script] of scripts)
    expect(script.toString(), `${name} brings something along`).not.toMatch(/\b(from|import)\s*\(?["']/)
  return scripts
}

const weigh = (files: Iterable<Buffer>) =>
  [...files].reduce((total, file) => total + gzipSync(file).length / 1000, 0)

const isOfWork = ({ name }: { name: string }) => /^\/(governance|learning|administration|audit)\//.test(name)

test('what scripts any page of a family or at a seat can name weigh little together, and all of them not much more', () => {
  const ofFamilies = scriptsOf(sources.filter(page => !isOfWork(page)))
  expect(ofFamilies.size).toBeGreaterThan(4)
  expect(weigh(ofFamilies.values())).toBeLessThanOrEqual(most.familyScript)
  expect(weigh(scriptsOf(sources).values())).toBeLessThanOrEqual(most.professionalScript)
})

test('no page brings what was built to work on in a browser', () => {
  const bringing = sources.filter(page =>
    /\bScripts\b[^}]*\} from 'react-router'|<Scripts\b/.test(page.read().toString()),
  )
  expect(bringing.map(page => page.name)).toEqual([])
})

test('the style of the whole product weighs little', () => {
  const sheets = built.filter(({ name }) => name.endsWith('.css')).map(one => one.read())
  expect(sheets.length).toBeGreaterThan(0)
  expect(weigh(sheets)).toBeLessThanOrEqual(most.styles)
})
