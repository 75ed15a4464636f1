import type { Day } from '#src/kernel/day.ts'

/** A card with whom to call and when: on a sheet, or twice on a sheet to cut out and fold to the size of a bank card. */
export type PaperCard = {
  readonly shape: 'a4' | 'a5' | 'wallet'
  readonly title: string
  readonly name: string
  /** A portrait, or letters where there is none. */
  readonly portrait: { readonly svg: string; readonly alt: string }
  readonly phone: string
  /** When: what on the left, the answer on the right. */
  readonly week: readonly (readonly [days: string, parts: string])[]
  readonly words: string
  /** Whom to call otherwise. */
  readonly others: readonly { readonly lead: string; readonly text: string }[]
  readonly alwaysTitle: string
  readonly always: readonly (readonly [who: string, number: string])[]
  /** What to do with the sheet; stands outside the card. */
  readonly cut: string
  readonly description: string
  readonly madeOn: Day
}

/** The Typst template of a card. Text from users is only ever a value in it. */
export const cardTemplate = String.raw`
#let data = json(bytes(sys.inputs.data))
#let colour(name) = rgb("#" + data.palette.at(name))
#let (year, month, day) = data.madeOn.split("-").map(int)
#let wallet = data.shape == "wallet"

#set document(title: data.title, author: data.name, description: data.description, date: datetime(year: year, month: month, day: day))
#set text(font: "Atkinson Hyperlegible Next", size: if data.shape == "a4" { 19pt } else { 13pt }, lang: "nl", region: "NL", fill: colour("ink"))
#set par(leading: 0.5em, spacing: 0.75em)
#set page(paper: if data.shape == "a5" { "a5" } else { "a4" }, margin: if wallet { (x: 2cm, y: 2.5cm) } else { 1.6cm })
#show title: set text(size: 0.88em, fill: colour("deepGreen"))
#show title: set block(above: 0pt, below: 0.75em)
#show heading: set text(size: 0.714em, fill: colour("deepGreen"))
#show heading: set block(above: 1.1em, below: 0.6em)

#let person(size) = grid(columns: (auto, 1fr), column-gutter: 1em, align: horizon,
  image(bytes(data.portrait.svg), format: "svg", width: size, height: size, alt: data.portrait.alt),
  {
    par(text(size: 1.15em, weight: "bold", data.name))
    par(text(size: 1.5em, weight: "bold", data.phone))
  })
#let when() = {
  for (days, parts) in data.week { par({ strong(days); [: ]; parts }) }
  if data.words != "" { par(data.words) }
}
#let others() = for one in data.others { par({ strong(one.lead); [ ]; one.text }) }
#let numbers() = grid(columns: (auto, 1fr), column-gutter: 1em, row-gutter: 0.55em, ..data.always.map(((who, number)) => (who, strong(number))).flatten())

#if not wallet {
  block(width: 100%, inset: 1.2em, radius: 8pt, stroke: 1.2pt + colour("green"), {
    title(data.title)
    person(4.6em)
    v(0.4em)
    when()
    others()
    heading(level: 1, data.alwaysTitle)
    numbers()
  })
} else {
  // Two cards on a sheet, each of two halves of 85 by 54 millimetres: cut out, folded in the middle. What is told on them
  // is as large as it fits, and never cut off.
  let inner = (width: 76mm, height: 46mm)
  let front(head) = { head; person(4em); v(0.3em); when() }
  let back(head) = { others(); head; numbers() }
  let sizes = (11pt, 10pt, 9pt, 8pt, 7pt, 6.2pt, 5.4pt, 4.6pt)
  let plain(words, size, above) = block(above: above, below: 0.6em, text(size: size, weight: "bold", fill: colour("deepGreen"), words))
  let half(body) = block(width: 85mm, height: 54mm, inset: (x: 4.5mm, y: 4mm), body)
  text(size: 9pt, fill: colour("softInk"), data.cut)
  v(0.5cm)
  context {
    let fits(size, body) = measure(block(width: inner.width, { set text(size: size); body })).height <= inner.height
    let probe = (front(plain(data.title, 1.5em, 0pt)), back(plain(data.alwaysTitle, 1em, 1.1em)))
    let size = sizes.find(one => probe.all(body => fits(one, body)))
    if size == none { size = sizes.last() }
    let card(first) = block(breakable: false, width: 170mm, height: 54mm, stroke: (paint: colour("softInk"), thickness: 0.5pt, dash: "dashed"), {
      place(top + left, dx: 85mm, line(length: 54mm, angle: 90deg, stroke: (paint: colour("softInk"), thickness: 0.4pt, dash: "dotted")))
      set text(size: size)
      grid(columns: (85mm, 85mm),
        half(front(if first { title(data.title) } else { plain(data.title, 1.5em, 0pt) })),
        half(back(if first { heading(level: 1, data.alwaysTitle) } else { plain(data.alwaysTitle, 1em, 1.1em) })))
    })
    card(true)
    v(0.8cm)
    card(false)
  }
}
`
