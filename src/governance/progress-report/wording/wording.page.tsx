import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Beside, Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { sourcesOfPart } from '../compose.ts'
import { gatherFacts } from '../facts.server.ts'
import { reportAt } from '../opened.server.ts'
import { changeWording } from '../store.server.ts'
import { text as reportText } from '../text.nl.ts'
import { besideTheirSource, isPart, PartForm, rewritten, type WordedSource } from './rules.ts'
import { partNames, text as say } from './text.nl.ts'

async function partAt(access: Access) {
  const { part } = access.params
  const report = await reportAt(access)
  if (report.releasedAt || !isPart(part)) throw notFound()
  const { tx, actor, settings, today } = access
  const facts = await gatherFacts({ tx, regionName: actor.regionName, settings, today }, report)
  return { report, part, sources: sourcesOfPart(part, facts) }
}

export const loader = page('progress-report:make', async access => {
  const { report, part, sources } = await partAt(access)
  return {
    ...{ id: report.id, version: report.version, subject: report.subject },
    title: say.title(partNames[part]),
    items: besideTheirSource(part, sources, report.wording),
  }
})

export const action = deed('progress-report:make', {
  form: PartForm,
  refusals: {
    'changed-meanwhile': reportText.change.changedMeanwhile,
    released: reportText.change.releasedAlready,
  },
  constraints: { released_stays: { refusal: 'released' } },
  run: async access => {
    const { report, part, sources } = await partAt(access)
    const wording = rewritten(report.wording, part, sources, access.input)
    if (!(await changeWording(access.tx, report.id, access.input.version, wording)))
      return refuse('changed-meanwhile')
    return done({ to: `/voortgang/${report.id}`, flash: say.done })
  },
})

const linesOf = (form: FormState, items: readonly WordedSource[]) =>
  items.map(({ title }, at) => ({ label: title, text: textAt(form, `items[${at}].words`) || say.leftOut }))

const storedForm = (items: readonly WordedSource[]) =>
  formWith({ items: items.map(({ key, words }) => ({ key, words })) })

/** The texts of one part of a report, each beside what was recorded. */
export default function Wording({
  loaderData: { id, version, subject, title, items },
  actionData,
}: Shown<typeof loader>) {
  const stored = storedForm(items)
  const form = actionData?.form ?? stored
  const back = `/voortgang/${id}`
  return (
    <>
      <PageHead
        title={title}
        lead={items.length > 0 ? say.lead : undefined}
        crumbs={[
          { label: reportText.list.title, to: '/voortgang' },
          { label: subject, to: back },
        ]}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form, items)} theirs={linesOf(stored, items)} />
      )}
      {items.length === 0 ? (
        <Empty title={say.empty} />
      ) : (
        <Form form={form} version={version} submit={say.submit} cancelTo={back}>
          {items.map((item, at) => (
            <Fieldset legend={item.title} key={item.key}>
              <Hidden name={`items[${at}].key`} value={item.key} />
              <Beside>
                <TextArea
                  form={form}
                  name={`items[${at}].words`}
                  label={say.words}
                  hint={say.wordsHint}
                  rows={6}
                  optional
                />
                <Source item={item} />
              </Beside>
            </Fieldset>
          ))}
        </Form>
      )}
    </>
  )
}

function Source({ item }: { item: WordedSource }) {
  return (
    <div className="tt-flow tt-soft tt-wording__source">
      <p>
        <strong>{say.source}</strong>
      </p>
      <p className="tt-as-typed">{item.text}</p>
      {item.isStale && (
        <p>
          <strong>{say.stale}</strong>
        </p>
      )}
    </div>
  )
}
