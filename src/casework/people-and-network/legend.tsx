import { TieLine } from './ecomap/ecomap.tsx'
import { FigureSymbol } from './genogram/symbol.tsx'
import { strengthNames } from './names.nl.ts'
import { strengths } from './rules.ts'
import { text } from './text.nl.ts'

const bare = { age: '', sex: null, isUnborn: false, isDeceased: false }
const signs = {
  man: { ...bare, sex: 'male' },
  woman: { ...bare, sex: 'female' },
  other: bare,
  unborn: { ...bare, isUnborn: true },
  deceased: { ...bare, sex: 'male', isDeceased: true },
} as const

const say = text.genogram

const lineSigns = [
  ['M4 6V16H44V6', undefined, say.lines.together],
  ['M4 6V16H44V6M18 23L25 9M25 23L32 9', undefined, say.lines.separated],
  ['M4 6V16H44V6', '1.5 4', say.lines.unrecorded],
  ['M14 4V24M34 4V24', '3 5', say.lines.foster],
] as const

/** What each sign of a genogram means. */
export function GenogramLegend() {
  return (
    <ul className="tt-legend">
      {say.signs.map(([sign, words]) => (
        <li key={sign}>
          <svg width={28} height={28} viewBox="0 0 28 28" aria-hidden="true">
            <FigureSymbol figure={signs[sign]} box={{ x: 2, y: 2, w: 24, h: 24 }} />
          </svg>
          {words}
        </li>
      ))}
      {lineSigns.map(([path, dash, words]) => (
        <li key={words}>
          <svg width={48} height={28} viewBox="0 0 48 28" aria-hidden="true">
            <path d={path} fill="none" stroke="currentColor" strokeWidth={1.8} strokeDasharray={dash} />
          </svg>
          {words}
        </li>
      ))}
      <li>
        <svg width={48} height={28} viewBox="0 0 48 28" aria-hidden="true">
          <rect className="tt-legend__home" x={2} y={3} width={44} height={22} rx={6} />
        </svg>
        {say.lines.home}
      </li>
    </ul>
  )
}

/** What each line of an ecomap means. */
export function TieLegend() {
  return (
    <ul className="tt-legend">
      {strengths.map(strength => (
        <li key={strength}>
          <svg width={64} height={28} viewBox="0 0 64 28" aria-hidden="true">
            <TieLine strength={strength} from={{ x: 3, y: 14 }} to={{ x: 61, y: 14 }} />
          </svg>
          {strengthNames[strength]}
        </li>
      ))}
    </ul>
  )
}
