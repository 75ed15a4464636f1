import type { Measured } from './measure.ts'

/** What a national installation is taken to be; nobody measured these, and each may be given to the command. */
export const assumed = {
  municipalities: 345,
  newEachYear: 300_000,
  years: 10,
  /** Months that a household is worked on. */
  months: 12,
  /** Households of one contact person at a time, and people who work beside each contact person. */
  householdsEach: 30,
  besideEach: 2,
  /** Pages and saves of one professional on a working day, and of one family member in a month. */
  pagesEach: 60,
  savesEach: 12,
  familyPagesEach: 4,
  familyMembersEach: 2,
  /** Which part of a day falls in its busiest hour. */
  busiestHour: 0.2,
  /** How full a processor may be in that hour. */
  full: 0.5,
  /** Megabytes of letters and photos of one household. */
  filesEach: 3,
  /** Years that a line of the log is kept. */
  yearsOfLog: 5,
  connectionsOfServer: 10,
  daysWorked: 220,
} as const
export type Assumed = { readonly [name in keyof typeof assumed]: number }

export type Needed = ReturnType<typeof needed>

/** What such an installation needs, from what was measured and what is taken. */
export function needed(measured: Measured, taken: Assumed = assumed) {
  const { answers, backup } = measured
  const households = taken.newEachYear * taken.years
  const active = (taken.newEachYear * taken.months) / 12
  const professionals = (active / taken.householdsEach) * (1 + taken.besideEach)
  const perDay = professionals * (taken.pagesEach + taken.savesEach)
  const ofFamilies = (active * taken.familyMembersEach * taken.familyPagesEach) / 30
  const inSecond = (count: number) => (count * taken.busiestHour) / 3600
  const pages = [answers.today, answers.household, answers.search]
  const middle = (of: 'server' | 'database') => pages.reduce((sum, page) => sum + page[of], 0) / pages.length
  const reads = inSecond(professionals * taken.pagesEach + ofFamilies)
  const saves = inSecond(professionals * taken.savesEach)
  const cores = (of: 'server' | 'database') =>
    (reads * middle(of) + saves * answers.save[of]) / 1000 / taken.full
  const bytes = {
    rows: households * measured.bytesEach,
    files: households * taken.filesEach * 1e6,
    log: (perDay + ofFamilies) * taken.daysWorked * taken.yearsOfLog * measured.bytesOfLine,
  }
  const all = bytes.rows + bytes.files + bytes.log
  // Each server runs on one processor; the house is doubled, so that half of it may fail.
  const servers = 2 * Math.max(1, Math.ceil(cores('server')))
  return {
    households,
    active,
    professionals,
    rows: households * measured.rowsEach,
    requests: reads + saves,
    perSecondPerCore: 1000 / middle('server'),
    cores: { server: cores('server'), database: cores('database') },
    servers,
    connections: servers * taken.connectionsOfServer,
    memory: {
      servers: servers * measured.memoryOfServer,
      connections: servers * taken.connectionsOfServer * measured.memoryOfConnection,
    },
    bytes: { ...bytes, all },
    backup: backup && {
      hours: all / (backup.ofBytes / backup.seconds) / 3600,
      bytes: all * (backup.bytes / backup.ofBytes),
    },
  }
}
