import type { Engine } from './engine.ts'
import type { Result } from './result.ts'

/** What good means, in figures: a bound on one figure of the results of these names. */
type Target = {
  what: string
  of: RegExp
  figure: string
  atMost: number
  engine?: Engine
  /** Only regions of so many households. */
  size?: number
}

const largest = 1_000_000

const targets: readonly Target[] = [
  {
    what: 'household page beside 1,000 households, p95',
    of: /^household-page-growth$/,
    figure: 'ratio',
    atMost: 1.3,
  },
  { what: 'household page beside its bare SQL', of: /^household-page$/, figure: 'ratio', atMost: 8 },
  { what: 'saving beside a bare row and line', of: /^save-/, figure: 'ratio', atMost: 4 },
  { what: 'search by name, p95 ms', of: /^search-/, figure: 'p95_ms', atMost: 50, size: largest },
  { what: 'search beside the same without row security', of: /^search-/, figure: 'ratio', atMost: 1.5 },
  { what: 'page of a search beside its bare SQL', of: /^search-/, figure: 'page_ratio', atMost: 6 },
  { what: 'Vandaag, statements', of: /^today$/, figure: 'statements', atMost: 6 },
  { what: 'Vandaag beside its bare SQL', of: /^today$/, figure: 'ratio', atMost: 6 },
  {
    what: 'monitor of a region, p95 ms',
    of: /^monitor-(overview|indicator)$/,
    figure: 'p95_ms',
    atMost: 300,
    size: 100_000,
  },
  {
    what: 'national view of 40 regions, p95 ms',
    of: /^national-(overview|indicator)$/,
    figure: 'p95_ms',
    atMost: 1000,
  },
  { what: 'document of a report, p95 ms', of: /^report-/, figure: 'p95_ms', atMost: 2000 },
  { what: 'live meeting, save to all screens, p95 ms', of: /^live$/, figure: 'p95_ms', atMost: 150 },
  { what: 'live meeting, events lost', of: /^live/, figure: 'lost', atMost: 0 },
  { what: 'live meeting, events doubled', of: /^live/, figure: 'doubled', atMost: 0 },
  { what: 'moment for 15 people in 8 weeks, p95 ms', of: /^moment$/, figure: 'p95_ms', atMost: 50 },
  {
    what: 'script of a professional’s page, gzipped bytes',
    of: /^bytes-(?!family)/,
    figure: 'script_gzip_bytes',
    atMost: 130_000,
  },
  {
    what: 'script of a family’s page, gzipped bytes',
    of: /^bytes-family/,
    figure: 'script_gzip_bytes',
    atMost: 60_000,
  },
  { what: 'styles of a page, gzipped bytes', of: /^bytes-/, figure: 'style_gzip_bytes', atMost: 40_000 },
  { what: 'family page readable on a slow phone, p95 ms', of: /^family-/, figure: 'p95_ms', atMost: 2500 },
  { what: 'memory, nobody asks, MB', of: /^memory$/, figure: 'idle_mb', atMost: 600, engine: 'pglite' },
  { what: 'memory, nobody asks, MB', of: /^memory$/, figure: 'idle_mb', atMost: 250, engine: 'postgres' },
  {
    what: 'memory, eight ask at once, MB',
    of: /^memory$/,
    figure: 'under_load_mb',
    atMost: 600,
    engine: 'pglite',
  },
  {
    what: 'memory, eight ask at once, MB',
    of: /^memory$/,
    figure: 'under_load_mb',
    atMost: 250,
    engine: 'postgres',
  },
  { what: 'second start until an answer, p50 ms', of: /^start-second$/, figure: 'p50_ms', atMost: 3000 },
  { what: 'first start until an answer, ms', of: /^start-second$/, figure: 'first_ms', atMost: 20_000 },
]

export type Held = { target: Target; result: Result; found: number; isMet: boolean }

/** Each target beside each figure that it is about, met or not. */
export const heldTo = (results: readonly Result[]): Held[] =>
  targets.flatMap(target =>
    results.flatMap(result => {
      const found = result[target.figure]
      return isAbout(target, result) && typeof found === 'number'
        ? [{ target, result, found, isMet: found <= target.atMost }]
        : []
    }),
  )

const isAbout = ({ of, engine, size }: Target, result: Result) =>
  of.test(result.name) && (!engine || engine === result.engine) && (!size || size === result.size)

/** Targets about which this run says nothing. */
export const unmeasured = (results: readonly Result[]): Target[] => {
  const held = new Set(heldTo(results).map(({ target }) => target))
  return targets.filter(target => !held.has(target))
}
