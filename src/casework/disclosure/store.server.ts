import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { nameOf } from '../household-member/rules.ts'
import type { Advice, Basis, ConsentInput, DisclosureInput, RecipientKind, WithdrawalInput } from './rules.ts'

type By = { accountId: string; regionId: string }
type Named = { givenName: string | null; familyName: string | null; expectedOn: Day | null }

type Stored = {
  id: string
  sharedWith: string
  recipientKind: RecipientKind
  what: string
  purpose: string
  bases: Basis[]
  consentId: string | null
  weighingNeed: string
  weighingLess: string
  weighingHarm: string
  decidedByName: string
  decidedOn: Day
  about: (Named & { personId: string; advice: Advice; otherReason: string | null })[]
}

export type DisclosureLine = Pick<Stored, 'id' | 'sharedWith' | 'purpose' | 'decidedOn'> & { about: string[] }

/** What the page of a household shows of what was shared. */
export const disclosureLinesPiece = (caseId: string): RawBuilder<DisclosureLine[]> => sql`(
  select coalesce(json_agg(x), '[]') from (
    select d.id, d.shared_with as "sharedWith", d.purpose, d.decided_on as "decidedOn",
      array(select o.person_id from disclosure_person o where o.disclosure_id = d.id) as about from disclosure d
    where d.case_id = ${caseId}::uuid order by d.decided_on desc, d.id desc) x)`

/** What was shared about a household, the latest first. */
const disclosuresPiece = (caseId: string): RawBuilder<Stored[]> => sql`(
  select coalesce(json_agg(x), '[]') from (
    select d.id, d.shared_with as "sharedWith", d.recipient_kind as "recipientKind", d.what, d.purpose, d.bases,
      d.consent_id as "consentId", d.weighing_need as "weighingNeed", d.weighing_less as "weighingLess",
      d.weighing_harm as "weighingHarm", a.name as "decidedByName", d.decided_on as "decidedOn",
      (select coalesce(json_agg(json_build_object('personId', p.id, 'givenName', p.given_name, 'familyName', p.family_name,
          'expectedOn', p.expected_on, 'advice', o.advice, 'otherReason', o.other_reason) order by p.birth_date), '[]')
        from disclosure_person o join person p on p.id = o.person_id where o.disclosure_id = d.id) as about
    from disclosure d join account a on a.id = d.decided_by
    where d.case_id = ${caseId}::uuid order by d.decided_on desc, d.id desc) x)`

export type ConsentLine = Named & {
  id: string
  personId: string
  forWhat: string
  how: string
  givenOn: Day
  withdrawnOn: Day | null
  withdrawnWords: string | null
}

/** The consent somebody of a household gave, also what was withdrawn. */
export const consentsPiece = (caseId: string): RawBuilder<ConsentLine[]> => sql`(
  select coalesce(json_agg(x), '[]') from (
    select c.id, c.given_by as "personId", c.for_what as "forWhat", c.how, c.given_on as "givenOn", w.withdrawn_on as "withdrawnOn",
      w.words as "withdrawnWords", p.given_name as "givenName", p.family_name as "familyName", p.expected_on as "expectedOn"
    from consent c join person p on p.id = c.given_by left join consent_withdrawal w on w.consent_id = c.id
    where c.case_id = ${caseId}::uuid order by c.given_on desc, c.id desc) x)`

export const shortName = (person: Named): string => person.givenName ?? nameOf(person)

/** Disclosures and consent of a household. */
export async function sharedOf(tx: Tx, caseId: string) {
  const { disclosures, consents } = await gather(tx, {
    disclosures: disclosuresPiece(caseId),
    consents: consentsPiece(caseId),
  })
  return {
    disclosures: disclosures.map(one => ({
      ...one,
      about: one.about.map(person => ({ ...person, name: shortName(person) })),
    })),
    consents: consents.map(one => ({ ...one, name: shortName(one) })),
  }
}
type Shared = Awaited<ReturnType<typeof sharedOf>>
export type Consent = Shared['consents'][number]

/** Disclosures on which a question to an expert with names may rest, with the names of those they are about. */
export async function disclosuresToNameBy(tx: Tx, caseId: string) {
  const { disclosures } = await sharedOf(tx, caseId)
  return disclosures
    .filter(one => one.recipientKind !== 'own-network')
    .map(({ id, sharedWith, decidedOn, about }) => ({ id, sharedWith, decidedOn, names: about.map(nameOf) }))
}

/** Records a disclosure with what was advised for each it is about; returns its id. */
export async function recordDisclosure(
  tx: Tx,
  by: By,
  caseId: string,
  input: DisclosureInput,
  adviceOf: (personId: string) => Advice,
): Promise<string> {
  const id = await newId(tx)
  const row = { region_id: by.regionId, case_id: caseId }
  await tx
    .insertInto('disclosure')
    .values({
      ...row,
      id,
      shared_with: input.sharedWith,
      recipient_kind: input.recipientKind,
      what: input.what,
      purpose: input.purpose,
      bases: input.bases,
      consent_id: input.consentId ?? null,
      weighing_need: input.weighingNeed,
      weighing_less: input.weighingLess,
      weighing_harm: input.weighingHarm,
      decided_by: input.decidedBy,
      decided_on: input.decidedOn,
      recorded_by: by.accountId,
    })
    .execute()
  const about = input.people.filter(person => person.how !== 'not-about')
  await tx
    .insertInto('disclosure_person')
    .values(
      about.map(({ personId, reason }) => ({
        ...row,
        disclosure_id: id,
        person_id: personId,
        advice: adviceOf(personId),
        other_reason: reason ?? null,
      })),
    )
    .execute()
  return id
}

/** Records that somebody agreed to something. */
export async function recordConsent(tx: Tx, by: By, caseId: string, input: ConsentInput): Promise<void> {
  await tx
    .insertInto('consent')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      given_by: input.givenBy,
      for_what: input.forWhat,
      how: input.how,
      given_on: input.givenOn,
      recorded_by: by.accountId,
    })
    .execute()
}

/** Records that consent no longer holds. */
export async function withdrawConsent(
  tx: Tx,
  by: By,
  caseId: string,
  consentId: string,
  input: WithdrawalInput,
): Promise<void> {
  await tx
    .insertInto('consent_withdrawal')
    .values({
      consent_id: consentId,
      region_id: by.regionId,
      case_id: caseId,
      withdrawn_on: input.withdrawnOn,
      words: input.words,
      recorded_by: by.accountId,
    })
    .execute()
}
