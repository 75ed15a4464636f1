import type { Fault } from '#src/kernel/list-row.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { Table } from '#src/ui/table/table.tsx'

const mostFaults = 500

export const listText = {
  faults: (count: number) => (count === 1 ? 'Eén fout gevonden' : `${count} fouten gevonden`),
  faultsLead: 'Er is niets overgenomen. Verbeter deze plekken in je bestand en lees het opnieuw in.',
  more: (shown: number, all: number) => `Dit zijn de eerste ${shown} van ${all}.`,
  part: 'Onderdeel',
  line: 'Regel',
  lineNumber: (number: number) => `Regel ${number}`,
  column: 'Kolom',
  value: 'Wat er staat',
  says: 'Wat er mis is',
  partOf: (from: number, until: number, all: number) => `Regels ${from} tot en met ${until} van ${all}`,
  earlier: 'Vorige regels',
  later: 'Volgende regels',
  sure: 'Ik heb gekeken, en dit klopt',
  needsSure: 'Kijk wat er zou gebeuren en zet een vinkje als het klopt.',
}

/** As many faults as a page shows, with how many there are. */
export const inView = <One,>(faults: readonly One[]) => ({
  faults: faults.slice(0, mostFaults),
  allFaults: faults.length,
})

type FaultsProps = { faults: readonly (Fault & { sheet?: string })[]; allFaults: number }

/** Each fault of a list by the line and column at which it stands, and by the part where there are several. */
export function ListFaults({ faults, allFaults }: FaultsProps) {
  const inParts = faults.some(fault => fault.sheet !== undefined)
  return (
    <>
      <Notice tone="danger" title={listText.faults(allFaults)}>
        <p>{listText.faultsLead}</p>
        {allFaults > faults.length && <p>{listText.more(faults.length, allFaults)}</p>}
      </Notice>
      <Table
        caption={listText.faults(allFaults)}
        hideCaption
        stack
        rowHeader="line"
        columns={[
          ...(inParts ? [{ key: 'sheet', label: listText.part }] : []),
          { key: 'line', label: listText.line, short: true },
          { key: 'column', label: listText.column },
          { key: 'value', label: listText.value },
          { key: 'says', label: listText.says },
        ]}
        rows={faults.map(fault => ({ ...fault, line: listText.lineNumber(fault.line) }))}
      />
    </>
  )
}

type PartProps = { from: number; shown: number; all: number; size: number; to: (at: number) => string }

/** The way to the lines before and after those in sight. */
export function ListParts({ from, shown, all, size, to }: PartProps) {
  if (from === 0 && shown >= all) return null
  return (
    <p className="tt-row">
      {from > 0 && <ButtonLink to={to(Math.max(0, from - size))}>{listText.earlier}</ButtonLink>}{' '}
      {from + size < all && <ButtonLink to={to(from + size)}>{listText.later}</ButtonLink>}
    </p>
  )
}

/** From which line a page shows a list of so many, as the address asks. */
export function fromIn(url: URL, all: number): number {
  const asked = Number(url.searchParams.get('vanaf') ?? 0)
  return Number.isInteger(asked) && asked > 0 && asked < all ? asked : 0
}
