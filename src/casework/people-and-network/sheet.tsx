import { type ReactNode, useId } from 'react'
import { palette } from '#src/platform/documents/palette.ts'

type SheetProps = { width: number; height: number; title: string; words: string; children: ReactNode }

/** A drawing with a name and the same in words. Its colours stand in the drawing, so that a file looks like the page. */
export function Sheet({ width, height, title, words, children }: SheetProps) {
  const id = useId()
  return (
    <svg
      className="tt-drawing__sheet"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      fontFamily="'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next Variable', Arial, sans-serif"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-words`}>{words}</desc>
      <rect width={width} height={height} fill={`#${palette.paper}`} />
      {children}
    </svg>
  )
}

const tones = [
  { color: `#${palette.green}`, wash: `#${palette.greenWash}`, dash: undefined },
  { color: `#${palette.violet}`, wash: `#${palette.violetWash}`, dash: '10 4' },
  { color: `#${palette.attention}`, wash: `#${palette.attentionWash}`, dash: '3 4' },
  { color: '#1F4E79', wash: '#E6EFF7', dash: '12 4 3 4' },
] as const

/** Each home has its own colour and its own kind of line. */
export const toned = (index: number) => tones[index % tones.length] ?? tones[0]
