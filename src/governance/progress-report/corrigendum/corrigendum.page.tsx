import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { reportAt } from '../opened.server.ts'
import { text as reportText } from '../text.nl.ts'
import { CorrigendumForm } from './rules.ts'
import { beginCorrigendum } from './store.server.ts'
import { text as say } from './text.nl.ts'

export const loader = page('progress-report:make', async access => {
  const { id, subject, releasedAt, followedById } = await reportAt(access)
  if (!releasedAt || followedById) throw notFound()
  return { id, subject }
})

export const action = deed('progress-report:make', {
  form: CorrigendumForm,
  refusals: { taken: say.taken, 'not-released': say.notReleased },
  constraints: {
    corrected_once: { refusal: 'taken' },
    one_report_per_cut_off: { refusal: 'taken' },
    corrects_released: { refusal: 'not-released' },
  },
  run: async access => {
    const report = await reportAt(access)
    if (!report.releasedAt) return refuse('not-released')
    if (report.followedById) return refuse('taken')
    const id = await beginCorrigendum(access.tx, access.actor, report, access.input.why)
    return done({ to: `/voortgang/${id}`, flash: say.done })
  },
})

export default function Corrigendum({ loaderData: { id, subject }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const back = `/voortgang/${id}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: reportText.list.title, to: '/voortgang' },
          { label: subject, to: back },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo={back}>
        <TextArea form={form} name="why" label={say.why} hint={say.whyHint} rows={4} />
      </Form>
    </>
  )
}
