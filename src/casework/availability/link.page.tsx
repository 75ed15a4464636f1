import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { data, redirect } from 'react-router'
import { visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { readForm } from '#src/access/read-form.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { FormState } from '#src/kernel/form.ts'
import { Form } from '#src/ui/form/form.tsx'
import { useTextOf } from '#src/ui/language/spoken.ts'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { AnswerFields, formOf } from './answer-fields.tsx'
import { AnswerForm } from './forms.ts'
import { answerByLink, askedByLink } from './store.server.ts'
import { text } from './text.nl.ts'

/** For whoever holds the link and has no account: the own answer, and nothing of anybody else. */
export const loader = guardedBy(async ({ request, params, context }: LoaderFunctionArgs) => {
  const asked = await askedByLink(visitOf(context).tx, params['token'])
  const isThanked = new URL(request.url).searchParams.has('dank')
  return data({ asked, isThanked }, { status: asked ? 200 : 404, headers: { 'Cache-Control': 'no-store' } })
}, 'link-holder')

export const action = guardedBy(async ({ request, params, context }: ActionFunctionArgs) => {
  const posted = await request.formData().catch(() => new FormData())
  const read = readForm(posted, AnswerForm)
  if (read.kind !== 'read') return data<{ form: FormState }>({ form: read.form }, { status: 422 })
  if (!(await answerByLink(visitOf(context).tx, params['token'], read.input))) throw notFound()
  throw redirect(`/wanneer/${params['token']}?dank`, 303)
}, 'link-holder')

type LinkProps = {
  loaderData: { asked: Awaited<ReturnType<typeof askedByLink>>; isThanked: boolean }
  actionData?: { form: FormState }
}

export default function AnswerByLink({ loaderData: { asked, isThanked }, actionData }: LinkProps) {
  const say = useTextOf(text.link)
  if (!asked) return <PageHead title={say.gone} lead={say.goneLead} />
  if (isThanked && !actionData)
    return (
      <>
        <PageHead title={say.thanks} lead={say.thanksLead} />
        <p>
          <a className="nl-link" href="?">
            {say.change}
          </a>
        </p>
      </>
    )
  const form = actionData?.form ?? formOf(asked.answer)
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit}>
        <AnswerFields form={form} firstOn={asked.firstOn} lastOn={asked.lastOn} />
      </Form>
    </>
  )
}
