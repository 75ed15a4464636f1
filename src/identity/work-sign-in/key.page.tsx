import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from 'react-router'
import { houseOf, visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { readForm } from '#src/access/read-form.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { newKnock } from '../family-sign-in/come-in.server.ts'
import { signedKey, siteOf } from '../family-sign-in/passkey.server.ts'
import { PasskeyField } from '../family-sign-in/passkey-field.tsx'
import { newChallenge } from '../family-sign-in/store.server.ts'
import { safeReturn } from '../sign-in/rules.ts'
import { letIn } from './come-in.server.ts'
import { KeyForm, onwards } from './rules.ts'
import { enterWithWorkKey, missedWorkKey } from './store.server.ts'
import { text } from './text.nl.ts'

/** Where a professional comes in by a passkey, also again while somebody is in. */
export const loader = guardedBy(async ({ request, context }: LoaderFunctionArgs) => {
  const { tx, house } = visitOf(context)
  const url = new URL(request.url)
  return {
    challenge: (await newChallenge(tx)).toString('base64url'),
    rpId: siteOf(house.config, url).rpId,
    to: safeReturn(url.searchParams.get('naar')),
  }
}, 'anyone')

export const action = guardedBy(async (given: ActionFunctionArgs) => {
  const { request, context } = given
  const { tx } = visitOf(context)
  const posted = await request.formData().catch(() => new FormData())
  const read = readForm(posted, KeyForm)
  const knocking = newKnock(request)
  const sent = read.kind === 'read' ? read.input.passkey : undefined
  const site = siteOf(houseOf(context).config, new URL(request.url))
  const signed = sent ? await signedKey(tx, sent, site) : null
  const came = signed
    ? await enterWithWorkKey(tx, knocking.knock, signed)
    : { is: await missedWorkKey(tx, knocking.knock.from) }
  if (came.is === 'in') {
    const to = posted.get('naar')
    return letIn('/inloggen/sleutel', given, came, knocking, {
      to: safeReturn(typeof to === 'string' ? to : null),
    })
  }
  const sentence = came.is === 'late' ? text.late : text.out
  return data({ form: { values: {}, errors: { '': [sentence] } } }, { status: 422 })
}, 'anyone')

const say = text.key

export default function OwnKey({ loaderData: { challenge, rpId, to }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Stack>
        <p className="tt-no-keys">{say.none}</p>
        <div className="tt-with-keys">
          <Form form={actionData?.form ?? emptyForm} submit={say.submit} isKept={false}>
            <PasskeyField does="get" challenge={challenge} rpId={rpId} />
            <Hidden name="naar" value={to} />
          </Form>
        </div>
        <p>
          <a className="nl-link" href={onwards('/inloggen', to)}>
            {say.mail}
          </a>
        </p>
        <p>{say.lost}</p>
      </Stack>
    </>
  )
}
