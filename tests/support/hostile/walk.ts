import type fc from 'fast-check'
import type { Answer, OpenHouse, Visitor } from '#tests/support/house.ts'
import { changed, type Form, formsOf, linksOf } from './forms.ts'
import { elsewhere, type visits } from './input.ts'
import { noteWrites } from './written.ts'
import { wrongWith } from './wrong.ts'

const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
/** Microseconds of the processor, so that a busy machine is not what fails. */
const longest = 4_000_000

type Visit = typeof visits extends fc.Arbitrary<infer Given> ? Given : never
/** Somebody who walks through the product, and the pages they know of. */
type Walker = { name: string; visitor: Visitor | null; pages: string[]; routes: string[]; known: Set<string> }

/** Everybody of the demonstration and somebody whom nobody knows, going in by every address that stands in routes.ts. */
export async function walkIn(house: OpenHouse, paths: string[]): Promise<HostileWalk> {
  const personas = await house.database
    .selectFrom('demo_persona as p')
    .innerJoin('account as a', 'a.id', 'p.account_id')
    .select('a.name')
    .orderBy('p.place')
    .orderBy('a.name')
    .execute()
  const first = await house.household('De Vries-Amrani')
  const addresses = paths.map(path => path.replace('/huishoudens/:caseId', first))
  const names = ['nobody', ...personas.map(one => one.name)]
  return new HostileWalk(house, names, addresses, await noteWrites(house.database))
}

export class HostileWalk {
  requests = 0
  refusals = 0
  readonly statuses = new Map<number, number>()
  readonly wrong = new Map<string, number>()
  readonly #walkers = new Map<string, Walker>()
  readonly #ids: string[] = []
  readonly #knownIds = new Set<string>()
  readonly #house: OpenHouse
  readonly #names: string[]
  readonly #addresses: string[]
  readonly #written: () => Promise<string[]>

  constructor(house: OpenHouse, names: string[], addresses: string[], written: () => Promise<string[]>) {
    this.#house = house
    this.#names = names
    this.#addresses = addresses
    this.#written = written
  }

  async visit(given: Visit): Promise<void> {
    const walker = await this.#walker(given.who)
    const address = this.#filled(whereTo(walker, given), given)
    if (given.manner === 'open') return void (await this.#open(walker, withQuery(address, given)))
    if (given.manner === 'crooked') return void (await this.#open(walker, crooked(address, given.words)))
    if (given.manner === 'body') {
      const [type = '', body = ''] = given.body
      return void (await this.#ask(walker, 'POST', address, { body, headers: { 'content-type': type } }))
    }
    if (given.manner === 'bare') return this.#send(walker, { to: address, fields: [] }, given)
    const page = await this.#open(walker, address)
    const forms = page ? formsOf(page.html, address) : []
    const form = forms[given.id % Math.max(1, forms.length)]
    if (form) await this.#send(walker, form, given)
  }

  async #walker(who: number): Promise<Walker> {
    const name = this.#names[who % this.#names.length] ?? 'nobody'
    const walker = this.#walkers.get(name) ?? {
      name,
      visitor: null,
      pages: ['/'],
      routes: this.#addresses,
      known: new Set(['/']),
    }
    this.#walkers.set(name, walker)
    return walker
  }

  /** Who was put out comes in again; whose work here ended goes on as nobody. */
  async #visitorOf(walker: Walker): Promise<Visitor> {
    if (walker.visitor) return walker.visitor
    const known = walker.name === 'nobody' ? null : await this.#house.as(walker.name).catch(() => null)
    await this.#written()
    walker.visitor = known ?? this.#house.visitor()
    return walker.visitor
  }

  /** An id for each place in an address that asks one: of somebody else as often as not. */
  #filled(address: string, given: Visit): string {
    let at = given.id
    return address.replace(/:\w+|\*/g, () => this.#ids[at++ % Math.max(1, this.#ids.length)] ?? 'x')
  }

  async #open(walker: Walker, address: string): Promise<Answer | null> {
    const page = await this.#ask(walker, 'GET', address)
    if (!page) return null
    for (const to of linksOf(page.html)) {
      if (walker.known.has(to) || walker.known.size > 4000) continue
      walker.known.add(to)
      walker.pages.push(to)
    }
    return page
  }

  async #send(walker: Walker, form: Form, given: Visit): Promise<void> {
    const body = new URLSearchParams()
    for (const [name, values] of Object.entries(changed(form, given.changes, this.#ids)))
      for (const value of [values].flat()) body.append(name, value)
    await this.#ask(walker, 'POST', form.to, { body })
  }

  async #ask(
    walker: Walker,
    method: string,
    address: string,
    more: RequestInit = {},
  ): Promise<Answer | null> {
    const visitor = await this.#visitorOf(walker)
    const began = process.cpuUsage()
    const headers = { 'x-forwarded-host': elsewhere, ...(more.headers as Record<string, string>) }
    const answer = await visitor.send(address, { ...more, method, headers })
    const { user, system } = process.cpuUsage(began)
    this.requests += 1
    this.statuses.set(answer.status, (this.statuses.get(answer.status) ?? 0) + 1)
    this.#noteIds(answer.html)
    const written = await this.#written()
    const wrong = wrongWith(answer)
    if (user + system > longest) wrong.push(`takes ${Math.round((user + system) / 1e6)} s`)
    if (answer.status >= 400) {
      this.refusals += 1
      if (written.length > 0) wrong.push(`refuses and writes ${written.join(', ')}`)
    }
    for (const one of wrong) this.#note(`${walker.name}: ${method} ${address.slice(0, 200)} ${one}`)
    if (answer.to?.startsWith('/inloggen')) walker.visitor = null
    return answer
  }

  #note(wrong: string) {
    const alike = wrong.replace(id, ':id')
    this.wrong.set(alike, (this.wrong.get(alike) ?? 0) + 1)
  }

  #noteIds(html: string) {
    for (const [one] of html.matchAll(id)) {
      if (this.#knownIds.has(one)) continue
      this.#knownIds.add(one)
      this.#ids.push(one)
    }
  }
}

/** Mostly to a page that somebody came past, now and then to any route there is. */
function whereTo({ pages, routes }: Walker, { where, id }: Visit): string {
  const from = pages.length > 0 && id % 4 !== 0 ? pages : routes
  return from[where % from.length] ?? '/'
}

const withQuery = (address: string, { query }: Visit) =>
  query === null
    ? address
    : `${address}${address.includes('?') ? '&' : '?'}zoek=${encodeURIComponent(whole(query))}`

/** An address with something in it that was never an id. */
const crooked = (address: string, words: string) =>
  address.replace(/[^/?]+(?=$|\?)/, encodeURIComponent(whole(words)).slice(0, 4000) || '%00')

/** An address can't hold half a letter. */
const whole = (words: string) => words.toWellFormed()
