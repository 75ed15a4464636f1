import type { Day } from '#src/kernel/day.ts'

/** A sheet to fold around a letter, so that the window of an envelope shows an address and nothing else. */
export type AddressSheet = {
  readonly title: string
  readonly author: string
  readonly madeOn: Day
  /** Who sent it, in small letters above the address. */
  readonly from: string
  readonly lines: readonly string[]
}

/** The Typst template of that sheet: the address where a window at the left is, and marks at the folds. */
export const envelopeTemplate = `
#let data = json(bytes(sys.inputs.data))
#let colour(name) = rgb("#" + data.palette.at(name))
#let (year, month, day) = data.madeOn.split("-").map(int)
#set document(title: data.title, author: data.author, date: datetime(year: year, month: month, day: day))
#set text(font: "Atkinson Hyperlegible Next", size: 12pt, lang: "nl", region: "NL", fill: colour("ink"))
#set par(leading: 0.55em, spacing: 0.55em)
#set page(paper: "a4", margin: 0cm)
#for fold in (99mm, 198mm) {
  place(top + left, dx: 4mm, dy: fold, line(length: 5mm, stroke: 0.5pt + colour("softInk")))
}
#place(top + left, dx: 25mm, dy: 50mm, block(width: 78mm, {
  par(text(size: 8pt, fill: colour("softInk"), data.from))
  v(2mm)
  data.lines.map(line => par(line)).join()
}))
`
