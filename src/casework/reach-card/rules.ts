import { z } from 'zod'
import {
  type Part,
  type PartOfDay,
  partOf,
  partsOfDay,
  type Weekday,
  weekdays,
} from '../availability/rules.ts'

export const PhotoForm = z.object({})

/** Days of the week on which somebody can be reached at the same parts of the day. */
export type WeekLine = { days: Weekday[]; parts: PartOfDay[] }

/** The parts of a week as few lines: days that are alike stand together, in the order of the week. */
export function weekOf(chosen: readonly string[]): WeekLine[] {
  const held = new Set(chosen)
  const lines = new Map<string, WeekLine>()
  for (const weekday of weekdays) {
    const parts = partsOfDay.filter(part => held.has(partOf(weekday, part) satisfies Part))
    if (parts.length === 0) continue
    const key = parts.join()
    const line = lines.get(key)
    if (line) line.days.push(weekday)
    else lines.set(key, { days: [weekday], parts })
  }
  return [...lines.values()]
}

/** Days as runs: three or more that follow each other are told by the first and the last. */
export function runsOf(days: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = []
  for (const one of days) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && weekdays.indexOf(last) + 1 === weekdays.indexOf(one)) run.push(one)
    else runs.push([one])
  }
  return runs
}

type Backup = { name: string; phone: string | null }
type Deputy = Backup & { fromDay: string; untilDay: string }

/** Whom a family calls when the contact person is not there: who takes that place now or soon, else the duo-partner. */
export const backupsOf = <One extends Deputy>(
  deputies: readonly One[],
  duo: Backup | null,
): { deputies: (One & { phone: string })[]; duo: { name: string; phone: string } | null } => {
  const reachable = deputies.flatMap(one => (one.phone ? [{ ...one, phone: one.phone }] : [])).slice(0, 2)
  return {
    deputies: reachable,
    duo: reachable.length === 0 && duo?.phone ? { name: duo.name, phone: duo.phone } : null,
  }
}

export const shapes = ['a4', 'a5', 'wallet'] as const
export type Shape = (typeof shapes)[number]
/** The names of the files; they tell nobody whose it is. */
export const fileNames = {
  a4: 'kaart-a4.pdf',
  a5: 'kaart-a5.pdf',
  wallet: 'kaartje.pdf',
} as const satisfies Record<Shape, string>
export const portraitFile = 'foto.png'
export const shapeOfFile = (name: string | undefined): Shape | undefined =>
  shapes.find(shape => fileNames[shape] === name)
