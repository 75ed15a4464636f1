import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Checkbox, Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { draftOf, reportAt } from '../opened.server.ts'
import { holdReport } from '../store.server.ts'
import { text as reportText } from '../text.nl.ts'
import { AnswerForm } from './rules.ts'
import { addReview, reviewsOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.answer

/** The question that waits for this reader; for everybody else there is none. */
async function askedAt(access: Access) {
  const report = await reportAt(access)
  const [last] = await reviewsOf(access.tx, report.id)
  const isAsked = last?.step === 'asked' && last.readerId === access.actor.accountId && !report.releasedAt
  return { report, asked: isAsked ? last : null }
}

export const loader = page('progress-report:make', async access => {
  const { report, asked } = await askedAt(access)
  if (!asked) throw notFound()
  return {
    ...{ id: report.id, version: report.version, subject: report.subject },
    question: asked.words ? say.askedToo(asked.byName, asked.words) : say.asked(asked.byName),
  }
})

export const action = deed('progress-report:make', {
  form: AnswerForm,
  refusals: text.refusals,
  constraints: {
    review_in_turn: { refusal: 'turn' },
    reader_was_asked: { refusal: 'not-asked' },
    read_as_asked: { refusal: 'not-as-asked' },
    released_stays: { refusal: 'released' },
  },
  run: async access => {
    const { tx, actor, input } = access
    const { report, asked } = await askedAt(access)
    if (!asked) return refuse('not-asked')
    if (!(await holdReport(tx, report.id, input.version))) return refuse('changed-meanwhile')
    const { seen } = await draftOf(access, report)
    const { answer: step, words } = input
    if (step === 'approved' && seen !== asked.seen) return refuse('not-as-asked')
    await addReview(tx, actor, report.id, { no: asked.no + 1, step, readerId: actor.accountId, words, seen })
    return done({ to: `/voortgang/${report.id}`, flash: say.done[step] })
  },
})

export default function AnswerReport({
  loaderData: { id, version, subject, question },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const back = `/voortgang/${id}`
  const { report } = reportText
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
      <p className="tt-as-typed">{question}</p>
      <LinkList
        items={[
          { to: `${back}/memo.pdf`, title: report.memoPdf },
          { to: `${back}/slides.pptx`, title: report.slides },
        ]}
      />
      <Form form={form} version={version} submit={say.submit} cancelTo={back}>
        <Radios
          form={form}
          name="answer"
          legend={say.answer}
          options={[
            { value: 'approved', label: say.approved },
            { value: 'sent-back', label: say.sentBack },
          ]}
        />
        <TextArea form={form} name="words" label={say.words} hint={say.wordsHint} rows={4} optional />
        <Checkbox form={form} name="read" label={say.read} />
      </Form>
    </>
  )
}
