import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, NumberField, TextField } from '#src/ui/form/text-fields.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { steeringCrumbs } from '../../steering/text.nl.ts'
import { isIndicator } from '../indicator/rules.ts'
import { startDefinitions } from '../indicator/start.nl.ts'
import { gardensOf } from '../store.server.ts'
import { text as monitorText, quarterName } from '../text.nl.ts'
import { publishable, publishedForm, quartersUntil } from './rules.ts'
import { figuresLost, publishedFigures, recordPublished } from './store.server.ts'
import { text } from './text.nl.ts'

const address = '/sturing/monitor/bekend'

export const loader = page('monitor:define', async ({ tx, today }) => ({
  gardens: await gardensOf(tx),
  quarters: quartersUntil(today),
  published: await publishedFigures(tx),
  lost: await figuresLost(tx),
}))

export const action = deed('monitor:define', {
  form: async ({ tx, today }) =>
    publishedForm(
      today,
      (await gardensOf(tx)).map(({ id }) => id),
    ),
  refusals: { already: text.already },
  constraints: { published_once: { refusal: 'already', field: 'facts' } },
  run: async ({ tx, actor, input }) => {
    await recordPublished(tx, actor, input)
    return done({ to: address, flash: text.done })
  },
})

const questionOf = (indicator: string) =>
  isIndicator(indicator) ? startDefinitions[indicator].question : indicator

export default function Published({ loaderData: view, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={steeringCrumbs(text.title, { label: monitorText.title, to: '/sturing/monitor' })}
      />
      <Columns
        main={
          <Form form={form} submit={text.submit} cancelTo="/sturing/monitor">
            <SelectField
              form={form}
              name="indicator"
              label={text.indicator}
              options={publishable.map(key => ({ value: key, label: questionOf(key) }))}
            />
            <SelectField
              form={form}
              name="garden"
              label={text.garden}
              empty={text.allGardens}
              options={view.gardens.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <SelectField
              form={form}
              name="quarter"
              label={text.quarter}
              options={view.quarters.map(quarter => ({ value: quarter, label: quarterName(quarter) }))}
            />
            <NumberField form={form} name="facts" label={text.facts} hint={text.factsHint} />
            <NumberField form={form} name="hits" label={text.hits} hint={text.hitsHint} optional />
            <TextField form={form} name="source" label={text.source} hint={text.sourceHint} />
            <DayField form={form} name="publishedOn" label={text.publishedOn} />
          </Form>
        }
        side={<Lost lost={view.lost} />}
      />
      <Section title={text.listTitle}>
        <Known published={view.published} />
      </Section>
    </>
  )
}

type View = Shown<typeof loader>['loaderData']

const Lost = ({ lost }: Pick<View, 'lost'>) => (
  <Card title={text.riskTitle} level={2} tone={lost.length > 0 ? 'attention' : 'plain'}>
    <p>{lost.length > 0 ? text.riskLead : text.noRisk}</p>
    {lost.length > 0 && (
      <ul>
        {lost.map(({ indicator, garden, quarter }) => (
          <li key={`${indicator} ${garden} ${quarter}`}>
            {questionOf(indicator)} {garden ?? text.allGardens},{' '}
            {quarter ? quarterName(quarter) : text.sinceBeginning}.
          </li>
        ))}
      </ul>
    )}
  </Card>
)

function Known({ published }: Pick<View, 'published'>) {
  if (published.length === 0) return <p className="tt-soft">{text.none}</p>
  return (
    <Timeline
      items={published.map(one => ({
        at: one.publishedOn,
        when: `${dayInWords(one.publishedOn)}. ${text.recorded(one.recordedBy, dayInWords(dayOf(one.recordedAt)))}.`,
        title: `${questionOf(one.indicator)} ${one.garden ?? text.allGardens}, ${quarterName(one.quarter)}: ${text.number(one.facts, one.hits)}`,
        children: one.source,
      }))}
    />
  )
}
