import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { monthInWords } from '#src/kernel/day.ts'
import { countInWords } from '#src/kernel/small-numbers.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { type Guarded, otherTable, sideOf, totalOf } from './rules.ts'
import { ownCounts, tablesOf, unservedCounts, unservedWords } from './store.server.ts'
import { otherTableName, reasonNames, tableName, text, wantNames } from './text.nl.ts'

const say = text.summary

export const loader = page('practice:read', async ({ tx, settings }) => {
  const counts = await unservedCounts(tx)
  const least = settings.smallNumberThreshold
  return {
    least,
    isEmpty: counts.every(one => one.households === 0),
    total: totalOf(counts, least),
    gardens: sideOf(counts, 'garden', least),
    tables: sideOf(counts, 'table', least),
    reasons: sideOf(counts, 'reason', least),
    needs: sideOf(counts, 'need', least),
    organisations: sideOf(counts, 'organisation', least),
    tableNames: Object.fromEntries([
      ...(await tablesOf(tx)).map(one => [one.code, tableName(one)]),
      [otherTable, otherTableName],
    ]) as Record<string, string>,
    words: await unservedWords(tx),
    mine: await ownCounts(tx),
  }
})

type View = Shown<typeof loader>['loaderData']

export default function Exploration({ loaderData: view }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: 'Praktijk', to: '/praktijk' }, { label: say.title }]}
        next={
          <ButtonLink to="/praktijk/verkenning/nieuw" kind="primary">
            {say.count}
          </ButtonLink>
        }
      />
      {view.isEmpty ? (
        <Empty title={say.none}>
          <p>{say.noneLead}</p>
        </Empty>
      ) : (
        <Counted view={view} />
      )}
    </>
  )
}

function Counted({ view }: { view: View }) {
  const { total, least, words, mine } = view
  return (
    <Columns
      main={
        <>
          <Card title={say.gardens} level={2}>
            <p>
              {total === 'hidden' ? say.few : say.all(total)} {say.small(least)}
            </p>
            <CountTable caption={say.gardens} rows={view.gardens} />
            <p className="tt-soft">{say.careful}</p>
          </Card>
          <SideCard title={say.needs} rows={view.needs} names={wantNames} />
          {words.length > 0 && (
            <Card title={say.words} level={2} meta={say.wordsLead}>
              {words.map(one => (
                <p className="tt-as-typed" key={one}>
                  {one}
                </p>
              ))}
            </Card>
          )}
        </>
      }
      side={
        <>
          <SideCard title={say.tables} rows={view.tables} names={view.tableNames} />
          <SideCard title={say.reasons} rows={view.reasons} names={reasonNames} />
          <SideCard title={say.organisations} rows={view.organisations} />
          {mine.length > 0 && <MineCard mine={mine} />}
        </>
      }
    />
  )
}

type SideCardProps = { title: string; rows: readonly Guarded[]; names?: Record<string, string> }

const SideCard = ({ title, rows, names }: SideCardProps) => (
  <Card title={title} level={2}>
    <CountTable caption={title} rows={rows} names={names} />
    {names && <p className="tt-soft">{say.several}</p>}
  </Card>
)

const CountTable = ({
  caption,
  rows,
  names,
}: {
  caption: string
  rows: readonly Guarded[]
  names?: Record<string, string> | undefined
}) => (
  <Table
    caption={caption}
    hideCaption
    rowHeader="what"
    columns={[
      { key: 'what', label: caption },
      { key: 'households', label: say.households, numeric: true },
    ]}
    rows={rows.map(({ key, households }) => ({
      what: names?.[key] ?? key,
      households: countInWords(households),
    }))}
  />
)

const MineCard = ({ mine }: { mine: View['mine'] }) => (
  <Card title={say.mine} level={2} meta={say.mineLead}>
    {mine.map(({ id, garden, month }) => {
      const what = say.mineOne(garden, monthInWords(month))
      return (
        <p key={id}>
          {what}{' '}
          <a className="nl-link" href={`/praktijk/verkenning/${id}/weghalen`}>
            {say.takeBack}
            <span className="tt-hidden">: {what}</span>
          </a>
        </p>
      )
    })}
  </Card>
)
