import { type Day, dayInWords, dayShort } from '#src/kernel/day.ts'
import { changeTexts } from '#src/platform/documents/clean-text.ts'
import type { Block, Cell, TextDocument } from '#src/platform/documents/text-document.ts'
import type { DangerLines } from '#src/ui/notice/numbers.nl.ts'
import { heading, paragraph } from '../../dossier/blocks.ts'
import { callLines } from '../../top3-plan/paper/compose.ts'
import type { Beside } from '../private/store.server.ts'
import type { LineKind } from '../rules.ts'
import { kindNames } from '../text.nl.ts'
import type { SaidLine } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.paper

// A worry that was said aloud at the table does not go home on paper.
const kindsOnPaper: readonly LineKind[] = ['goes-well', 'must-happen', 'situation', 'condition', 'agreement']

type Made = {
  by: string
  on: Day
  heldOn: Day
  aim: string
  marks: Beside['marks']
  numbers: DangerLines
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
      ...kindsOnPaper.flatMap(kind => blocksOf(heard, kind, made.marks)),
      heading(say.next),
      paragraph(say.nextLead),
      heading(say.call),
      { kind: 'bullets' as const, items: callLines(made.numbers, null) },
    ],
  }
  return { ...changeTexts(told, made.hide), madeOn: made.on }
}

function blocksOf(lines: readonly SaidLine[], kind: LineKind, marks: Made['marks']): Block[] {
  const items = lines.filter(line => line.kind === kind).map(line => itemOf(line, marks))
  return items.length === 0 ? [] : [heading(kindNames[kind].many), { kind: 'bullets', items }]
}

function itemOf({ id, kind, words, ownerName, dueOn }: SaidLine, marks: Made['marks']): Cell {
  const said = words.join(` ${say.both} `)
  if (kind !== 'agreement') return { text: said }
  const lead = ownerName && dueOn ? say.who(ownerName, dayShort(dueOn)) : say.nobody
  return { lead, text: [said, ...marks.filter(mark => mark.lineId === id).flatMap(dissentOf)].join(' ') }
}

/** What somebody told everybody not, or not wholly, to agree with. */
const dissentOf = ({ mark, audience, name, remark }: Made['marks'][number]): string[] =>
  audience === 'everyone' && mark !== 'agree' ? [say.dissent[mark](name, remark)] : []
