import type { Tx } from '#src/platform/database/types.ts'

type By = { accountId: string; regionId: string }

/** On what a region writes its reports: the colour of its house, and a Word file of its own where it has one. */
export type Paper = {
  id: string
  colour: string
  fileName: string | null
  bytes: Buffer | null
  by: string
  keptAt: Date
}

const papers = (tx: Tx) =>
  tx
    .selectFrom('report_paper as p')
    .leftJoin('account as a', 'a.id', 'p.kept_by')
    .select(['p.id', 'p.colour', 'p.file_name as fileName', 'p.bytes', 'p.kept_at as keptAt', 'a.name as by'])
    .orderBy('p.kept_at', 'desc')
    .orderBy('p.id', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof papers>['execute']>>[number]
const paperFrom = ({ bytes, by, ...row }: Row): Paper => ({
  ...row,
  bytes: bytes && Buffer.from(bytes),
  by: by ?? '',
})

/** The paper that is used now; null while the region chose none. */
export async function paperNow(tx: Tx): Promise<Paper | null> {
  const row = await papers(tx).limit(1).executeTakeFirst()
  return row ? paperFrom(row) : null
}

/** The paper on which a report was released. */
export async function paperOf(tx: Tx, paperId: string): Promise<Paper | null> {
  const row = await papers(tx).where('p.id', '=', paperId).executeTakeFirst()
  return row ? paperFrom(row) : null
}

/** Uses this paper from now on; what was released stays on its own. */
export async function keepPaper(
  tx: Tx,
  by: By,
  paper: { colour: string; fileName: string | null; bytes: Buffer | null },
): Promise<void> {
  await tx
    .insertInto('report_paper')
    .values({
      region_id: by.regionId,
      colour: paper.colour,
      file_name: paper.fileName,
      bytes: paper.bytes,
      kept_by: by.accountId,
    })
    .execute()
}
