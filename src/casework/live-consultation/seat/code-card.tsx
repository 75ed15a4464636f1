import { encode } from 'uqr'
import { Card } from '#src/ui/card/card.tsx'
import { inHalves } from '../rules.ts'
import { spelling, text } from '../text.nl.ts'

const say = text.codes

type CodeCardProps = { code: string; until: string; name: string | null; site: string }

/** One code, large, to show or read aloud to the one it is for. */
export function CodeCard({ code, until, name, site }: CodeCardProps) {
  return (
    <Card title={name ? say.of(name) : say.ofScreen} level={2}>
      <div className="tt-live-code">
        <QrPicture words={`${site}/beraad?code=${code}`} />
        <div className="tt-flow">
          <p className="tt-live-code__letters">{inHalves(code)}</p>
          <p>{say.how(`${site.replace(/^https?:\/\//, '')}/beraad`)}</p>
          <p>
            <strong>{say.aloud}:</strong> {[...code].map(letter => spelling[letter]).join(', ')}
          </p>
          <p className="tt-soft">{say.until(until)}</p>
        </div>
      </div>
    </Card>
  )
}

/** A picture that a telephone reads, drawn as one path. */
function QrPicture({ words }: { words: string }) {
  const { data, size } = encode(words, { ecc: 'M', border: 4 })
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg
      className="tt-live-code__picture"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={say.picture}
    >
      <rect className="tt-live-code__light" width={size} height={size} />
      <path className="tt-live-code__dark" d={path} />
    </svg>
  )
}
