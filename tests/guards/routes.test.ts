import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'
import { pages } from '../../build/server/server.js'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

type Guarded = { guardedBy?: string } | undefined
const routes = Object.values(pages.routes).flatMap(route => (route && route.id !== 'root' ? [route] : []))
const loaderOf = (route: (typeof routes)[number]) => route.module.loader as Guarded
const actionOf = (route: (typeof routes)[number]) => route.module.action as Guarded

/** Without signing in: pages that are for anybody, and those of who holds a link of their own. */
const isOpen = (guarded: Guarded) => ['anyone', 'link-holder'].includes(guarded?.guardedBy ?? '')
const isOfDevice = (guarded: Guarded) => ['seat', 'large-screen'].includes(guarded?.guardedBy ?? '')

const isSentTo = ({ status, to }: { status: number; to: string | null }, where: RegExp) =>
  status >= 302 && status <= 303 && where.test(to ?? '')

// Any id: what is behind the door may not matter to who stands before it.
const addressOf = (path: string) => `/${path.replace(/:\w+\??/g, '01990000-0000-7000-8000-000000000000')}`

test('every page and every form of the product asks who is there', () => {
  const open = routes.filter(route => {
    const handlers = [loaderOf(route), actionOf(route)].filter(handler => handler !== undefined)
    return handlers.length === 0 || handlers.some(handler => !handler?.guardedBy)
  })
  expect(open.map(route => route.path)).toEqual([])
})

test('the pages that anybody may open are these and no others', () => {
  const anyone = routes.filter(route => loaderOf(route)?.guardedBy === 'anyone')
  const door = ['binnen', 'binnen/nieuw', 'binnen/taal', 'binnen/digid', 'binnen/digid/terug']
  const work = ['werk/:provider', 'terug', 'sleutel', 'uitnodiging', 'uit/:provider'].map(
    path => `inloggen/${path}`,
  )
  expect(anyone.map(route => route.path ?? '').toSorted()).toEqual(
    [
      '',
      'inloggen',
      'uitloggen',
      'snel-weg',
      'beraad',
      'beraad/taal',
      'beraad/weg',
      ...door,
      ...work,
    ].toSorted(),
  )
  const byLink = routes.filter(route => loaderOf(route)?.guardedBy === 'link-holder')
  expect(byLink.map(route => route.path).toSorted()).toEqual([
    'afspraken/:secret/agenda.ics',
    'wanneer/:token',
  ])
})

test('who is not signed in, or at no seat, is sent to where one comes in from every other address, whatever they send', async () => {
  const visitor = house.visitor()
  const entered: string[] = []
  for (const route of routes.filter(one => one.path !== undefined)) {
    const address = addressOf(route.path ?? '')
    const way = isOfDevice(loaderOf(route)) ? /^\/beraad$/ : /^\/inloggen/
    if (loaderOf(route) && !isOpen(loaderOf(route))) {
      const read = await visitor.get(address)
      if (!isSentTo(read, way)) entered.push(`GET ${address} ${read.status}`)
    }
    if (actionOf(route) && !isOpen(actionOf(route))) {
      const written = await visitor.post(address, { once: crypto.randomUUID() })
      if (!isSentTo(written, way)) entered.push(`POST ${address} ${written.status}`)
    }
  }
  expect(entered).toEqual([])
})

test('a link that was never given opens nothing and takes nothing', async () => {
  const visitor = house.visitor()
  const address = `/wanneer/${'a'.repeat(64)}`
  const form = { once: crypto.randomUUID(), parts: 'wo-evening' }
  expect((await visitor.get(address)).status).toBe(404)
  expect((await visitor.post(address, form)).status).toBe(404)
})

test('the data addresses of the framework give nothing away', async () => {
  const visitor = await house.as('Samira Haddad')
  for (const path of ['/huishoudens.data', '/_root.data', '/__manifest?paths=/huishoudens']) {
    expect((await visitor.get(path)).status, path).toBe(404)
  }
})

test('every answer carries the headers that keep a page to itself', async () => {
  const answer = await house.visitor().get('/inloggen')
  const policy = answer.headers.get('content-security-policy') ?? ''
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]) {
    expect(policy).toContain(part)
  }
  expect(policy).not.toMatch(/unsafe|data:|\*/)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('x-frame-options')).toBe('DENY')
  expect(answer.headers.get('referrer-policy')).toBe('same-origin')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.html).not.toMatch(/style="|<script(?![^>]* src=)/)
})

test('a form sent from another site changes nothing', async () => {
  const samira = await house.as('Samira Haddad')
  const page = await samira.get('/huishoudens/past-niet')
  expect(page.status).toBe(200)
  const before = await house.database.selectFrom('household_not_fitting').selectAll().execute()
  const answer = await samira.post('/huishoudens/past-niet', {}, { origin: 'https://kwaad.example' })
  expect(answer.status).toBe(403)
  expect(await house.database.selectFrom('household_not_fitting').selectAll().execute()).toEqual(before)
})
