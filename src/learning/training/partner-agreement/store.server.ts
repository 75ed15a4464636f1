import { sql } from 'kysely'
import { isId } from '#src/kernel/id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { AgreementInput, ChangeAgreementInput } from './rules.ts'

type By = { accountId: string; regionId: string }

const agreementRow = (input: AgreementInput) => ({
  partner: input.partner,
  about: input.about,
  agreed_on: input.agreedOn ?? null,
  ends_on: input.endsOn,
  afterwards: input.afterwards ?? null,
})

/** The agreements with who trains us, the one that ends first above. */
export const agreements = (tx: Tx) =>
  tx
    .selectFrom('partner_agreement')
    .select(['id', 'partner', 'about', 'agreed_on as agreedOn', 'ends_on as endsOn', 'afterwards', 'version'])
    .orderBy('ends_on')
    .orderBy('id')
    .execute()
export type Agreement = Awaited<ReturnType<typeof agreements>>[number]

export const agreementOf = async (tx: Tx, id: string | undefined) =>
  isId(id) ? (await agreements(tx)).find(one => one.id === id) : undefined

export async function recordAgreement(tx: Tx, by: By, input: AgreementInput): Promise<string> {
  const { id } = await tx
    .insertInto('partner_agreement')
    .values({ region_id: by.regionId, ...agreementRow(input), recorded_by: by.accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Changes an agreement; false when somebody else changed it since `input.version`. */
export async function changeAgreement(
  tx: Tx,
  agreementId: string,
  input: ChangeAgreementInput,
): Promise<boolean> {
  const changed = await tx
    .updateTable('partner_agreement')
    .set({ ...agreementRow(input), version: sql<number>`version + 1` })
    .where('id', '=', agreementId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** The job that tells who leads, once, that the end of an agreement comes near. */
export async function remindOfAgreements(tx: Tx): Promise<void> {
  await sql`select remind_of_agreements()`.execute(tx)
}
