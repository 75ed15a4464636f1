import { openAsBlob } from 'node:fs'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { hashOf, newToken, sessionCookieWith } from '#src/identity/session/cookie.server.ts'
import { day } from '#src/kernel/day.ts'
import { clockOf } from '#src/platform/clock/clock.ts'
import { readConfig } from '#src/platform/config/config.ts'
import { openPglite } from '#src/platform/database/pglite.ts'
import { openPostgres } from '#src/platform/database/postgres.ts'
import type { Database } from '#src/platform/database/types.ts'
import { demonstrationKey } from '#src/platform/files/house.server.ts'
import { createApp } from '../../build/server/server.js'
import { toldDatabase } from './told-data.ts'

const usual = 'http://huis.test'

/** An answer of the product, as somebody reads it. */
export type Answer = { status: number; to: string | null; html: string; text: string; headers: Headers }

type Fields = Record<string, string | string[] | File>

/** Somebody with a browser of their own: cookies are kept, redirects are not followed. */
export type Visitor = {
  get(path: string): Promise<Answer>
  /** Any request at all, also one that no page of ours makes. */
  send(path: string, init?: RequestInit): Promise<Answer>
  post(path: string, fields: Fields, headers?: Record<string, string>): Promise<Answer>
  /** Opens the page, fills in its (last) form and sends it with the hidden fields the page gave. */
  submit(path: string, fields: Fields): Promise<Answer>
}

export type OpenHouse = {
  /** As its owner, for setting the scene. */
  database: Database
  visitor(): Visitor
  /** Signs in as one of the demonstration's people. */
  as(name: string): Promise<Visitor>
  /** Signs in by a session that was laid ready, where nobody can be chosen: not in a demonstration. */
  enter(name: string): Promise<Visitor>
  /** The address of a household by its name in the demonstration. */
  household(name: string): Promise<string>
  close(): Promise<void>
}

type Opened = { app: Database; database: Database }

async function onServer(): Promise<Opened> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = await toldDatabase()
  return { app: openPostgres(DATABASE_URL, 4), database: openPostgres(DATABASE_OWNER_URL, 2) }
}

async function embedded(): Promise<Opened> {
  const database = await openPglite(undefined, await openAsBlob(inject('demonstration')))
  return { app: database, database }
}

/** The built product on a copy of the demonstration region, knocked on without a network. */
export async function openHouse(
  environment: Record<string, string> = {},
  { isEmbedded = false } = {},
): Promise<OpenHouse> {
  const { app, database } = await (isEmbedded ? embedded() : onServer())
  const config = readConfig(environment)
  const files = { key: demonstrationKey, scanner: config.virusScanner }
  const web = createApp({ database: app, config, files, clock: clockOf(day('2025-11-20')) })
  const fetch = async (request: Request) => web.fetch(request)
  const origin = environment['PUBLIC_URL'] ?? usual
  const accounts = await database.selectFrom('account').select(['id', 'name']).execute()
  return {
    database,
    visitor: () => visitorOf(fetch, origin),
    as: async name => {
      const visitor = visitorOf(fetch, origin)
      const account = accounts.find(one => one.name === name)
      const answer = await visitor.post('/inloggen', { persoon: account?.id ?? '', naar: '/' })
      if (answer.status !== 303) throw new Error(`${name} could not sign in: ${answer.status}`)
      return visitor
    },
    enter: async name => {
      const token = newToken()
      await sql`insert into session (account_id, token_hash, way, ends_at)
        select a.id, ${hashOf(token)}, 'oidc', clock_timestamp() + interval '1 hour' from account a where a.name = ${name}`.execute(
        database,
      )
      const lock = config.publicUrl?.protocol === 'https:' ? '__Host-' : ''
      return visitorOf(fetch, origin, lock + sessionCookieWith(true, token))
    },
    household: async name => {
      const found = await database
        .selectFrom('household_case')
        .select('id')
        .where('name', '=', name)
        .executeTakeFirstOrThrow()
      return `/huishoudens/${found.id}`
    },
    close: async () => {
      await app.destroy()
      if (app !== database) await database.destroy()
    },
  }
}

function visitorOf(fetch: (request: Request) => Promise<Response>, origin: string, begins = ''): Visitor {
  const [, held = '', value = ''] = /^([^=]+)=([^;]*)/.exec(begins) ?? []
  const cookies = new Map<string, string>(held ? [[held, value]] : [])
  const send = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', origin)
    const answer = await fetch(new Request(origin + path, { ...init, headers, redirect: 'manual' }))
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (/max-age=0/i.test(cookie)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const html = await answer.text()
    return {
      status: answer.status,
      to: answer.headers.get('location'),
      html,
      text: unescaped(readable(html)),
      headers: answer.headers,
    }
  }
  const post = (path: string, fields: Fields, headers: Record<string, string> = {}) =>
    send(path, { method: 'POST', body: formOf(fields), headers })
  return {
    get: path => send(path),
    send,
    post,
    submit: async (path, fields) => {
      const page = await send(path)
      return post(path, { ...hiddenFields(page.html), ...fields })
    },
  }
}

function formOf(fields: Fields): URLSearchParams | FormData {
  const withFile = Object.values(fields).some(value => value instanceof File)
  const form = withFile ? new FormData() : new URLSearchParams()
  // Both take words alike; a file only goes into the one made for it.
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one as string)
  return form
}

/** The words of a page as somebody reads them. */
const readable = (html: string) =>
  html
    .replace(/<(style|script|title)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?bdi\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const unescaped = (words: string) =>
  words
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

function hiddenFields(html: string): Record<string, string> {
  const form = html.slice(html.lastIndexOf('<form class="tt-form"'))
  const inputs = form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, unescaped(value)]))
}
