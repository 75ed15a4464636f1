import { linesOf, type Pictogram as Name } from './drawings.ts'
import { pictogramNames } from './names.nl.ts'

type PictogramProps = { name: Name; size?: number }

const Lines = ({ name }: { name: Name }) => linesOf(name).map(line => <path key={line.d} {...line} />)
const drawn = (size: number) =>
  ({
    className: 'tt-pictogram',
    viewBox: '0 0 64 64',
    width: size,
    height: size,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  }) as const

/** A picture of our own, with what it shows said for who can't see it. */
const Pictogram = ({ name, size = 96 }: PictogramProps) => (
  <svg {...drawn(size)} role="img" aria-label={pictogramNames[name]}>
    <Lines name={name} />
  </svg>
)

/** The same beside its own name: not read aloud twice. */
export const PictogramBesideName = ({ name, size = 48 }: PictogramProps) => (
  <svg {...drawn(size)} aria-hidden="true">
    <Lines name={name} />
  </svg>
)

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
