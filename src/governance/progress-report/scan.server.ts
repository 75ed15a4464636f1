import type { Tx } from '#src/platform/database/types.ts'
import { progressMemo } from './document/memo.ts'
import type { ReportSnapshot } from './document/snapshot.ts'
import { nameHits } from './publication/store.server.ts'
import { countsFew, type ScanHit } from './rules.ts'
import { sectionsOf, wordsOf } from './sections.ts'
import { text } from './text.nl.ts'

/** Looks through the whole text for names of people of households and for numbers too small to tell. */
export async function scanReport(
  tx: Tx,
  snapshot: ReportSnapshot,
  smallNumberThreshold: number,
  totalsAreShown: boolean,
): Promise<ScanHit[]> {
  const memo = progressMemo(snapshot)
  const blocks = [
    { title: text.head.title, words: memo.head.map(([, value]) => value).join('\n') },
    ...sectionsOf(memo).map(section => ({ title: section.title, words: wordsOf(section) })),
  ]
  const names = await nameHits(
    tx,
    blocks.map(block => block.words),
  )
  const known = totalsAreShown ? countsIn(snapshot) : new Set<number>()
  return blocks.flatMap(({ title, words }, index) => [
    ...((names[index] ?? 0) > 0 ? [{ block: title, kind: 'name' as const }] : []),
    ...(countsFew(words, smallNumberThreshold, known) ? [{ block: title, kind: 'few' as const }] : []),
  ])
}

const countsIn = ({ cases }: ReportSnapshot) =>
  new Set(
    [...cases.perGarden, cases.totals]
      .flatMap(count => [count.newCases, count.followedCases])
      .filter(count => count !== 'hidden'),
  )
