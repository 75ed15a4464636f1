import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { draftOf, reportAt } from '../opened.server.ts'
import { holdReport } from '../store.server.ts'
import { text as reportText } from '../text.nl.ts'
import { AskForm } from './rules.ts'
import { addReview, readersBeside, reviewsOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.ask

export const loader = page('progress-report:make', async access => {
  const report = await reportAt(access)
  if (report.releasedAt) throw notFound()
  const [last] = await reviewsOf(access.tx, report.id)
  return {
    ...{ id: report.id, version: report.version, subject: report.subject },
    readers: await readersBeside(access.tx, access.actor.accountId),
    isRead: last?.step === 'asked',
  }
})

export const action = deed('progress-report:make', {
  form: AskForm,
  refusals: text.refusals,
  constraints: {
    review_in_turn: { refusal: 'turn' },
    reader_may_read: { refusal: 'reader', field: 'readerId' },
    second_person: { refusal: 'reader', field: 'readerId' },
    released_stays: { refusal: 'released' },
  },
  run: async access => {
    const { tx, actor, input } = access
    const report = await reportAt(access)
    if (report.releasedAt) return refuse('released')
    if (!(await holdReport(tx, report.id, input.version))) return refuse('changed-meanwhile')
    const readers = await readersBeside(tx, actor.accountId)
    if (!readers.some(({ id }) => id === input.readerId)) return refuse('reader', 'readerId')
    const { seen } = await draftOf(access, report)
    const [last] = await reviewsOf(tx, report.id)
    const { readerId, words } = input
    await addReview(tx, actor, report.id, { no: (last?.no ?? 0) + 1, step: 'asked', readerId, words, seen })
    return done({ to: `/voortgang/${report.id}`, flash: say.done })
  },
})

export default function AskReader({
  loaderData: { id, version, subject, readers, isRead },
  actionData,
}: Shown<typeof loader>) {
  const only = readers.length === 1 ? readers[0]?.id : undefined
  const form = actionData?.form ?? formWith({ readerId: only ?? '' })
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
      {isRead && (
        <Notice tone="notice">
          <p>{say.again}</p>
        </Notice>
      )}
      {readers.length === 0 ? (
        <Empty title={say.noReaders} />
      ) : (
        <Form form={form} version={version} submit={say.submit} cancelTo={back}>
          <SelectField
            form={form}
            name="readerId"
            label={say.reader}
            empty={say.choose}
            options={optionsFrom(readers)}
          />
          <TextArea form={form} name="words" label={say.words} rows={3} optional />
        </Form>
      )}
    </>
  )
}
