import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { participantNames, text } from './text.nl.ts'
import type { TrainingsView } from './trainings.page.tsx'

const say = text.list

type NeedsTableProps = { module: TrainingsView['needs'][number]; mayWrite: boolean }

/** For one module, who needs it here and how far they are. */
export function NeedsTable({ module: { id, title, rows }, mayWrite }: NeedsTableProps) {
  const left = rows.reduce((sum, row) => sum + row.left, 0)
  const [waiting, others] = [rows.filter(row => row.left > 0), rows.filter(row => row.left === 0)]
  const change = mayWrite && (
    <ButtonLink to={`/praktijk/scholing/modules/${id}`} kind="quiet">
      {say.changeModule}
    </ButtonLink>
  )
  if (rows.length === 0)
    return (
      <Card title={title} action={change}>
        <p className="tt-soft">{say.nobodyNeeds}</p>
      </Card>
    )
  return (
    <Card
      title={title}
      meta={
        <Badge tone={left > 0 ? 'attention' : 'good'}>{left > 0 ? say.stillLeft(left) : say.allDone}</Badge>
      }
      action={change}
    >
      {waiting.length > 0 && <NeedRows caption={say.left} rows={waiting} />}
      {others.length > 0 && (
        <Fold summary={say.others} count={others.length}>
          <NeedRows caption={say.others} rows={others} />
        </Fold>
      )}
      <Fold summary={say.reckoning}>
        <p>{say.reckoningText}</p>
      </Fold>
    </Card>
  )
}

const NeedRows = ({ caption, rows }: { caption: string; rows: NeedsTableProps['module']['rows'] }) => (
  <Table
    caption={caption}
    hideCaption
    stack
    rowHeader="who"
    columns={[
      { key: 'who', label: say.role },
      { key: 'working', label: say.working, numeric: true },
      { key: 'done', label: say.done, numeric: true },
      { key: 'coming', label: say.coming, numeric: true },
      { key: 'left', label: say.left, numeric: true },
    ]}
    rows={rows.map(({ organisation, role, people, done, coming, left }) => ({
      who: (
        <>
          {participantNames[role]}
          <br />
          <span className="tt-soft">{organisation}</span>
        </>
      ),
      working: people,
      done,
      coming,
      left: left > 0 ? <strong>{left}</strong> : 0,
    }))}
  />
)
