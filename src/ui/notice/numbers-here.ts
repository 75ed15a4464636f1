import { createContext, use } from 'react'
import { SpokenHere } from '../language/spoken.ts'
import { type DangerLine, inOrder, startLines } from './numbers.nl.ts'

/** The numbers of the region whose page this is; the start where nobody is signed in. */
export const NumbersHere = createContext(startLines)

/** A line in the language of who reads; what a region typed itself stays as it typed it. */
function useSaid() {
  const { numbers } = use(SpokenHere).words
  const said = (line: DangerLine, key: keyof typeof numbers): DangerLine => ({
    ...line,
    who: line.who === startLines[key].who ? numbers[key].who : line.who,
    when: line.when === startLines[key].when ? numbers[key].when : line.when,
  })
  return said
}

/** The three that every region has, as whoever reads the page reads them. */
export function useThreeLines() {
  const { now, safeHome, children } = use(NumbersHere)
  const said = useSaid()
  return { now: said(now, 'now'), safeHome: said(safeHome, 'safeHome'), children: said(children, 'children') }
}

export function useDangerLines(): readonly DangerLine[] {
  return inOrder({ ...useThreeLines(), own: use(NumbersHere).own })
}
