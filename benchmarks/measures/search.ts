import { CompiledQuery } from 'kysely'
import { idleMinutes } from '#src/access/visit.server.ts'
import { asHolderOf } from '#src/platform/database/as-actor.ts'
import type { Region, Visitor } from '../support/house.ts'
import { compared, type Result } from '../support/result.ts'
import { dice, timeInTurns } from '../support/sampling.ts'
import { readsOf, type Statement, statementsDuring } from '../support/statements.ts'

const rounds = { warmUp: 50, rounds: 300 }
const typed = ['vd Berg', 'Bakkr', 'amrani', 'Sophie de Vreis', 'yildiz', 'school', 'jan peter', 'niemand']
const addressOf = (words: string) => `/zoeken?zoek=${encodeURIComponent(words)}`

/** Searching as a contact person with thirty households, and as a behavioural scientist with a hundred. */
export async function search(regions: readonly Region[]): Promise<Result[]> {
  const results: Result[] = []
  for (const region of regions) {
    results.push(await searchAs('search-caseworker', region, region.visitors))
    results.push(await searchAs('search-scientist', region, region.scientists))
  }
  return results
}

/** The search alone under row security, against the same search as owner in the households it names; the page beside. */
async function searchAs(name: string, region: Region, people: readonly Visitor[]): Promise<Result> {
  const [first] = people
  if (!first) throw new Error('Nobody is signed in.')
  const searches = await searchesOf(region, first)
  const [rollOne, rollWords] = [dice(6), dice(7)]
  const alone: number[] = []
  let turn = { someone: first, ...searches[0] }
  const times = await timeInTurns(
    {
      page: () => {
        turn = {
          someone: people[rollOne(people.length)] ?? first,
          ...(searches[rollWords(searches.length)] ?? searches[0]),
        }
        return region.ask(turn.someone, addressOf(turn.words), 200)
      },
      guarded: async round => {
        const { ms } = await guarded(region, turn.someone, turn.read)
        if (round >= rounds.warmUp) alone.push(ms)
      },
      bare: () => bare(region, turn.someone, turn.read),
    },
    rounds,
  )
  const page = compared(times.page, times.bare)
  return {
    name,
    size: region.size,
    engine: region.engine,
    ...compared(
      alone.toSorted((a, b) => a - b),
      times.bare,
    ),
    against: 'the same search as owner',
    page_ratio: page.ratio,
    page_p50_ms: page.p50_ms,
    page_p95_ms: page.p95_ms,
    households: first.caseIds.length,
  }
}

type Search = { words: string; read: Statement }

/** What the page reads for each of the words; each finds the same with row security and without. */
async function searchesOf(region: Region, someone: Visitor): Promise<[Search, ...Search[]]> {
  const searches: Search[] = []
  for (const words of typed) {
    const heard = readsOf(await statementsDuring(() => region.ask(someone, addressOf(words), 200)))
    const read = heard.find(({ text }) => text.includes('name_key'))
    if (!read) throw new Error('The page did not search.')
    const { rows } = await guarded(region, someone, read)
    const owner = (await bare(region, someone, read)) as { rows: unknown[] }
    if (JSON.stringify(rows) !== JSON.stringify(owner.rows))
      throw new Error('The bare search found something else.')
    searches.push({ words, read })
  }
  return searches as [Search, ...Search[]]
}

/** The search as somebody, without the door before it. */
function guarded(region: Region, { tokenHash }: Visitor, { text, values }: Statement) {
  const knock = { token: tokenHash, now: new Date(), idle: idleMinutes, caseId: null }
  return asHolderOf(region.database.app, knock, async tx => {
    const began = performance.now()
    const { rows } = await tx.executeQuery(CompiledQuery.raw(text, [...values]))
    return { ms: performance.now() - began, rows }
  })
}

/** The same as the owner, who sees all: the households are named, each time the search begins with them. */
function bare(region: Region, { caseIds }: Visitor, { text, values }: Statement) {
  const theirs = `from (select * from household_case where id = any ($${values.length + 1}::uuid[])) as "c"`
  return region.database.bare(text.replaceAll('from "household_case" as "c"', theirs), [
    ...values,
    [...caseIds],
  ])
}
