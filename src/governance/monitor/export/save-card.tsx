import { Card } from '#src/ui/card/card.tsx'
import { text } from './text.nl.ts'

/** What can be kept of one figure; a picture only where there is one. */
export function SaveCard({ indicator, hasPicture }: { indicator: string; hasPicture: boolean }) {
  const files = Object.entries(text.save.files).filter(([file]) => hasPicture || file.startsWith('cijfers'))
  return (
    <Card title={text.save.title} level={2}>
      <ul>
        {files.map(([file, label]) => (
          <li key={file}>
            <a className="nl-link" href={`/sturing/monitor/${indicator}/opslaan/${file}`} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
