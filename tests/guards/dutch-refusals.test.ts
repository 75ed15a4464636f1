import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse, type Visitor } from '#tests/support/house.ts'
import { pages } from '../../build/server/server.js'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

// What zod says of itself when a schema has no sentence for it.
const english = /Invalid (input|option|string|UUID)|Too (big|small)|Unrecognized|expected /
const paths = Object.values(pages.routes).flatMap(route =>
  route?.path && route.module.action && route.module.default ? [route.path] : [],
)

/** The names in the form of a page that somebody fills in. */
function fieldsOf(html: string): string[] {
  const form = html.slice(html.lastIndexOf('<form class="tt-form"'))
  const named = [...form.matchAll(/<(?:input|select|textarea|button)\b[^>]* name="([^"]+)"/g)]
  return [...new Set(named.map(([, name]) => name ?? ''))].filter(name => !['once', 'rows'].includes(name))
}

const crooked: [string, (names: string[]) => Record<string, string | string[]>][] = [
  ['every field sent twice', names => Object.fromEntries(names.map(name => [name, ['x', 'y']]))],
  ['nothing sent at all', () => ({})],
  [
    'a value that stood nowhere',
    names => Object.fromEntries(names.map(name => [name, '99999999999999999999'])),
  ],
]

async function saidInEnglish(visitor: Visitor, address: string): Promise<string[]> {
  const page = await visitor.get(address)
  const names = page.status === 200 ? fieldsOf(page.html) : []
  if (names.length === 0) return []
  const found: string[] = []
  for (const [what, fields] of crooked) {
    const answer = await visitor.post(address, { ...fields(names), once: crypto.randomUUID() })
    const said = english.exec(answer.text)
    if (said) found.push(`${address}: ${what}: ${answer.text.slice(said.index, said.index + 60)}`)
  }
  return found
}

test('whatever a form is sent, it answers in Dutch', async () => {
  const caseId = (await house.household('De Vries-Amrani')).split('/').at(-1) ?? ''
  const addresses = paths
    .map(path => `/${path.replace(':caseId', caseId)}`)
    .filter(path => !path.includes(':') && path !== '/inloggen')
  const found = new Set<string>()
  for (const name of ['Samira Haddad', 'Eva Lindeboom', 'Pieter Hoogland', 'Lotte Sanders', 'Gijs Bloem']) {
    const visitor = await house.as(name)
    for (const address of addresses) for (const line of await saidInEnglish(visitor, address)) found.add(line)
  }
  expect([...found]).toEqual([])
}, 120_000)
