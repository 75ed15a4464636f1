import { linesOf, type Pictogram as Name } from './drawings.ts'
import { pictogramNames } from './names.nl.ts'

/** A picture of our own, with what it shows said for who can't see it. */
export function Pictogram({ name, size = 96 }: { name: Name; size?: number }) {
  return (
    <svg
      className="tt-pictogram"
      viewBox="0 0 64 64"
      width={size}
      height={size}
      role="img"
      aria-label={pictogramNames[name]}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {linesOf(name).map(line => (
        <path key={line.d} {...line} />
      ))}
    </svg>
  )
}

type CardsProps = { items: readonly { id: string; picture: Name; words: string }[] }

/** Pictures with a few words each, as many beside each other as fit. */
export function PictureCards({ items }: CardsProps) {
  return (
    <ul className="tt-picture-cards">
      {items.map(one => (
        <li key={one.id} className="tt-picture-card">
          <Pictogram name={one.picture} />
          <p className="tt-picture-card__words">{one.words}</p>
        </li>
      ))}
    </ul>
  )
}
