import { Badge } from '#src/ui/badge/badge.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { Table } from '#src/ui/table/table.tsx'

export type VersionLine = { label: string; text: string }

type BothVersionsProps = { mine: VersionLine[]; theirs: VersionLine[] }

const textOf = (lines: VersionLine[], label: string) => lines.find(line => line.label === label)?.text ?? ''

function Said({ text }: { text: string }) {
  return text === '' ? (
    <span className="tt-soft">niets ingevuld</span>
  ) : (
    <span className="tt-as-typed">{text}</span>
  )
}

/** What somebody else saved meanwhile beside what you typed, so that nothing is lost and you decide. */
export function BothVersions({ mine, theirs }: BothVersionsProps) {
  const labels = [...new Set([...mine, ...theirs].map(line => line.label))]
  const rows = labels.map(label => {
    const [own, saved] = [textOf(mine, label), textOf(theirs, label)]
    return {
      label: (
        <span className="tt-both__label">
          {label} {own !== saved && <Badge tone="attention">verschilt</Badge>}
        </span>
      ),
      saved: <Said text={saved} />,
      own: <Said text={own} />,
    }
  })
  return (
    <div className="tt-stack tt-both">
      <Notice tone="attention" title="Iemand anders was je net voor">
        <p>
          Een collega heeft dit opgeslagen terwijl jij bezig was. Wat jij schreef staat hieronder en in het
          formulier; er is niets weg. Vergelijk de twee, pas je tekst aan als dat nodig is en sla opnieuw op.
        </p>
      </Notice>
      <Card>
        <Table
          caption="Opgeslagen tekst en jouw tekst naast elkaar"
          columns={[
            { key: 'label', label: 'Onderdeel' },
            { key: 'saved', label: 'Nu opgeslagen' },
            { key: 'own', label: 'Wat jij schreef' },
          ]}
          rows={rows}
          rowHeader="label"
          stack
        />
      </Card>
    </div>
  )
}
