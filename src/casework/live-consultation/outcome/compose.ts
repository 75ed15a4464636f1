import { type Day, dayInWords, dayShort } from '#src/kernel/day.ts'
import { changeTexts } from '#src/platform/documents/clean-text.ts'
import type { Block, Cell, TextDocument } from '#src/platform/documents/text-document.ts'
import { heading, paragraph } from '../../dossier/blocks.ts'
import { callLines } from '../../top3-plan/paper/compose.ts'
import { type LineKind, lineKinds } from '../rules.ts'
import { kindNames } from '../text.nl.ts'
import type { SaidLine } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.paper

type Made = {
  by: string
  on: Day
  heldOn: Day
  aim: string
  /** Takes out what no paper may tell. */
  hide: (words: string) => string
}

/** What all who sat at one sitting heard, to take along at once: nothing that was told to some of them. */
export function agreedPaper(lines: readonly SaidLine[], made: Made): TextDocument {
  const heard = lines.filter(line => line.audience === 'everyone')
  const told = {
    title: say.title,
    shownTitle: say.title,
    kicker: say.kicker(dayInWords(made.heldOn)),
    description: say.description,
    author: made.by,
    footer: say.footer(dayInWords(made.on)),
    pageLabel: { page: say.page, of: say.of },
    head: [],
    blocks: [
      heading(say.aim),
      paragraph(made.aim),
      ...lineKinds.flatMap(kind => blocksOf(heard, kind)),
      heading(say.next),
      paragraph(say.nextLead),
      heading(say.call),
      { kind: 'bullets' as const, items: callLines(null) },
    ],
  }
  return { ...changeTexts(told, made.hide), madeOn: made.on }
}

function blocksOf(lines: readonly SaidLine[], kind: LineKind): Block[] {
  const items = lines.filter(line => line.kind === kind).map(itemOf)
  return items.length === 0 ? [] : [heading(kindNames[kind].many), { kind: 'bullets', items }]
}

function itemOf({ kind, words, ownerName, dueOn }: SaidLine): Cell {
  const said = words.join(` ${say.both} `)
  if (kind !== 'agreement') return { text: said }
  return { lead: ownerName && dueOn ? say.who(ownerName, dayShort(dueOn)) : say.nobody, text: said }
}
