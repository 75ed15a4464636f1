import { type ActionFunctionArgs, data, redirect } from 'react-router'
import type { z } from 'zod'
import { type AuditDetail, type AuditOutcome, recordAudit } from '#src/audit/store.server.ts'
import { flashCookieWith } from '#src/identity/session/cookie.server.ts'
import type { FormState } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import type { Outcome } from '#src/kernel/outcome.ts'
import { brokenConstraint, withSavepoint } from '#src/platform/database/as-actor.ts'
import { type Access, enterWith } from './door.server.ts'
import { houseOf, isSecure } from './house.server.ts'
import { guardedBy, personIn } from './page.server.ts'
import type { Permission } from './permissions.ts'
import { readForm } from './read-form.server.ts'
import { claimForm, recordCarried, tell, whereItLed } from './store.server.ts'

/** What a page shows again when a deed was not carried out: what was typed, and why not. */
export type Refused = { readonly form: FormState; readonly refusal: string | null }

/** Where to go after a deed, and the sentence that says what happened (without names of people). */
export type Carried = {
  to: string
  flash?: string
  caseId?: string
  personId?: string
  /** What the browser hears besides. */
  headers?: Record<string, string>
  /** What the log keeps of the change: `what` it is about, how it `was` and what it `becomes`. */
  detail?: AuditDetail
}

export type DeedAccess<Input> = Access & {
  readonly input: Input
  /** The file that was sent with the form, when its page asks for one. */
  readonly file: File | null
  /** Tells other parts of the house that something happened; ids only. */
  readonly tell: (name: string, ids: Record<string, string>) => Promise<void>
}

type Deed<Schema extends z.ZodType, Code extends string> = {
  form: Schema | ((access: Access) => Schema | Promise<Schema>)
  /** The Dutch sentence for each refusal. */
  refusals: Record<Code, string>
  /** Promises of the database that this deed may break, and the refusal each one means. */
  constraints?: Record<string, { refusal: NoInfer<Code>; field?: string }>
  run: (access: DeedAccess<z.output<Schema>>) => Promise<Outcome<Carried, NoInfer<Code>>>
}

/**
 * Wraps an action: finds who asks, checks the permission, reads the form, carries it out once, and writes the log,
 * all in one transaction. A refusal undoes what was written and gives the page back with what was typed.
 */
export function deed<Schema extends z.ZodType, Code extends string>(
  permission: Permission,
  what: Deed<Schema, Code>,
) {
  return guardedBy(async (given: ActionFunctionArgs) => {
    const access = await enterWith(permission, given)
    const schema = typeof what.form === 'function' ? await what.form(access) : what.form
    const posted = await given.request.formData().catch(() => new FormData())
    const read = readForm(posted, schema)
    if (read.kind === 'rows')
      return data<Refused>({ form: { ...read.form, sentTo: pathOf(access.url) }, refusal: null })
    if (read.kind === 'wrong') {
      // What was carried out may itself be why the same form is refused the second time.
      const before = isId(read.once) ? await whereItLed(access.tx, access.actor.accountId, read.once) : null
      return before ? carried(given, { to: before }) : notCarried(access, permission, read.form, null)
    }
    if (!isId(read.once)) return notCarried(access, permission, withError(read.form, '', staleForm), null)
    const sent = { once: read.once, input: read.input, file: fileIn(posted) }
    const outcome = await carryOut(access, sent, what)
    if (!outcome.ok) {
      const form = withError(read.form, outcome.field, what.refusals[outcome.refusal])
      return notCarried(access, permission, form, outcome.refusal)
    }
    if (!outcome.value.again) {
      const receipt = { accountId: access.actor.accountId, token: read.once, location: outcome.value.to }
      await recordCarried(access.tx, receipt, lineOf(access, permission, 'done', outcome.value))
    }
    return carried(given, outcome.value)
  }, permission)
}

const pathOf = ({ pathname, search }: URL) => `${pathname}${search}`

/** A browser sends an empty file without a name where none was chosen. */
function fileIn(posted: FormData): File | null {
  const found = posted.get('file')
  return found instanceof File && (found.size > 0 || found.name !== '') ? found : null
}

export const staleForm =
  'Deze pagina is te oud geworden. Controleer wat je hebt ingevuld en verstuur het nog een keer.'

async function carryOut<Schema extends z.ZodType, Code extends string>(
  access: Access,
  sent: { once: string; input: z.output<Schema>; file: File | null },
  what: Deed<Schema, Code>,
): Promise<Outcome<Carried & { again?: boolean }, Code>> {
  const { tx, actor } = access
  try {
    return await withSavepoint(
      tx,
      async () => {
        const claim = await claimForm(tx, actor.accountId, sent.once)
        if (claim.sentBefore !== null)
          return { ok: true as const, value: { to: claim.sentBefore, again: true } }
        return what.run({
          ...access,
          input: sent.input,
          file: sent.file,
          tell: (name, ids) => tell(tx, actor.regionId, name, ids),
        })
      },
      outcome => outcome.ok,
    )
  } catch (error) {
    const broken = what.constraints?.[brokenConstraint(error) ?? '']
    if (broken) return { ok: false, refusal: broken.refusal, field: broken.field ?? '' }
    throw error
  }
}

const withError = (form: FormState, field: string, sentence: string): FormState => ({
  values: form.values,
  errors: { ...form.errors, [field]: [sentence] },
})

async function notCarried(access: Access, permission: Permission, form: FormState, refusal: string | null) {
  await recordAudit(access.tx, lineOf(access, permission, 'refused', {}))
  return data<Refused>({ form, refusal }, { status: refusal === 'changed-meanwhile' ? 409 : 422 })
}

function carried(given: ActionFunctionArgs, { to, flash, headers: besides }: Carried): never {
  const headers = new Headers(besides)
  if (flash) headers.append('Set-Cookie', flashCookieWith(isSecure(houseOf(given.context)), flash))
  throw redirect(to, { status: 303, headers })
}

const lineOf = (
  access: Access,
  action: Permission,
  outcome: AuditOutcome,
  about: { caseId?: string; personId?: string; detail?: AuditDetail },
) => ({
  regionId: access.actor.regionId,
  accountId: access.actor.accountId,
  action,
  address: access.url.pathname,
  caseId: about.caseId ?? (access.caseId || null),
  personId: about.personId ?? personIn(access.params),
  outcome,
  detail: about.detail,
})
