import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, rowsAt, textAt, textsAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ChosenFields, ContentFields } from './content-fields.tsx'
import { text as correction } from './corrigendum/text.nl.ts'
import { figuresToChoose, itemsToChoose, lessonsToChoose } from './facts.server.ts'
import { HeadFields, headValues, ReaderFields } from './fields.tsx'
import { reportAt } from './opened.server.ts'
import { ChangeReportForm, readerRoles } from './rules.ts'
import { changeReport } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.change

export const loader = page('progress-report:make', async access => {
  const { id, version, ...words } = await reportAt(access)
  if (words.releasedAt) throw notFound()
  return {
    id,
    version,
    words,
    lessons: await lessonsToChoose(access.tx, words.cutOff, access.settings),
    items: await itemsToChoose(access.tx),
    figures: await figuresToChoose(access.tx, words.cutOff),
  }
})

export const action = deed('progress-report:make', {
  form: ChangeReportForm,
  refusals: {
    'changed-meanwhile': say.changedMeanwhile,
    released: say.releasedAlready,
    lesson: say.lessonGone,
    item: say.itemGone,
  },
  constraints: { released_stays: { refusal: 'released' } },
  run: async access => {
    const { tx, input } = access
    const report = await reportAt(access)
    const lessons = (await lessonsToChoose(tx, report.cutOff, access.settings)).map(lesson => lesson.id)
    if (input.deckLessons.some(id => !lessons.includes(id))) return refuse('lesson', 'deckLessons')
    const items = (await itemsToChoose(tx)).map(item => item.id)
    if (input.itemId && !items.includes(input.itemId)) return refuse('item', 'itemId')
    if (!(await changeReport(tx, report.id, input))) return refuse('changed-meanwhile')
    return done({ to: `/voortgang/${report.id}`, flash: say.done })
  },
})

type Known = Shown<typeof loader>['loaderData']

const storedForm = ({ words }: Known): FormState =>
  formWith({
    ...headValues(words),
    proposals: words.proposals.map(proposal => ({ text: proposal })),
    explanation: words.explanation.join('\n\n'),
    deckLessons: words.deckLessonIds,
    itemId: words.itemId ?? '',
    indicators: words.indicators,
    correction: words.correction ?? '',
  })

const readersInWords = (roles: readonly string[]) =>
  readerRoles
    .filter(role => roles.includes(role))
    .map(role => text.head.readerNames[role])
    .join('\n')

const lines = (form: FormState, { lessons, items, figures }: Known) => [
  ...(['subject', 'contactPerson', 'units', 'emails', 'reference', 'memoDate'] as const).map(field => ({
    label: text.head[field],
    text: textAt(form, field),
  })),
  { label: text.head.distribute, text: textAt(form, 'distribute') === 'yes' ? text.head.yes : text.head.no },
  {
    label: say.proposals,
    text: Array.from({ length: rowsAt(form, 'proposals') }, (_, row) =>
      textAt(form, `proposals[${row}].text`),
    ).join('\n'),
  },
  { label: say.explanation, text: textAt(form, 'explanation') },
  { label: say.item, text: items.find(item => item.id === textAt(form, 'itemId'))?.title ?? say.noItem },
  {
    label: say.deck,
    text: textsAt(form, 'deckLessons')
      .map(id => lessons.find(lesson => lesson.id === id)?.title ?? '')
      .join('\n'),
  },
  { label: correction.why, text: textAt(form, 'correction') },
  { label: text.head.readers, text: readersInWords(textsAt(form, 'readerRoles')) },
  { label: text.head.distribution, text: textAt(form, 'distribution') },
  {
    label: say.figures,
    text: textsAt(form, 'indicators')
      .map(key => figures.find(figure => figure.key === key)?.question ?? '')
      .join('\n'),
  },
]

export default function ChangeReport({ loaderData, actionData }: Shown<typeof loader>) {
  const { id, version, words, lessons, items, figures } = loaderData
  const stored = storedForm(loaderData)
  const form = actionData?.form ?? stored
  return (
    <>
      <PageHead
        title={say.title}
        crumbs={[
          { label: text.list.title, to: '/voortgang' },
          { label: words.subject, to: `/voortgang/${id}` },
        ]}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form, loaderData)} theirs={lines(stored, loaderData)} />
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo={`/voortgang/${id}`}>
        {words.correctsId && (
          <TextArea form={form} name="correction" label={correction.why} hint={correction.whyHint} rows={4} />
        )}
        <HeadFields form={form} />
        <ReaderFields form={form} />
        <ContentFields form={form} items={items} />
        <ChosenFields form={form} lessons={lessons} figures={figures} />
      </Form>
    </>
  )
}
