import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayShort } from '#src/kernel/day.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text as people } from '../people/text.nl.ts'
import { changeState } from './rules.ts'
import { isSetting, nameOf, valueInWords } from './settings.ts'
import { settingChanges } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('garden:manage', async ({ tx, today }) =>
  (await settingChanges(tx)).flatMap(change =>
    isSetting(change.name)
      ? [
          {
            id: change.id,
            from: dayShort(change.fromDay),
            title: nameOf(change.name),
            words: text.history.fromTo(
              valueInWords(change.name, change.was),
              valueInWords(change.name, change.becomes),
            ),
            by: change.by,
            why: change.why,
            state: changeState(change, today),
          },
        ]
      : [],
  ),
)

const say = text.history

export default function History({ loaderData: changes }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: text.list.title, to: '/beheer/termijnen' },
          { label: say.title },
        ]}
      />
      {changes.length === 0 ? (
        <Empty title={say.empty}>{say.emptyLead}</Empty>
      ) : (
        <Table
          caption={say.title}
          hideCaption
          stack
          rowHeader="what"
          columns={[
            { key: 'what', label: say.what },
            { key: 'change', label: say.change },
            { key: 'from', label: say.from, short: true },
            { key: 'by', label: say.by },
            { key: 'why', label: say.why },
            { key: 'state', label: say.state, short: true },
            { key: 'step', label: say.step, acts: true, short: true },
          ]}
          rows={changes.map(({ id, title, words, from, by, why, state }) => ({
            what: title,
            change: words,
            from,
            by,
            why,
            state: say.states[state],
            step: state === 'to-come' && (
              <a className="nl-link" href={`/beheer/termijnen/geschiedenis/${id}`}>
                {say.withdraw}
                <span className="tt-hidden">: {title}</span>
              </a>
            ),
          }))}
        />
      )}
    </>
  )
}
