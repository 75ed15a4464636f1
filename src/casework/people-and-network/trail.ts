/** Who records something of a household. */
export type By = { accountId: string; regionId: string }

/** A row that takes the place of another; `withdrawn` when it was never so. */
export type Correction = { replaces: string; withdrawn: boolean }

/** What every row says of how it came there. */
export const trail = [
  'r.id',
  'r.replaces',
  'r.is_withdrawn as isWithdrawn',
  'r.recorded_at as recordedAt',
] as const

export const rowOf = (by: By, caseId: string) => ({
  region_id: by.regionId,
  case_id: caseId,
  recorded_by: by.accountId,
})

export const correcting = (correction?: Correction) => ({
  replaces: correction?.replaces ?? null,
  is_withdrawn: correction?.withdrawn ?? false,
})

type Recorded = { id: string; replaces: string | null; isWithdrawn: boolean }

/** What counts now, and what stood there before. */
export function nowAndBefore<Row extends Recorded>(rows: Row[]): { now: Row[]; before: Row[] } {
  const replaced = new Set(rows.map(row => row.replaces))
  return {
    now: rows.filter(row => !replaced.has(row.id) && !row.isWithdrawn),
    before: rows.filter(row => replaced.has(row.id)),
  }
}

/** What stands now where this row once stood, or nothing when it was withdrawn. */
export function currentOf<Row extends Recorded>(
  { now, before }: { now: readonly Row[]; before: readonly Row[] },
  id: string | undefined,
): Row | undefined {
  const next = [...now, ...before].find(row => row.replaces === id && id !== undefined)
  return next ? currentOf({ now, before }, next.id) : now.find(row => row.id === id)
}
