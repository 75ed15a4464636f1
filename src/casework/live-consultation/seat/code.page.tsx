import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import type { Refused } from '#src/access/deed.server.ts'
import { houseOf, isSecure, visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { readForm } from '#src/access/read-form.server.ts'
import { deviceCookieWith } from '#src/access/seat-cookie.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { hashOf, newToken } from '#src/identity/session/cookie.server.ts'
import { formWith } from '#src/kernel/form.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { Sentence } from '#src/ui/language/said.tsx'
import { useTextOf } from '#src/ui/language/spoken.ts'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { largeAddress, seatAddress } from '../addresses.ts'
import { EnterForm } from '../rules.ts'
import { text } from '../text.nl.ts'
import { enterByCode } from './store.server.ts'

const inDutch = text.join

/** Where a code is typed, by whoever has one. Looking at this page uses no code. */
export const loader = guardedBy(async ({ request, context }: LoaderFunctionArgs) => {
  const { device } = visitOf(context)
  const { searchParams } = new URL(request.url)
  const code = searchParams.get('code')?.slice(0, 12) ?? ''
  if (device?.seatId && !code) throw redirect(seatAddress(device.sittingId), 303)
  const note = searchParams.has('weg') ? inDutch.left : searchParams.has('elders') ? inDutch.elsewhere : null
  return { code, note }
}, 'anyone')

export const action = guardedBy(async ({ request, context }: ActionFunctionArgs) => {
  const posted = await request.formData().catch(() => new FormData())
  const read = readForm(posted, EnterForm)
  const refused = (errors: Refused['form']['errors']) =>
    data<Refused>({ form: { values: read.form.values, errors }, refusal: null }, { status: 422 })
  if (read.kind !== 'read') return refused(read.form.errors)
  const token = newToken()
  const came = await enterByCode(visitOf(context).tx, read.input.code, hashOf(token))
  if (came === null) return refused({ code: [inDutch.wrong] })
  const kind = came.isLarge ? 'large-screen' : 'seat'
  throw redirect(came.isLarge ? largeAddress(came.sittingId) : seatAddress(came.sittingId), {
    status: 303,
    headers: { 'Set-Cookie': deviceCookieWith(isSecure(houseOf(context)), kind, token) },
  })
}, 'anyone')

export default function JoinByCode({ loaderData: { code, note }, actionData }: Shown<typeof loader>) {
  const say = useTextOf(text.join)
  const form = actionData?.form ?? formWith({ code })
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      {note && (
        <Notice tone="notice">
          <Sentence>{note}</Sentence>
        </Notice>
      )}
      <Form form={form} submit={say.submit} isKept={false}>
        <TextField form={form} name="code" label={say.code} hint={say.hint} autoComplete="off" />
      </Form>
    </>
  )
}
