import { dayInWords } from '#src/kernel/day.ts'
import type { Block, TextDocument } from '#src/platform/documents/text-document.ts'
import { fillWord } from '#src/platform/documents/word-template.server.ts'
import type { Made } from '../paper/compose.ts'
import { callBlock, callOf } from '../paper/compose.ts'
import type { Plan } from '../rules.ts'
import type { PlaceIn } from './rules.ts'

/** The plan for one reader on an organisation's own paper: the same words as on ours, in its places. */
export function fillPlan(
  template: Buffer,
  plan: Plan,
  reader: string,
  paper: TextDocument,
  made: Made,
): Promise<Buffer> {
  const words: Record<PlaceIn<'plan', 'words'>, string> = {
    voor_wie: reader,
    geldt_sinds: dayInWords(plan.activatedOn ?? plan.startedOn),
    kijkmoment: made.again ? dayInWords(made.again) : '',
    contactpersoon: made.contact ? callOf(made.contact) : '',
    gemaakt_op: dayInWords(made.on),
    gemaakt_door: made.by,
  }
  const blocks: Record<PlaceIn<'plan', 'blocks'>, readonly Block[]> = {
    plan: paper.blocks,
    wie_je_belt: [callBlock(made.numbers, made.contact)],
  }
  return fillWord(template, { words, blocks })
}
