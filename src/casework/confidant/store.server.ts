import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { nameOf } from '../household-member/rules.ts'
import type { OfferAnswer, OfferInput } from './rules.ts'

type By = { accountId: string; regionId: string }
type Stored = {
  personId: string
  givenName: string | null
  familyName: string | null
  expectedOn: Day | null
  offeredOn: Day | null
  answer: OfferAnswer | null
  words: string | null
  offeredByName: string | null
}

/** The children and who brings them up, as far as they live, with the last time a confidant was offered. */
export const offersPiece = (caseId: string): RawBuilder<Stored[]> => sql`(
  select coalesce(json_agg(x order by x.birth, x."personId"), '[]') from (
    select p.id as "personId", p.birth_date as birth, p.given_name as "givenName", p.family_name as "familyName",
      p.expected_on as "expectedOn", o.offered_on as "offeredOn", o.answer, o.words, a.name as "offeredByName"
    from household_member m join person p on p.id = m.person_id
    left join lateral (select * from confidant_offer c where c.case_id = m.case_id and c.person_id = m.person_id
      order by c.offered_on desc, c.id desc limit 1) o on true
    left join account a on a.id = o.offered_by
    where m.case_id = ${caseId}::uuid and m.left_on is null and m.family_role in ('child', 'parent', 'step-parent', 'partner', 'former-partner')
      and (p.expected_on is null or p.birth_date is not null)
      and not exists (select 1 from person_detail d where d.case_id = m.case_id and d.person_id = m.person_id and d.is_deceased
        and not exists (select 1 from person_detail n where n.replaces = d.id))) x)`

export const offerFrom = ({ givenName, familyName, expectedOn, ...offer }: Stored) => ({
  ...offer,
  name: nameOf({ givenName, familyName, expectedOn }),
})
export type Offer = ReturnType<typeof offerFrom>

export async function offersOf(tx: Tx, caseId: string): Promise<Offer[]> {
  const { offers } = await gather(tx, { offers: offersPiece(caseId) })
  return offers.map(offerFrom)
}

export async function recordOffer(tx: Tx, by: By, caseId: string, input: OfferInput): Promise<void> {
  await tx
    .insertInto('confidant_offer')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      person_id: input.personId,
      offered_on: input.offeredOn,
      answer: input.answer,
      words: input.words ?? null,
      offered_by: by.accountId,
    })
    .execute()
}
