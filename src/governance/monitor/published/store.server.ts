import type { Tx } from '#src/platform/database/types.ts'
import type { PublishedInput } from './rules.ts'

type By = { accountId: string; regionId: string }

/** What the region made public, the last written down first. */
export const publishedFigures = (tx: Tx) =>
  tx
    .selectFrom('published_figure as p')
    .innerJoin('account as a', 'a.id', 'p.recorded_by')
    .leftJoin('garden as g', 'g.id', 'p.garden_id')
    .select([
      'p.id',
      'p.indicator',
      'g.name as garden',
      'p.quarter',
      'p.facts',
      'p.hits',
      'p.source',
      'p.published_on as publishedOn',
      'a.name as recordedBy',
      'p.recorded_at as recordedAt',
    ])
    .orderBy('p.recorded_at', 'desc')
    .execute()

/** What is kept back and yet follows from it, as it was found when a quarter was last told. */
export const figuresLost = (tx: Tx) =>
  tx
    .selectFrom('figure_at_risk as r')
    .leftJoin('garden as g', 'g.id', 'r.garden_id')
    .select(['r.indicator', 'g.name as garden', 'r.quarter'])
    .distinct()
    .orderBy('r.indicator')
    .orderBy('garden')
    .orderBy('r.quarter')
    .execute()

export async function recordPublished(tx: Tx, by: By, input: PublishedInput): Promise<void> {
  await tx
    .insertInto('published_figure')
    .values({
      region_id: by.regionId,
      indicator: input.indicator,
      garden_id: input.garden ?? null,
      quarter: input.quarter,
      facts: input.facts,
      hits: input.hits ?? null,
      source: input.source,
      published_on: input.publishedOn,
      recorded_by: by.accountId,
    })
    .execute()
}
