/**
 * The Typst template of every text document. It reads one JSON value (`sys.inputs.data`); text from users is only
 * ever a value in it, so nothing they type can become markup.
 */
export const pdfTemplate = String.raw`
#let data = json(bytes(sys.inputs.data))
#let colour(name) = rgb("#" + data.palette.at(name))
#let letters = data.at("letters", default: 10.5)
// What is larger or smaller than the running text stays so, but in large print nothing is smaller.
#let sized(points) = calc.max(points + letters - 10.5, if letters >= 18 { letters } else { 0 }) * 1pt
#let (year, month, day) = data.madeOn.split("-").map(int)

#set document(
  title: data.title,
  author: data.author,
  description: data.description,
  date: datetime(year: year, month: month, day: day),
)
#set text(font: "Atkinson Hyperlegible Next", size: sized(10.5), lang: data.at("lang", default: "nl"), region: if data.at("lang", default: "nl") == "nl" { "NL" }, fill: colour("ink"))
#set par(leading: 0.62em, spacing: 1.1em)
#set page(
  paper: "a4",
  margin: (x: 2.5cm, top: 2.3cm, bottom: 2.4cm),
  footer: context {
    set text(size: sized(9), fill: colour("softInk"))
    grid(
      columns: (1fr, auto),
      data.footer,
      [#data.pageLabel.page #counter(page).display() #data.pageLabel.of #counter(page).final().first()],
    )
  },
)
#set footnote.entry(separator: line(length: 20%, stroke: 0.5pt + colour("line")), gap: 0.5em)
#show footnote.entry: set text(size: sized(8.5), fill: colour("softInk"))
#show title: set text(size: sized(22))
#show title: set par(leading: 0.45em)
#show title: set block(below: 1.1em)
#show heading.where(level: 1): set text(size: sized(14), fill: colour("green"))
#show heading.where(level: 1): set block(above: 0.75em, below: 0.8em, sticky: false)
#show heading.where(level: 2): set text(size: sized(11.5))
#show heading.where(level: 2): set block(above: 0pt, below: 0.75em, sticky: false)
#show link: set text(fill: colour("green"))
#show link: underline
#set enum(tight: false, indent: 0pt, body-indent: 0.6em, spacing: 0.7em)
#set list(tight: false, indent: 0pt, body-indent: 0.6em, spacing: 0.75em, marker: text(fill: colour("green"))[•])

// A word longer than a line breaks behind a sign of an address, or else anywhere: nothing runs off the page.
#let apart = "\u{200b}"
#let shortened(part) = if part.len() <= 60 { part } else { part.clusters().join(apart) }
#let breakable(word) = {
  if word.len() <= 34 { return word }
  word.replace(regex("[-/_.?&=]"), sign => sign.text + apart).split(apart).map(shortened).join(apart)
}
#let shown(value) = {
  let lines = value.split("\n")
  for (index, line) in lines.enumerate() {
    if index > 0 { linebreak() }
    text(line.split(" ").map(breakable).join(" "))
  }
}
#let soft(body) = text(fill: colour("softInk"), body)
#let cell-text(cell, joint) = {
  if "lead" in cell { strong(shown(cell.lead)); joint }
  shown(cell.text)
  if "note" in cell { linebreak(); soft(shown(cell.note)) }
}

#let head-of(head) = {
  set par(spacing: 0.65em)
  grid(
    columns: (3.3cm * letters / 10.5, 1fr),
    row-gutter: 0.75em,
    ..head.map(((label, value)) => (soft(label), shown(value))).flatten(),
  )
}

#let table-of(entry) = {
  let total = entry.at("lastRowIsTotal", default: false)
  let last = entry.rows.len()
  set par(leading: 0.5em)
  show table: set block(breakable: not entry.at("together", default: false))
  table(
    columns: entry.columns.map(column => column.share * 1fr),
    align: (x, _) => if entry.columns.at(x).at("right", default: false) { right } else { left },
    inset: (x: 5pt, y: 5.5pt),
    fill: (_, y) => if y == 0 { colour("greenWash") },
    stroke: (_, y) => (
      bottom: if y == 0 { 1pt + colour("green") } else if total and y == last - 1 { 0.8pt + colour("green") } else { 0.6pt + colour("line") },
    ),
    table.header(repeat: true, ..entry.columns.map(column => text(fill: colour("deepGreen"), strong(column.label)))),
    ..entry.rows.enumerate().map(((index, row)) => row.map(cell => {
      let body = cell-text(cell, linebreak())
      if total and index == last - 1 { strong(body) } else { body }
    })).flatten(),
  )
}

#let links-of(items) = list(..items.map(item => {
  shown(item.label)
  [: ]
  if item.clickable { link(item.url, shown(item.url)) } else { shown(item.url) }
}))

// Two beside each other, each on a card of its own that no end of a page cuts.
#let pictures-of(items) = grid(
  columns: (1fr, 1fr),
  gutter: 0.6cm,
  ..items.map(item => block(
    breakable: false,
    width: 100%,
    inset: 0.6cm,
    radius: 6pt,
    stroke: 1pt + colour("line"),
    align(center, {
      image(bytes(item.svg), format: "svg", width: 3.6cm, alt: item.alt)
      block(above: 0.9em, text(weight: "bold", shown(item.text)))
    }),
  )),
)

// As wide as the text, never cut by the end of a page.
#let chart-of(entry) = block(breakable: false, above: 1em, below: 1em, image(bytes(entry.svg), format: "svg", width: 100%, alt: entry.alt))

// A heading near the foot of a page goes to the next one, together with what it introduces: an empty block asks for
// the room and gives it back. (Sticky blocks would leave their footnotes behind.)
#let heading-of(entry) = {
  let first = entry.level == 1
  let calm = data.at("letter", default: false)
  if entry.at("newPage", default: false) { pagebreak() } else {
    // A table and the drawing under it belong on the page of their heading.
    let room = if entry.at("opensFigure", default: false) { 16.5cm } else if first and not calm { 6.5cm } else { 3.5cm }
    block(breakable: false, height: room, above: if first and not calm { 2.2em } else { 1.5em }, below: 0pt)
    v(-room)
    if first and not calm { block(above: 0pt, below: 0pt, sticky: false, line(length: 100%, stroke: 0.6pt + colour("line"))) }
  }
  if calm { heading(level: entry.level, text(size: if first { 1.1em } else { 1em }, fill: colour("ink"), shown(entry.text))) } else { heading(level: entry.level, shown(entry.text)) }
}

#let paragraph-of(entry) = par({
  let body = {
    shown(entry.text)
    entry.at("sources", default: ()).map(source => footnote(shown(source))).join(super[~])
  }
  if entry.at("quiet", default: false) { text(size: sized(9), soft(body)) } else { body }
})

#if "mark" in data { block(below: 1.6em, image(bytes(data.mark.svg), format: "svg", height: 1.3cm, alt: data.mark.alt)) }
#block(below: 0.7em, text(weight: "bold", fill: colour("green"), data.kicker))
#title(shown(data.shownTitle))
#if data.head.len() > 0 { head-of(data.head) }
#v(0.4em)
#for block in data.blocks {
  if block.kind == "heading" { heading-of(block) }
  if block.kind == "paragraph" { paragraph-of(block) }
  if block.kind == "numbered" { enum(..block.items.map(shown)) }
  if block.kind == "bullets" { list(..block.items.map(item => cell-text(item, [ ]))) }
  if block.kind == "table" { table-of(block) }
  if block.kind == "links" { links-of(block.items) }
  if block.kind == "chart" { chart-of(block) }
  if block.kind == "pictures" { pictures-of(block.items) }
}
`
