import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import type { z } from 'zod'
import type { Outcome } from '#src/kernel/outcome.ts'
import { brokenConstraint, withSavepoint } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Refused } from './deed.server.ts'
import { houseOf, isSecure, visitOf } from './house.server.ts'
import { guardedBy } from './page.server.ts'
import { readForm } from './read-form.server.ts'
import { type DeviceKind, deviceCookieGone, deviceTokenFrom } from './seat-cookie.server.ts'
import { type Device, logSeat } from './store.server.ts'

/** What a page works with that nobody is signed in on: row security knows only the device. */
export type DeviceAccess = {
  readonly tx: Tx
  readonly device: Device
  readonly params: Record<string, string | undefined>
  readonly url: URL
  /** What people type to come here. */
  readonly site: URL
}
type Given = LoaderFunctionArgs | ActionFunctionArgs

/** Lets a device in at its own sitting, or sends it to where a code is typed. Doubt closes the door. */
function enterWith(kind: DeviceKind, { request, params, context }: Given): DeviceAccess {
  const { tx, device } = visitOf(context)
  const isKind = device !== null && (device.seatId === null) === (kind === 'large-screen')
  if (!isKind) {
    const gone = { 'Set-Cookie': deviceCookieGone(isSecure(houseOf(context)), kind) }
    throw deviceTokenFrom(request)
      ? redirect('/beraad?elders', { status: 303, headers: gone })
      : redirect('/beraad', 303)
  }
  if (params['sittingId'] !== device.sittingId)
    throw redirect(kind === 'seat' ? `/beraad/${device.sittingId}` : `/scherm/${device.sittingId}`, 303)
  const url = new URL(request.url)
  return { tx, device, params, url, site: houseOf(context).config.publicUrl ?? url }
}

/** Wraps a loader of a device at a meeting; each look stands in the log in the name of who let it in. */
const atDevice =
  (kind: DeviceKind) =>
  <T>(show: (access: DeviceAccess) => Promise<T>) =>
    guardedBy(async (given: LoaderFunctionArgs): Promise<T> => {
      const access = enterWith(kind, given)
      const shown = await show(access)
      await logSeat(access.tx, access.url.pathname, 'read')
      return shown
    }, kind)

/** A page of somebody at a seat, without an account. */
export const atSeat = atDevice('seat')
/** A page of the large screen, for everybody present. */
export const atLargeScreen = atDevice('large-screen')

type SeatDeed<Schema extends z.ZodType, Code extends string> = {
  form: Schema
  refusals: Record<Code, string>
  constraints?: Record<string, NoInfer<Code>>
  /** Does it, as often as it is sent with the same id: the second time changes nothing. Gives where to go. */
  run: (access: DeviceAccess & { input: z.output<Schema> }) => Promise<Outcome<string, NoInfer<Code>>>
}

/** Wraps an action of somebody at a seat, as `deed` does of who is signed in. */
export function seatDeed<Schema extends z.ZodType, Code extends string>(what: SeatDeed<Schema, Code>) {
  return guardedBy(async (given: ActionFunctionArgs) => {
    const access = enterWith('seat', given)
    const posted = await given.request.formData().catch(() => new FormData())
    const read = readForm(posted, what.form)
    const refused = async (errors: Refused['form']['errors']) => {
      await logSeat(access.tx, access.url.pathname, 'refused')
      return data<Refused>({ form: { values: read.form.values, errors }, refusal: null }, { status: 422 })
    }
    if (read.kind !== 'read') return refused(read.form.errors)
    const outcome = await carryOut(access.tx, what, () => what.run({ ...access, input: read.input }))
    if (!outcome.ok) return refused({ [outcome.field]: [what.refusals[outcome.refusal]] })
    await logSeat(access.tx, access.url.pathname, 'done')
    throw redirect(outcome.value, 303)
  }, 'seat')
}

async function carryOut<Schema extends z.ZodType, Code extends string>(
  tx: Tx,
  { constraints }: SeatDeed<Schema, Code>,
  run: () => Promise<Outcome<string, Code>>,
): Promise<Outcome<string, Code>> {
  try {
    return await withSavepoint(tx, run, outcome => outcome.ok)
  } catch (error) {
    const broken = constraints?.[brokenConstraint(error) ?? '']
    if (broken) return { ok: false, refusal: broken, field: '' }
    throw error
  }
}
