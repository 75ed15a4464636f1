import { IconCheck } from '@tabler/icons-react'
import { Icon } from '#src/ui/icon/icon.tsx'
import { Table } from '#src/ui/table/table.tsx'
import type { InitiativesView } from './initiatives.page.tsx'
import type { Party } from './store.server.ts'
import { home, text } from './text.nl.ts'

const say = text.list

const mostFirst = (a: Party, b: Party) => b.initiativeIds.length - a.initiativeIds.length

/** The map: who beside what, with a mark and a word where somebody takes part. */
export const TieMatrix = ({ view: { initiatives, parties, mayWrite } }: { view: InitiativesView }) => (
  <Table
    caption={say.mapTable}
    hideCaption
    rowHeader="who"
    columns={[
      { key: 'who', label: say.who },
      ...initiatives.map(({ id, title }) => ({ key: id, label: title })),
      ...(mayWrite ? [{ key: 'change', label: say.changeTies, acts: true }] : []),
    ]}
    rows={parties.toSorted(mostFirst).map(party => ({
      who: text.who(party),
      ...Object.fromEntries(
        initiatives.map(({ id }) => [id, <Tie key={id} isThere={party.initiativeIds.includes(id)} />]),
      ),
      change: (
        <a className="nl-link" href={`${home}/wie/${party.id}`}>
          {say.changeTies}
          <span className="tt-hidden">: {text.who(party)}</span>
        </a>
      ),
    }))}
  />
)

const Tie = ({ isThere }: { isThere: boolean }) =>
  isThere ? (
    <>
      <Icon icon={IconCheck} />
      <span className="tt-hidden">{say.takesPart}</span>
    </>
  ) : (
    <span className="tt-hidden">{say.noTie}</span>
  )
