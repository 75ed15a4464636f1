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
#let scale = if data.shape == "a4" { 1.5 } else if wallet { 0.56 } else { 1.05 }
#let sized(points) = points * scale * 1pt

#set document(title: data.title, author: data.name, description: data.description, date: datetime(year: year, month: month, day: day))
#set text(font: "Atkinson Hyperlegible Next", size: sized(13), lang: "nl", region: "NL", fill: colour("ink"))
#set par(leading: 0.5em, spacing: 0.75em)
#set page(paper: if data.shape == "a5" { "a5" } else { "a4" }, margin: if wallet { (x: 2cm, y: 2.5cm) } else { 1.6cm })
#show title: set text(size: sized(if wallet { 17 } else { 24 }), fill: colour("deepGreen"))
#show title: set block(above: 0pt, below: if wallet { 0.6em } else { 0.9em })
#show heading: set text(size: sized(13), fill: colour("deepGreen"))
#show heading: set block(above: 1.1em, below: 0.55em)

#let portrait(size) = image(bytes(data.portrait.svg), format: "svg", width: size, height: size, alt: data.portrait.alt)
#let big(words) = text(size: sized(if wallet { 19 } else { 23 }), weight: "bold", words)
#let week-of() = {
  if data.week.len() > 0 {
    grid(columns: (auto, 1fr), column-gutter: 0.9em, row-gutter: 0.5em, ..data.week.map(((days, parts)) => (strong(days), parts)).flatten())
  }
  if data.words != "" { par(data.words) }
}
#let others-of() = for one in data.others { par({ strong(one.lead); [ ]; one.text }) }
#let always-of() = {
  heading(level: 1, data.alwaysTitle)
  grid(columns: (1fr, auto), column-gutter: 0.8em, row-gutter: 0.55em, ..data.always.map(((who, number)) => (who, strong(number))).flatten())
}

#if not wallet {
  block(width: 100%, inset: 0.9cm * scale, radius: 8pt, stroke: 1.2pt + colour("green"), {
    title(data.title)
    grid(columns: (auto, 1fr), column-gutter: 0.6cm * scale, align: horizon, portrait(2.6cm * scale), {
      par(text(size: sized(17), weight: "bold", data.name))
      par(big(data.phone))
    })
    v(0.5em)
    week-of()
    others-of()
    always-of()
  })
} else {
  // Two cards on a sheet, each of two halves of 85 by 54 millimetres: cut out, folded in the middle.
  let half(body) = block(width: 85mm, height: 54mm, inset: (x: 4.5mm, y: 4mm), clip: true, body)
  let card(first) = block(breakable: false, width: 170mm, height: 54mm, stroke: (paint: colour("softInk"), thickness: 0.5pt, dash: "dashed"), {
    place(top + left, dx: 85mm, line(length: 54mm, angle: 90deg, stroke: (paint: colour("line"), thickness: 0.5pt, dash: "dotted")))
    grid(columns: (85mm, 85mm),
      half({
        if first { title(data.title) } else { block(below: 0.6em, text(size: sized(17), weight: "bold", fill: colour("deepGreen"), data.title)) }
        grid(columns: (auto, 1fr), column-gutter: 3.5mm, align: horizon, portrait(17mm), {
          par(text(size: sized(15), weight: "bold", data.name))
          par(big(data.phone))
        })
        v(0.2em)
        if data.words != "" { par(data.words) }
      }),
      half({
        if data.week.len() > 0 { grid(columns: (auto, 1fr), column-gutter: 0.9em, row-gutter: 0.45em, ..data.week.map(((days, parts)) => (strong(days), parts)).flatten()) }
        others-of()
        if first { always-of() } else {
          block(above: 1.1em, below: 0.55em, text(weight: "bold", fill: colour("deepGreen"), data.alwaysTitle))
          grid(columns: (1fr, auto), column-gutter: 0.8em, row-gutter: 0.55em, ..data.always.map(((who, number)) => (who, strong(number))).flatten())
        }
      }))
  })
  text(size: 9pt, fill: colour("softInk"), data.cut)
  v(0.5cm)
  card(true)
  v(0.8cm)
  card(false)
}
`
