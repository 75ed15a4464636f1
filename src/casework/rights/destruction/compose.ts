import { type Day, dayInWords } from '#src/kernel/day.ts'
import type { TextDocument } from '#src/platform/documents/text-document.ts'
import type { Ground } from '../rules.ts'
import { groundNames } from '../text.nl.ts'
import type { ThingKind } from './rules.ts'
import { text, thingNames } from './text.nl.ts'

const say = text.paper

export type Told = {
  askedOn: Day
  on: Day
  destroyed: Partial<Record<ThingKind, number>>
  kept: Partial<Record<Ground, number>>
  proposedBy: string
  lookedBy: string
  carriedOutBy: string
  grounds: readonly string[]
  number: string
}

/** The proof for who asked: what kind and how many, when, by whom and why it could; never what it was. */
export function proofPaper(told: Told, today: Day): TextDocument {
  const row = (label: string, count: number) => [{ text: label }, { text: String(count) }]
  const columns = [
    { label: say.what, share: 4 },
    { label: say.many, share: 1, right: true },
  ]
  const gone = Object.entries(told.destroyed).map(([kind, count]) =>
    row(thingNames[kind as ThingKind], count),
  )
  const stayed = Object.entries(told.kept).map(([ground, count]) => row(groundNames[ground as Ground], count))
  return {
    title: say.title,
    shownTitle: say.title,
    kicker: say.kicker,
    description: say.description,
    author: say.kicker,
    madeOn: today,
    footer: say.footer(dayInWords(today)),
    pageLabel: { page: say.page, of: say.of },
    head: [
      [say.asked, dayInWords(told.askedOn)],
      [say.on, dayInWords(told.on)],
      [say.proposed, told.proposedBy],
      [say.looked, told.lookedBy],
      [say.by, told.carriedOutBy],
      [say.ground, told.grounds.join('; ')],
      [say.number, told.number],
    ],
    blocks: [
      { kind: 'paragraph', text: say.lead },
      { kind: 'heading', level: 1, text: say.destroyed },
      { kind: 'table', description: say.destroyed, columns, rows: gone, together: true },
      { kind: 'heading', level: 1, text: say.kept },
      ...(stayed.length > 0
        ? [{ kind: 'table' as const, description: say.kept, columns, rows: stayed, together: true }]
        : [{ kind: 'paragraph' as const, text: say.nothingKept }]),
      { kind: 'paragraph', text: say.stays },
    ],
  }
}
