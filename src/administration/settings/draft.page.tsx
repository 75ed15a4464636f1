import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dangerWordsOf } from '#src/casework/public.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text as people } from '../people/text.nl.ts'
import { help } from './help.nl.ts'
import { decideForm } from './rules.ts'
import { isSetting, meaningOf, nameOf, valueInWords, valuesNow } from './settings.ts'
import { type Drafted, decideSettings, draftedSettings, heldDrafts } from './store.server.ts'
import { text } from './text.nl.ts'

/** What was looked at: whoever decides decides about this, and about nothing that came in later. */
const versionOf = (drafted: readonly Drafted[]) =>
  drafted.map(({ name, becomes }) => `${name}=${becomes}`).join('\n')

export const loader = page('garden:manage', async ({ tx, settings, actor, today }) => {
  const now = valuesNow(settings, actor, await dangerWordsOf(tx))
  const drafted = await draftedSettings(tx)
  return {
    today,
    version: versionOf(drafted),
    lines: drafted.flatMap(({ name, becomes, by }) =>
      isSetting(name)
        ? [
            {
              key: name,
              title: nameOf(name),
              meaning: meaningOf(name),
              was: valueInWords(name, now[name]),
              becomes: name === 'dangerWords' ? becomes.replaceAll('\n', ', ') : valueInWords(name, becomes),
              by,
            },
          ]
        : [],
    ),
  }
})

const say = text.draft

export const action = deed('garden:manage', {
  form: ({ today }) => decideForm(today).extend({ version: z.string().max(100_000).default('') }),
  refusals: { gone: say.gone, 'changed-meanwhile': say.changedMeanwhile },
  constraints: { setting_draft_is_there: { refusal: 'gone' } },
  run: async ({ tx, input, today }) => {
    const drafted = await heldDrafts(tx)
    if (drafted.length > 0 && versionOf(drafted) !== input.version.replaceAll('\r\n', '\n'))
      return refuse('changed-meanwhile')
    const count = await decideSettings(tx, input.fromDay, input.why)
    if (count !== drafted.length) return refuse('changed-meanwhile')
    const flash = input.fromDay > today ? say.later(count, dayInWords(input.fromDay)) : say.today(count)
    const what = drafted.map(one => one.name).join(', ')
    return done({ to: '/beheer/termijnen', flash, detail: { what, from: input.fromDay, settings: count } })
  },
})

export default function Draft({ loaderData: { today, version, lines }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ fromDay: today })
  return (
    <>
      <PageHead
        title={say.title}
        lead={lines.length > 0 ? say.lead : undefined}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: text.list.title, to: '/beheer/termijnen' },
          { label: say.title },
        ]}
        how={help}
      />
      {lines.length === 0 ? (
        <Empty title={say.empty}>{say.emptyLead}</Empty>
      ) : (
        <>
          <Table
            caption={say.title}
            hideCaption
            stack
            rowHeader="title"
            columns={[
              { key: 'title', label: text.list.name },
              { key: 'was', label: say.was, short: true },
              { key: 'becomes', label: say.becomes },
              { key: 'meaning', label: text.list.meaning },
              { key: 'by', label: say.by },
              { key: 'step', label: text.list.step, acts: true },
            ]}
            rows={lines.map(line => ({
              ...line,
              becomes: <strong>{line.becomes}</strong>,
              step: (
                <a className="nl-link" href={`/beheer/termijnen/${line.key}`}>
                  {text.list.change}
                  <span className="tt-hidden">: {line.title}</span>
                </a>
              ),
            }))}
          />
          <Form form={form} version={version} submit={say.submit} cancelTo="/beheer/termijnen">
            <DayField form={form} name="fromDay" label={say.from} />
            <TextArea form={form} name="why" label={say.why} hint={say.whyHint} rows={2} optional />
          </Form>
        </>
      )}
    </>
  )
}
