import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from 'react-router'
import { houseOf, visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { readForm } from '#src/access/read-form.server.ts'
import { emptyForm, type FormState } from '#src/kernel/form.ts'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden, TextField } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { newKnock } from '../family-sign-in/come-in.server.ts'
import { madeKey, siteOf } from '../family-sign-in/passkey.server.ts'
import { ownerOf, PasskeyField } from '../family-sign-in/passkey-field.tsx'
import { newChallenge } from '../family-sign-in/store.server.ts'
import { letIn } from './come-in.server.ts'
import { needs } from './needs.nl.ts'
import { InvitationForm } from './rules.ts'
import { enterWithCode, lookAtCode } from './store.server.ts'
import { text } from './text.nl.ts'

/** The first time, and after a key was lost: by the code of an administrator. Opening the page uses nothing. */
export const loader = guardedBy((_: LoaderFunctionArgs) => null, 'anyone')

const say = text.invitation
const sentences = { out: text.out, late: text.late, again: say.failed }

export const action = guardedBy(async (given: ActionFunctionArgs) => {
  const { request, context } = given
  const { tx } = visitOf(context)
  const read = readForm(await request.formData().catch(() => new FormData()), InvitationForm)
  const wrong = (errors: FormState['errors'], typed = '') =>
    data({ form: { values: { code: typed }, errors } as FormState, making: null }, { status: 422 })
  if (read.kind !== 'read') return wrong(read.form.errors)
  const { code, invitation, name, passkey } = read.input
  const typed = invitation ?? code
  if (!typed) return wrong({ code: [needs.code] })
  const knocking = newKnock(request)
  const site = siteOf(houseOf(context).config, new URL(request.url))
  const made = passkey ? await madeKey(passkey, site) : null
  let failed: string | null = invitation ? say.failed : null
  if (made) {
    const key = { ...made, name: name ?? null }
    const came = await enterWithCode(tx, knocking.knock, typed, key)
    if (came.is === 'in') return letIn('/inloggen/uitnodiging', given, came, knocking, { to: '/' })
    if (came.is !== 'again') return wrong({ '': [sentences[came.is]] }, typed)
    failed = sentences.again
  }
  const seen = await lookAtCode(tx, knocking.knock.from, typed)
  if (seen.is !== 'for') return wrong({ '': [sentences[seen.is]] }, typed)
  const form: FormState = { values: { name }, errors: failed ? { '': [failed] } : {} }
  const making = {
    challenge: (await newChallenge(tx)).toString('base64url'),
    rpId: site.rpId,
    owner: ownerOf(seen.accountId),
    name: seen.name,
    code: typed,
  }
  return data({ form, making }, { status: failed ? 422 : 200 })
}, 'anyone')

type Making = { challenge: string; rpId: string; owner: string; name: string; code: string }

export default function Invitation({
  actionData,
}: {
  actionData?: { form: FormState; making: Making | null }
}) {
  const form = actionData?.form ?? emptyForm
  const making = actionData?.making
  if (!making)
    return (
      <>
        <PageHead title={say.title} lead={say.lead} />
        <Form form={form} submit={say.submit} isKept={false} cancelTo="/inloggen">
          <TextField
            form={form}
            name="code"
            label={say.code}
            hint={say.codeHint}
            autoComplete="off"
            maxLength={20}
          />
        </Form>
      </>
    )
  return (
    <>
      <PageHead title={say.hello(making.name)} lead={say.makeLead} tab={say.title} />
      <Stack>
        <p className="tt-no-keys">{text.key.none}</p>
        <div className="tt-with-keys">
          <Form form={form} submit={say.make} isKept={false} cancelTo="/inloggen">
            <Hidden name="invitation" value={making.code} />
            <TextField form={form} name="name" label={say.name} hint={say.nameHint} maxLength={60} optional />
            <PasskeyField does="create" {...making} />
          </Form>
        </div>
        <p>{say.notYou}</p>
      </Stack>
    </>
  )
}
