import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { isPictogram, type Pictogram } from '#src/ui/pictogram/drawings.ts'
import { pictureRelease } from '../release/rules.ts'

/** What a child sees of one agreement, and the row that says so. */
export type PictureAgreement = { id: string; agreementId: string; picture: Pictogram; words: string }
type Row = { id: string; agreementId: string; picture: string | null; words: string | null }

/** The rows that hold now: nothing came in their place. Of an agreement that was taken off, one without picture. */
const holding = (tx: Tx) =>
  tx
    .selectFrom('picture_agreement as p')
    .where(sql<boolean>`not exists (select 1 from picture_agreement n where n.replaces = p.id)`)
    .select(['p.id', 'p.agreement_id as agreementId', 'p.picture', 'p.words'])

const shownIn = (rows: readonly Row[]): PictureAgreement[] =>
  rows.flatMap(({ picture, words, ...row }) =>
    picture && words && isPictogram(picture) ? [{ ...row, picture, words }] : [],
  )

/** What was chosen for a child at each agreement of a plan, also that one stays off the page. */
export async function chosenFor(tx: Tx, caseId: string, planId: string, personId: string): Promise<Row[]> {
  return holding(tx)
    .where('p.case_id', '=', caseId)
    .where('p.plan_id', '=', planId)
    .where('p.person_id', '=', personId)
    .orderBy('p.written_at')
    .orderBy('p.id')
    .execute()
}

/** What a child would see of a plan. */
export const picturesFor = async (tx: Tx, caseId: string, planId: string, personId: string) =>
  shownIn(await chosenFor(tx, caseId, planId, personId))

type Writer = { accountId: string; regionId: string }
type At = { caseId: string; planId: string; agreementId: string; personId: string }
type Choice = { picture: Pictogram | null; words: string | null; replaces: string | null }

/** Keeps what was chosen; whoever began from what is no longer the last, breaks `pictures_one_after_another`. */
export async function choosePicture(tx: Tx, by: Writer, at: At, choice: Choice): Promise<void> {
  await tx
    .insertInto('picture_agreement')
    .values({
      region_id: by.regionId,
      case_id: at.caseId,
      plan_id: at.planId,
      agreement_id: at.agreementId,
      person_id: at.personId,
      written_by: by.accountId,
      ...choice,
    })
    .execute()
}

/** The plans in pictures that somebody may see: of each household the one that was shown last. */
export async function releasedPictures(
  tx: Tx,
  personId: string,
): Promise<{ caseId: string; pictures: PictureAgreement[] }[]> {
  const shown = await tx
    .selectFrom('release as r')
    .where('r.thing_kind', '=', pictureRelease)
    .where('r.person_id', '=', personId)
    .where('r.withdrawn_at', 'is', null)
    .where(sql<boolean>`not r.case_id = any ((select family_merged_case_ids())::uuid[])`)
    .distinctOn('r.case_id')
    .select(['r.case_id as caseId', 'r.thing_id as planId'])
    .orderBy('r.case_id')
    .orderBy('r.at', 'desc')
    .execute()
  const plans: { caseId: string; pictures: PictureAgreement[] }[] = []
  for (const { caseId, planId } of shown) {
    const pictures = await picturesFor(tx, caseId, planId, personId)
    if (pictures.length > 0) plans.push({ caseId, pictures })
  }
  return plans
}
