export type DangerLine = { readonly who: string; readonly number: string; readonly when: string }

/** Whom people call when it cannot wait: three that every region has, and what a region adds. */
export type DangerLines = {
  readonly now: DangerLine
  readonly safeHome: DangerLine
  readonly children: DangerLine
  readonly own: readonly DangerLine[]
}

/** What every region starts with; a region chooses its own, except for what rings everywhere (src/administration/settings). */
export const startLines: DangerLines = {
  now: { who: 'Is er nu gevaar? Bel', number: '112', when: 'Dag en nacht' },
  safeHome: { who: 'Veilig Thuis', number: '0800-2000', when: 'Gratis, dag en nacht' },
  children: { who: 'Kindertelefoon', number: '0800-0432', when: 'Gratis, voor kinderen en jongeren' },
  own: [],
}

/** The lines that a region chose; the start where it chose none. Whatever it chose, 112 stays what it is. */
export function dangerLinesFrom(kept: string | null | undefined): DangerLines {
  if (!kept) return startLines
  return { ...startLines, ...(JSON.parse(kept) as Omit<DangerLines, 'now'>), now: startLines.now }
}

/** All lines in the order in which they are shown. */
export const inOrder = ({ now, safeHome, children, own }: DangerLines): readonly DangerLine[] => [
  now,
  safeHome,
  ...own,
  children,
]

export const dialled = (number: string) => `tel:${number.replaceAll(/[^+\d]/g, '')}`
