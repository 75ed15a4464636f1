import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { latestRecoveries, type Recovery } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.list

export const loader = page('way-in:restore', async ({ tx }) => ({ recoveries: await latestRecoveries(tx) }))

function stateText({ decision, decidedByName, isOpen }: Recovery): string {
  if (decision) return say[decision](decidedByName ?? '')
  return isOpen ? say.waits : say.lapsed
}

/** Whom two people gave a way in again, and for whom one of them is still waiting. */
export default function Recoveries({ loaderData: { recoveries } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      {recoveries.length === 0 ? (
        <Empty title={say.empty}>{say.emptyLead}</Empty>
      ) : (
        <Table
          caption={say.caption}
          stack
          columns={[
            { key: 'who', label: say.who },
            { key: 'askedBy', label: say.askedBy },
            { key: 'state', label: say.state },
          ]}
          rows={recoveries.map(one => ({
            who: (
              <a className="nl-link" href={`/beheer/herstel/${one.id}`}>
                {one.name}
              </a>
            ),
            askedBy: `${one.askedByName}, ${dayInWords(dayOf(one.askedAt))}`,
            state: stateText(one),
          }))}
        />
      )}
    </>
  )
}
