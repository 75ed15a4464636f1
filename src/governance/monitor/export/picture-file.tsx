import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { cleanText } from '#src/platform/documents/clean-text.ts'
import { palette } from '#src/platform/documents/palette.ts'

const width = 800
const margin = 32
const chartTop = 92
const chartHeight = 424
/** As wide as the kit draws it. */
const pictureWidth = 400
const lineHeight = 20
/** About as many letters as stand beside each other in the small face. */
const perLine = 105

const colour = (name: keyof typeof palette) => `#${palette[name]}`
const signal = '#A4262C'

// A picture that leaves the house takes its looks along: no sheet of ours stands beside it.
const looks = `
text { font-family: 'Atkinson Hyperlegible Next', Arial, sans-serif; fill: ${colour('ink')}; }
.tt-control__grid { stroke: ${colour('line')}; }
.tt-control__band { fill: ${colour('greenWash')}; }
.tt-control__limit { stroke: ${colour('green')}; stroke-dasharray: 6 4; }
.tt-control__centre { stroke: ${colour('softInk')}; stroke-dasharray: 1 3; stroke-width: 1.5; }
.tt-control__break { stroke: ${colour('attention')}; stroke-dasharray: 3 3; }
.tt-control__line { fill: none; stroke: ${colour('green')}; stroke-linejoin: round; stroke-width: 2; }
.tt-control__spot { fill: ${colour('green')}; }
.tt-control__signal { fill: ${colour('paper')}; stroke: ${signal}; stroke-width: 2.5; }
.tt-control__number, .tt-control__label, .tt-control__word { fill: ${colour('softInk')}; font-size: 8px; }
.tt-control__number, .tt-control__label--last { text-anchor: end; }
.tt-control__label { text-anchor: middle; }
.tt-control__label--last { text-anchor: end; }
`

/** The lines of a text, broken between words. */
function linesOf(words: string, most = perLine): string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A picture of the page as a file that tells by itself what it is about and what it does not say. */
export function pictureFile(
  title: string,
  above: string,
  below: readonly string[],
  picture: ReactNode,
): string {
  const notes = below.flatMap(words => linesOf(words))
  const notesTop = chartTop + chartHeight + 36
  const height = notesTop + notes.length * lineHeight + margin - lineHeight
  return cleanText(
    renderToStaticMarkup(
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <title>{title}</title>
        <style>{looks}</style>
        <rect width={width} height={height} fill={colour('paper')} />
        <text x={margin} y="44" fontSize="24" fontWeight="700">
          {title}
        </text>
        <text x={margin} y="72" fontSize="15">
          {above}
        </text>
        <g transform={`translate(${margin} ${chartTop}) scale(${(width - 2 * margin) / pictureWidth})`}>
          {picture}
        </g>
        {notes.map((line, at) => (
          <text key={line} x={margin} y={notesTop + at * lineHeight} fontSize="13">
            {line}
          </text>
        ))}
      </svg>,
    ),
  )
}
