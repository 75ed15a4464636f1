import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { questionsOf, startSet } from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { NoFields } from './forms.ts'
import { beginWithStartSet } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

export const loader = page('experience-question:keep', async ({ tx }) => {
  if ((await questionsOf(tx)).length > 0) throw notFound()
  return null
})

export const action = deed('experience-question:keep', {
  form: NoFields,
  refusals: { 'not-empty': say.notEmpty },
  run: async ({ tx, actor }) =>
    (await beginWithStartSet(tx, actor))
      ? done({ to: '/sturing/vragen', flash: say.begun })
      : refuse('not-empty'),
})

export default function Begin({ actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.beginTitle}
        lead={say.beginLead(startSet.length)}
        crumbs={steeringCrumbs(say.beginTitle, { label: text.list.title, to: '/sturing/vragen' })}
      />
      <Form form={actionData?.form ?? emptyForm} submit={say.beginSubmit} cancelTo="/sturing/vragen">
        {null}
      </Form>
    </>
  )
}
