import { CardFoot } from '#src/ui/card/card.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Table } from '#src/ui/table/table.tsx'
import type { Dossier } from '../dossier.server.ts'
import { text } from './text.nl.ts'

/** What each scenario would change against how it is now. */
export function DraftSection({ dossier: { options, mayWrite } }: { dossier: Dossier }) {
  const drafted = options.filter(option => option.changes.length > 0)
  return (
    <Section title={text.heading} id="verandert">
      <p>{drafted.length === 0 ? text.none : text.preview}</p>
      {drafted.map(option => (
        <Table
          key={option.id}
          caption={text.table(option.title)}
          stack
          rowHeader="what"
          columns={[
            { key: 'what', label: text.what },
            { key: 'now', label: text.now },
            { key: 'instead', label: text.instead },
          ]}
          rows={option.changes.map(({ what, now, instead }) => ({ what, now, instead }))}
        />
      ))}
      {mayWrite && (
        <CardFoot>
          {options.map(({ id, title }) => (
            <a className="nl-link" key={id} href={`/sturing/scenarios/${id}/verandert`}>
              {text.title(title)}
            </a>
          ))}
        </CardFoot>
      )}
    </Section>
  )
}
