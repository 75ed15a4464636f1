import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { standingOf } from './rules.ts'
import { type Fund, fundsOf } from './store.server.ts'
import { inEuros, standingNames, text } from './text.nl.ts'

const say = text.list

export const loader = page('steering:read', async ({ tx, actor, today }) => ({
  funds: await fundsOf(tx),
  mayWrite: may(actor, 'scenario:write'),
  today,
}))

export default function Funds({ loaderData: { funds, mayWrite, today } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={steeringCrumbs(say.title)}
        next={mayWrite && <ButtonLink to="/sturing/geld/nieuw">{say.add}</ButtonLink>}
      />
      {funds.length === 0 ? (
        <Empty title={say.empty}>{mayWrite && say.emptyLead}</Empty>
      ) : (
        <Table
          caption={say.title}
          hideCaption
          stack
          rowHeader="name"
          columns={[
            { key: 'name', label: text.form.name },
            { key: 'days', label: text.form.until },
            { key: 'amount', label: text.form.amount },
            { key: 'note', label: text.form.note },
          ]}
          rows={funds.map(fund => ({
            name: mayWrite ? (
              <a className="nl-link" href={`/sturing/geld/${fund.id}`}>
                {fund.name}
              </a>
            ) : (
              fund.name
            ),
            days: <Days fund={fund} standing={standingOf(fund, today)} />,
            amount:
              fund.amount === null ? <span className="tt-soft">{say.noAmount}</span> : inEuros(fund.amount),
            note: <NoteOf fund={fund} />,
          }))}
        />
      )}
    </>
  )
}

function Days({ fund, standing }: { fund: Fund; standing: keyof typeof standingNames }) {
  const isOver = standing === 'ending' || standing === 'ended'
  return (
    <>
      {fund.untilDay ? say.ends(dayInWords(fund.untilDay)) : say.noEnd}{' '}
      <Badge tone={isOver ? 'attention' : 'plain'}>{standingNames[standing]}</Badge>
    </>
  )
}

function NoteOf({ fund: { source, note } }: { fund: Fund }) {
  return (
    <>
      {source && <p>{source}</p>}
      {note && <p className="tt-as-typed">{note}</p>}
    </>
  )
}
