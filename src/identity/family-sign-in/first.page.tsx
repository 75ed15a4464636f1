import type { LoaderFunctionArgs } from 'react-router'
import { type ActionFunctionArgs, data, redirect } from 'react-router'
import { visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { readForm } from '#src/access/read-form.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm, type FormState } from '#src/kernel/form.ts'
import { Form } from '#src/ui/form/form.tsx'
import { CodeField, TextField } from '#src/ui/form/text-fields.tsx'
import { useTextOf } from '#src/ui/language/spoken.ts'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { letIn, newKnock } from './come-in.server.ts'
import { FirstForm } from './rules.ts'
import { enterFirst } from './store.server.ts'
import { text } from './text.nl.ts'

/** The first time, and after a phone or card was lost. Opening the page never uses a code. */
export const loader = guardedBy(async ({ context }: LoaderFunctionArgs) => {
  if (visitOf(context).actor) throw redirect('/')
  return null
}, 'anyone')

const sentences = { out: text.out, late: text.late, weak: text.first.weak }

export const action = guardedBy(async ({ request, context }: ActionFunctionArgs) => {
  const visit = visitOf(context)
  if (visit.actor) throw redirect('/', 303)
  const read = readForm(await request.formData().catch(() => new FormData()), FirstForm)
  // The code stays where it was typed; own codes are never given back.
  const keeps = (form: FormState) => ({ code: form.values['code'] })
  if (read.kind !== 'read') return data({ form: { ...read.form, values: keeps(read.form) } }, { status: 422 })
  const { secret, knock } = newKnock(request)
  const came = await enterFirst(visit.tx, knock, read.input)
  if (came.is === 'in')
    return letIn(visit, { request, context }, came, { secret, token: knock.token }, '/mijn/inloggen')
  const field = came.is === 'weak' ? 'ownCode' : ''
  return data(
    { form: { values: keeps(read.form), errors: { [field]: [sentences[came.is]] } } as FormState },
    { status: 422 },
  )
}, 'anyone')

export default function FirstTime({ actionData }: Shown<typeof loader>) {
  const say = useTextOf(text.first)
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit} isKept={false} cancelTo="/binnen">
        <TextField
          form={form}
          name="code"
          label={say.code}
          hint={say.codeHint}
          autoComplete="off"
          maxLength={20}
        />
        <CodeField form={form} name="ownCode" label={say.ownCode} hint={say.ownCodeHint} />
        <CodeField form={form} name="again" label={say.again} />
      </Form>
    </>
  )
}
