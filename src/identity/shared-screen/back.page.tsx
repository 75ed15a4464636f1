import { type ActionFunctionArgs, data, redirect } from 'react-router'
import type { Refused } from '#src/access/deed.server.ts'
import { signInFor } from '#src/access/door.server.ts'
import { houseOf, isSecure, visitOf } from '#src/access/house.server.ts'
import { atScreen, guardedBy } from '#src/access/page.server.ts'
import { screenAddress } from '#src/access/places.ts'
import type { Shown } from '#src/access/shown.ts'
import { idleMinutes } from '#src/access/visit.server.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { ActionForm } from '#src/ui/button/button.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { CodeField } from '#src/ui/form/text-fields.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import {
  flashCookieWith,
  hashOf,
  newToken,
  sessionCookieGone,
  sessionCookieWith,
  tokenFrom,
} from '../session/cookie.server.ts'
import { leaveScreen } from '../session/store.server.ts'
import { text } from './text.nl.ts'

const say = text.back

export const loader = atScreen(async () => null)

const refused = (sentence: string) =>
  data<Refused>({ form: { values: {}, errors: { code: [sentence] } }, refusal: null }, { status: 422 })

/** Back to the work with the code, as another token: one that was copied at the table opens nothing. */
export const action = guardedBy(async ({ request, context }: ActionFunctionArgs) => {
  const { tx, actor, screen } = visitOf(context)
  if (actor) throw redirect('/', 303)
  const url = new URL(request.url)
  const code = (await request.formData().catch(() => new FormData())).get('code')
  const isCode = typeof code === 'string' && /^\d{6}$/.test(code.trim())
  if (screen && !isCode) return refused(say.missing)
  const [token, fresh] = [tokenFrom(request), newToken()]
  const left =
    token && isCode
      ? await leaveScreen(tx, { token, fresh: hashOf(fresh) }, code.trim(), idleMinutes.professional)
      : null
  if (!left) throw signInFor(url)
  if ('triesLeft' in left && left.triesLeft > 0) return refused(say.wrong(left.triesLeft))
  const secure = isSecure(houseOf(context))
  const headers = new Headers()
  if ('triesLeft' in left) {
    headers.append('Set-Cookie', sessionCookieGone(secure))
    throw redirect(signInFor(new URL(screenAddress, url)).headers.get('Location') ?? '/', {
      status: 303,
      headers,
    })
  }
  headers.append('Set-Cookie', sessionCookieWith(secure, fresh))
  headers.append('Set-Cookie', flashCookieWith(secure, say.done))
  throw redirect(`/huishoudens/${left.caseId}`, { status: 303, headers })
}, 'shared-screen')

export default function GiveScreenBack({ actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Stack>
        <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo="/samen/begin" isKept={false}>
          <CodeField form={actionData?.form ?? emptyForm} name="code" label={say.code} />
        </Form>
        <Section title={say.forgotten}>
          <ActionForm action="/uitloggen" label={say.again} />
        </Section>
      </Stack>
    </>
  )
}
