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
  const [rollOne, rollWords] = [dice(6), dice(7)]
  const [first] = people
  if (!first) throw new Error('Nobody is signed in.')
  const statements = await statementsDuring(() => region.ask(first, addressOf('school'), 200))
  const reads = new Map<string, Statement>()
  for (const words of typed) {
    const heard = readsOf(await statementsDuring(() => region.ask(first, addressOf(words), 200)))
    const found = heard.find(({ text }) => text.includes('name_key'))
    if (!found) throw new Error('The page did not search.')
    reads.set(words, found)
  }
  await requireSame(region, first, [...reads.values()])
  const measured: number[] = []
  let asked = { someone: first, read: [...reads.values()][0] as Statement, words: '' }
  const times = await timeInTurns(
    {
      page: () => {
        const words = typed[rollWords(typed.length)] ?? ''
        asked = {
          someone: people[rollOne(people.length)] ?? first,
          words,
          read: reads.get(words) ?? asked.read,
        }
        return region.ask(asked.someone, addressOf(words), 200)
      },
      guarded: async round => {
        const took = await guarded(region, asked.someone, asked.read)
        if (round >= rounds.warmUp) measured.push(took.ms)
      },
      bare: () => bare(region, asked.someone, asked.read),
    },
    rounds,
  )
  const page = compared(times.page, times.bare)
  return {
    name,
    size: region.size,
    engine: region.engine,
    ...compared(
      measured.toSorted((a, b) => a - b),
      times.bare,
    ),
    against: 'the same search as owner',
    page_p50_ms: page.p50_ms,
    page_p95_ms: page.p95_ms,
    statements: statements.length,
    households: first.caseIds.length,
  }
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

/** A bare search that finds something else would be worth nothing beside the other. */
async function requireSame(region: Region, someone: Visitor, reads: readonly Statement[]) {
  for (const read of reads) {
    const { rows } = await guarded(region, someone, read)
    const owner = (await bare(region, someone, read)) as { rows: unknown[] }
    if (JSON.stringify(rows) !== JSON.stringify(owner.rows))
      throw new Error('The bare search found something else.')
  }
}
