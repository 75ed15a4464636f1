import type { Seen } from '../../shared-screen/rules.ts'
import { seenByAll } from '../../shared-screen/rules.ts'
import { planRelease } from '../release/rules.ts'
import { isExpired, type Plan, stateOf } from '../rules.ts'

/** How somebody can have the plan: as a file to print, in large print, and as a text to work on. */
export const paperFiles = ['plan.pdf', 'plan-grote-letters.pdf', 'plan.docx'] as const
export type PaperFile = (typeof paperFiles)[number]
export const isPaperFile = (name: string | undefined): name is PaperFile =>
  paperFiles.some(known => known === name)

export const largePrint = 18
/** On the fridge the letters are as large as one page allows, and never too small to read. */
export const fridgeLetters = [17, 15, 13, 11.5] as const

/** Only the plan that counts now goes on paper. */
export const goesOnPaper = (plan: Plan, today: Parameters<typeof isExpired>[1]): boolean =>
  stateOf(plan) === 'active' && !isExpired(plan, today)

/** Whether each of these people may read the plan: nobody when there is nobody. */
export const mayAllRead = (seen: readonly Seen[], people: readonly string[], planId: string): boolean =>
  seenByAll(seen, people).some(one => one.kind === planRelease && one.thingId === planId)

/** Whether each of them has pages that say who works with the household. */
export const knowTeam = (seen: readonly Seen[], people: readonly string[]): boolean =>
  seenByAll(seen, people).some(one => one.kind === 'team')

type Living = { lives: string; homeLabel: string | null; alsoHomeLabel: string | null; isDetailed: boolean }

/**
 * Whether somebody lives at an address, or might. Where it is not known where else somebody lives, they may come in
 * anywhere and read what hangs there.
 */
export function mayLiveAt({ lives, homeLabel, alsoHomeLabel, isDetailed }: Living, label: string): boolean {
  if (homeLabel === label || alsoHomeLabel === label) return true
  if (lives === 'elsewhere') return false
  return homeLabel === null || (lives === 'partly' && !isDetailed)
}

/** Who may live at each address where somebody lives. */
export const residentsPerHome = <Home extends { label: string }, Person extends Living>(
  homes: readonly Home[],
  people: readonly Person[],
) =>
  homes.flatMap(home => {
    const residents = people.filter(person => mayLiveAt(person, home.label))
    return residents.length > 0 ? [{ ...home, residents }] : []
  })
