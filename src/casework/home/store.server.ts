import type { RawBuilder } from 'kysely'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { HomeInput } from './rules.ts'

/** Adds an address; a secret one goes into a table of its own that only the closest two can read. */
export async function addHome(tx: Tx, regionId: string, caseId: string, home: HomeInput): Promise<string> {
  const homeId = await newId(tx)
  const address = {
    address_line: home.addressLine ?? null,
    postcode: home.postcode ?? null,
    town: home.town ?? null,
  }
  const nowhere = { address_line: null, postcode: null, town: null }
  await tx
    .insertInto('home')
    .values({
      id: homeId,
      region_id: regionId,
      case_id: caseId,
      label: home.label ?? (home.isSecret ? 'geheim adres' : (home.town ?? 'adres onbekend')),
      is_secret: home.isSecret,
      ...(home.isSecret ? nowhere : address),
    })
    .execute()
  if (home.isSecret && home.addressLine && home.town) {
    await tx
      .insertInto('secret_address')
      .values({
        home_id: homeId,
        region_id: regionId,
        case_id: caseId,
        address_line: home.addressLine,
        postcode: home.postcode ?? null,
        town: home.town,
      })
      .execute()
  }
  return homeId
}

export const homesOf = (tx: Tx, caseId: string | RawBuilder<string>) =>
  tx
    .selectFrom('home')
    .where('case_id', '=', caseId)
    .select(['id', 'label', 'is_secret as isSecret', 'address_line as addressLine', 'postcode', 'town'])
    .orderBy('id')

/** The addresses of a household; of a secret one only that it is there. */
export const homesIn = (tx: Tx, caseId: string) => homesOf(tx, caseId).execute()

/** A secret address; undefined for everybody but the contact person and the duo-partner. */
export async function secretAddressOf(tx: Tx, caseId: string, homeId: string) {
  return tx
    .selectFrom('secret_address as s')
    .innerJoin('home as h', 'h.id', 's.home_id')
    .where('s.case_id', '=', caseId)
    .where('s.home_id', '=', homeId)
    .select(['h.label', 's.address_line as addressLine', 's.postcode', 's.town'])
    .executeTakeFirst()
}

/** The secret addresses of a household, to keep them from its papers; nothing for who may not see them. */
export const secretAddressesOf = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('secret_address')
    .where('case_id', '=', caseId)
    .select(['address_line as addressLine', 'postcode', 'town'])
    .execute()
