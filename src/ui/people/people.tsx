import type { ReactNode } from 'react'

const between = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  "'t",
  'el',
  'al',
  'te',
  'ten',
  'ter',
  'in',
  'op',
  'of',
])

/** The letters for the circle: first and last name, small words between them left out. */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s-]+/).filter(part => part !== '' && !between.has(part.toLowerCase()))
  const [first, last] = [parts.at(0), parts.length > 1 ? parts.at(-1) : undefined]
  return [first, last].map(part => [...(part ?? '')].at(0)?.toUpperCase() ?? '').join('')
}

/** A circle with letters beside a name; the name itself is what is read aloud. */
export function Initials({ name }: { name: string }) {
  return (
    <span className="tt-initials" aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}

type PersonLineProps = { name: string; detail?: ReactNode; badge?: ReactNode }

export function PersonLine({ name, detail, badge }: PersonLineProps) {
  return (
    <div className="tt-person">
      <Initials name={name} />
      <div className="tt-person__words">
        <span className="tt-person__name">{name}</span>
        {detail && <span className="tt-person__detail">{detail}</span>}
      </div>
      {badge && <div className="tt-person__badge">{badge}</div>}
    </div>
  )
}
