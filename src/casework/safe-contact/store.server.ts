import type { Tx } from '#src/platform/database/types.ts'
import type { SafeContactInput, SeenBy } from './rules.ts'

type By = { accountId: string; regionId: string }

/** How we may reach somebody, as it was said last. */
export type SafeContact = {
  personId: string
  askedAlone: boolean
  phoneSeen: SeenBy
  mailSeen: SeenBy
  readsAlong: string | null
  mayCall: boolean
  phone: string | null
  callWhen: string | null
  mayMessage: boolean
  mayMail: boolean
  email: string | null
  mailFrom: number
  mailUntil: number
  namedAs: string | null
  postSeen: SeenBy | null
  mayPost: boolean
  recordedAt: Date
}

/** What was said last of everybody of a household; only who stands closest reads it. */
export async function safeContactsIn(tx: Tx, caseId: string): Promise<Map<string, SafeContact>> {
  const rows = await tx
    .selectFrom('safe_contact')
    .distinctOn('person_id')
    .where('case_id', '=', caseId)
    .select(['person_id as personId', 'asked_alone as askedAlone', 'phone_seen as phoneSeen'])
    .select(['mail_seen as mailSeen', 'reads_along as readsAlong', 'may_call as mayCall', 'phone'])
    .select(['call_when as callWhen', 'may_message as mayMessage', 'may_mail as mayMail', 'email'])
    .select(['mail_from as mailFrom', 'mail_until as mailUntil', 'named_as as namedAs'])
    .select(['post_seen as postSeen', 'may_post as mayPost', 'recorded_at as recordedAt'])
    .orderBy('person_id')
    .orderBy('id', 'desc')
    .execute()
  return new Map(
    rows.map(row => [
      row.personId,
      {
        ...row,
        phoneSeen: row.phoneSeen as SeenBy,
        mailSeen: row.mailSeen as SeenBy,
        postSeen: row.postSeen as SeenBy | null,
      },
    ]),
  )
}

export async function recordSafeContact(
  tx: Tx,
  by: By,
  caseId: string,
  personId: string,
  input: SafeContactInput,
): Promise<void> {
  await tx
    .insertInto('safe_contact')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      person_id: personId,
      asked_alone: input.alone === 'yes',
      phone_seen: input.phoneSeen,
      mail_seen: input.mailSeen,
      reads_along: input.readsAlong ?? null,
      may_call: input.mayCall,
      phone: input.phone ?? null,
      call_when: input.callWhen ?? null,
      may_message: input.mayMessage,
      may_mail: input.mayMail,
      email: input.email ?? null,
      mail_from: input.mailFrom,
      mail_until: input.mailUntil,
      named_as: input.namedAs ?? null,
      post_seen: input.postSeen ?? null,
      may_post: input.mayPost === 'on',
      recorded_by: by.accountId,
    })
    .execute()
}
