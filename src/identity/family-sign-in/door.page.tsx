import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { readForm } from '#src/access/read-form.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm, type FormState } from '#src/kernel/form.ts'
import { Form } from '#src/ui/form/form.tsx'
import { CodeField, TextField } from '#src/ui/form/text-fields.tsx'
import { useTextOf } from '#src/ui/language/spoken.ts'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { letIn, newKnock } from './come-in.server.ts'
import { signedKey, siteOf } from './passkey.server.ts'
import { PasskeyField } from './passkey-field.tsx'
import { DoorForm, type Knocked } from './rules.ts'
import { countMiss, enterWithCard, enterWithPasskey, newChallenge } from './store.server.ts'
import { text } from './text.nl.ts'

/** Where somebody of a family comes in again. It says nothing of what this site is for. */
export const loader = guardedBy(async ({ request, context }: LoaderFunctionArgs) => {
  const { tx, actor, house } = visitOf(context)
  if (actor) throw redirect('/')
  const { rpId } = siteOf(house.config, new URL(request.url))
  return {
    challenge: (await newChallenge(tx)).toString('base64url'),
    rpId,
    hasDigid: house.config.digid !== null,
    digidFailed: new URL(request.url).searchParams.get('digid'),
  }
}, 'anyone')

const refused = (form: FormState, sentence: string) =>
  data({ form: { values: {}, errors: { ...form.errors, '': [sentence] } } as FormState }, { status: 422 })

export const action = guardedBy(async ({ request, context }: ActionFunctionArgs) => {
  const visit = visitOf(context)
  if (visit.actor) throw redirect('/', 303)
  const read = readForm(await request.formData().catch(() => new FormData()), DoorForm)
  if (read.kind !== 'read') return data({ form: { ...read.form, values: {} } }, { status: 422 })
  const { tx, house } = visit
  const { ownCode, code, passkey } = read.input
  const { secret, knock } = newKnock(request)
  const signed =
    passkey && !code ? await signedKey(tx, passkey, siteOf(house.config, new URL(request.url))) : null
  if (!code && !signed) await countMiss(tx, knock.from)
  let came: Knocked = { is: 'out' }
  if (code) came = await enterWithCard(tx, knock, { code, ownCode })
  else if (signed) came = await enterWithPasskey(tx, knock, signed, ownCode)
  if (came.is === 'in')
    return letIn(visit, { request, context }, came, { secret, token: knock.token }, '/mijn')
  return refused(read.form, came.is === 'late' ? text.late : text.out)
}, 'anyone')

export default function Door({
  loaderData: { challenge, rpId, hasDigid, digidFailed },
  actionData,
}: Shown<typeof loader>) {
  const { door: say, digid } = useTextOf(text)
  const told = Object.entries(digid).find(([how]) => how === digidFailed)?.[1]
  const form = actionData?.form ?? (told ? { values: {}, errors: { '': [told] } } : emptyForm)
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Stack>
        <Form form={form} submit={say.submit} isKept={false} action="/binnen">
          <CodeField form={form} name="ownCode" label={say.ownCode} hint={say.ownCodeHint} />
          <TextField
            form={form}
            name="code"
            label={say.card}
            hint={say.cardHint}
            autoComplete="off"
            maxLength={20}
            optional
          />
          <PasskeyField does="get" challenge={challenge} rpId={rpId} />
        </Form>
        <Section title={say.other}>
          <ul>
            <li>
              <a className="nl-link" href="/binnen/nieuw">
                {say.first}
              </a>
            </li>
            {hasDigid && (
              <li>
                <a className="nl-link" href="/binnen/digid">
                  {say.digid}
                </a>
              </li>
            )}
          </ul>
          <p>{say.call}</p>
        </Section>
      </Stack>
    </>
  )
}
