import { type Day, dayInWords, dayShort } from '#src/kernel/day.ts'
import { changeTexts } from '#src/platform/documents/clean-text.ts'
import type { Block, Cell, TextDocument } from '#src/platform/documents/text-document.ts'
import { type DangerLines, inOrder } from '#src/ui/notice/numbers.nl.ts'
import { heading, paragraph } from '../../dossier/blocks.ts'
import { nameIn } from '../people.ts'
import type { Plan, Situation } from '../rules.ts'
import { planName, statusNames } from '../text.nl.ts'
import { text } from './text.nl.ts'

const say = text.paper

export type Contact = { name: string; phone: string | null } | null
export type Made = {
  by: string
  on: Day
  again: Day | null
  contact: Contact
  numbers: DangerLines
  /** Takes out what no paper may tell. */
  hide: (words: string) => string
}

/** The plan for one person, as that person reads it on screen: not who told what, nor what makes things worse. */
export function planPaper(plan: Plan, reader: string, made: Made): TextDocument {
  const told = {
    title: say.title,
    shownTitle: say.title,
    kicker: planName(plan),
    description: say.description,
    author: made.by,
    footer: say.footer(reader, dayInWords(made.on)),
    pageLabel: { page: say.page, of: say.of },
    head: headOf(plan, reader, made),
    blocks: [
      ...plan.situations.flatMap(situation => situationBlocks(plan, situation)),
      ...roleBlocks(plan),
      heading(say.cannotWait),
      bullets(callLines(made.numbers, made.contact)),
      paragraph(say.disagree),
    ],
  }
  return { ...changeTexts(told, made.hide), madeOn: made.on }
}

/** One page for everybody at an address: what was agreed, how you see that it goes wrong, and whom to call. */
export function fridgePaper(plan: Plan, made: Made): TextDocument {
  const wrong = plan.situations.flatMap(wrongLines)
  const told = {
    title: text.fridge.title,
    shownTitle: text.fridge.title,
    kicker: made.again ? `${say.again} ${say.before(dayInWords(made.again))}` : planName(plan),
    description: text.fridge.description,
    author: made.by,
    footer: text.fridge.footer(dayInWords(made.on)),
    pageLabel: { page: say.page, of: say.of },
    head: [],
    blocks: [
      bullets(plan.situations.flatMap(situation => agreementLines(plan, situation, 'without-day'))),
      ...(wrong.length > 0 ? [heading(say.wrong), bullets(wrong)] : []),
      heading(text.fridge.call),
      bullets(callLines(made.numbers, made.contact)),
    ],
  }
  return { ...changeTexts(told, made.hide), madeOn: made.on }
}

const bullets = (items: readonly Cell[]): Block => ({ kind: 'bullets', items })

function headOf(plan: Plan, reader: string, { again, contact }: Made): TextDocument['head'] {
  const since = plan.activatedOn ?? plan.startedOn
  const lines: (readonly [string, string])[] = [
    [say.forWhom, reader],
    [say.since, dayInWords(since)],
  ]
  if (plan.expiresOn) lines.push([say.until, dayInWords(plan.expiresOn)])
  else if (again) lines.push([say.again, say.before(dayInWords(again))])
  if (contact) lines.push([say.contact, callOf(contact)])
  return lines
}

export const callOf = ({ name, phone }: NonNullable<Contact>) => (phone ? `${name}, ${phone}` : name)

const situationBlocks = (plan: Plan, situation: Situation): Block[] => [
  heading(situation.what),
  heading(say.doing, 2),
  bullets(agreementLines(plan, situation, 'with-day')),
  heading(say.must, 2),
  bullets(situation.conditions.map(({ what, status }) => ({ text: `${what} (${statusNames[status]})` }))),
  ...wrongBlocks(plan, situation),
]

const agreementLines = (plan: Plan, { agreements }: Situation, due: 'with-day' | 'without-day'): Cell[] =>
  agreements.map(one => ({
    lead: `${nameIn(plan, one.ownerId)}:`,
    text: due === 'with-day' ? `${one.what} (${say.before(dayShort(one.dueOn))})` : one.what,
  }))

const wrongLines = ({ warningSign, consequence }: Situation): Cell[] => [
  ...(warningSign ? [{ lead: say.sign, text: warningSign }] : []),
  ...(consequence ? [{ lead: say.after, text: consequence }] : []),
]

function wrongBlocks(plan: Plan, situation: Situation): Block[] {
  const watcher = nameIn(plan, situation.watcherId)
  const lines = [...wrongLines(situation), ...(watcher ? [{ lead: say.watcher, text: watcher }] : [])]
  return lines.length > 0 ? [heading(say.wrong, 2), bullets(lines)] : []
}

const roleBlocks = (plan: Plan): Block[] =>
  plan.roles.length === 0
    ? []
    : [
        heading(say.roles),
        bullets(
          plan.roles.map(role => ({
            lead: `${nameIn(plan, role.participantId)}:`,
            text: `${role.what} (${role.untilWhen})`,
          })),
        ),
      ]

/** The same as a part of a paper. */
export const callBlock = (numbers: DangerLines, contact: Contact): Block =>
  bullets(callLines(numbers, contact))

/** Whom to call when it cannot wait; the contact person only for who knows who that is. */
export const callLines = (numbers: DangerLines, contact: Contact): Cell[] => [
  ...inOrder(numbers).map(({ who, number, when }) => ({
    lead: `${who} ${number}.`,
    text: `${when}.`,
  })),
  ...(contact?.phone ? [{ lead: `${contact.name} ${contact.phone}.`, text: `${say.contact}.` }] : []),
]
