import { type Day, dayInWords, dayShort, weekdayInWords } from '#src/kernel/day.ts'
import type { Block, Cell, TextDocument } from '#src/platform/documents/text-document.ts'
import type { Action } from '../action/store.server.ts'
import { actionStateNames } from '../action/text.nl.ts'
import type { Decision } from '../decision/store.server.ts'
import type { Treatment } from '../item/store.server.ts'
import { purposeNames, stanceNames } from '../item/text.nl.ts'
import type { Meeting } from '../meeting/store.server.ts'
import { partOfDayNames } from '../meeting/text.nl.ts'
import type { Paper } from '../paper/store.server.ts'
import { type Presence, wasAttended } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.document

/** Everything the minutes of one meeting tell. */
export type MinutesFacts = {
  region: string
  meeting: Pick<Meeting, 'group' | 'heldOn' | 'partOfDay' | 'place'>
  people: readonly { name: string; presence: Presence }[]
  guests: readonly { name: string; role: string }[]
  remarks: string | null
  steps: readonly Treatment[]
  decisions: readonly Pick<Decision, 'treatmentId' | 'words' | 'conditions' | 'dissent'>[]
  actions: readonly Pick<Action, 'what' | 'owner' | 'dueOn' | 'state'>[]
  papers: readonly Paper[]
  isWhole: boolean
  madeOn: Day
}

/** The minutes as one text, told once and written as Word and as PDF. */
export function minutesDocument(facts: MinutesFacts): TextDocument {
  const { meeting, isWhole, region, madeOn } = facts
  const kicker = isWhole ? say.kicker : say.draft
  const title = say.title(meeting.group, dayInWords(meeting.heldOn))
  return {
    title,
    shownTitle: meeting.group,
    kicker: `${kicker} · ${region}`,
    description: say.description,
    author: region,
    madeOn,
    footer: isWhole ? title : `${title} (${say.stage})`,
    pageLabel: { page: say.page, of: say.of },
    head: headOf(facts),
    blocks: [
      ...agenda(facts.steps),
      ...facts.steps.flatMap((step, at) => treated(step, at + 1, facts)),
      ...(facts.remarks ? [heading(say.remarks), ...paragraphs(facts.remarks)] : []),
      ...actionTable(facts.actions),
    ],
  }
}

const heading = (words: string): Block => ({ kind: 'heading', level: 1, text: words })
const cell = (words: string): Cell => ({ text: words })
const paragraphs = (words: string): Block[] =>
  words
    .split(/\n+/)
    .filter(line => line.trim() !== '')
    .map(line => ({ kind: 'paragraph', text: line }))

function headOf({ meeting, people, guests }: MinutesFacts): TextDocument['head'] {
  const { heldOn, partOfDay, place } = meeting
  const who = (presence: Presence) => people.filter(one => one.presence === presence).map(one => one.name)
  const named = [
    [say.head.present, who('present')],
    [say.head.guests, guests.map(({ name, role }) => `${name} (${role})`)],
    [say.head.excused, who('excused')],
    [say.head.absent, who('absent')],
  ] as const
  return [
    [
      say.head.day,
      [weekdayInWords(heldOn), partOfDay && partOfDayNames[partOfDay]].filter(Boolean).join(', '),
    ],
    ...(place ? [[say.head.place, place] as const] : []),
    ...(wasAttended(people, guests) ? [] : [[say.head.present, say.notRecorded] as const]),
    ...named.flatMap(([label, names]) => (names.length > 0 ? [[label, names.join(' · ')] as const] : [])),
  ]
}

function agenda(steps: readonly Treatment[]): Block[] {
  if (steps.length === 0) return [heading(say.agenda), { kind: 'paragraph', text: say.noItems }]
  return [
    heading(say.agenda),
    {
      kind: 'table',
      description: say.agendaTable,
      columns: [
        { label: say.item, share: 72 },
        { label: say.purpose, share: 28 },
      ],
      rows: steps.map((step, at) => [cell(`${at + 1}. ${step.title}`), cell(purposeNames[step.purpose])]),
      together: true,
    },
  ]
}

/** One item: what was asked, what the group concluded, and what it decided; words of people stay as they wrote them. */
function treated(step: Treatment, no: number, { decisions, papers }: MinutesFacts): Block[] {
  const { conclusion } = step
  const decision = decisions.find(one => one.treatmentId === step.id)
  const own = papers.filter(paper => paper.itemId === step.itemId)
  const dissent = decision?.dissent ?? conclusion?.dissent
  const told: (readonly [string, string | null | undefined])[] = [
    [say.asked, step.asked],
    [say.conclusion, conclusion?.words ?? say.notRecorded],
    [say.advice, conclusion?.stance && stanceNames[conclusion.stance]],
    [say.decision, decision?.words],
    [say.conditions, decision?.conditions],
    [say.dissent, dissent],
  ]
  return [
    heading(`${no}. ${step.title}`),
    {
      kind: 'bullets',
      items: told.flatMap(([label, words]) => (words ? [{ lead: `${label}:`, text: words }] : [])),
    },
    ...(own.length > 0
      ? [{ kind: 'links' as const, items: own.map(({ title, link }) => ({ label: title, url: link })) }]
      : []),
  ]
}

function actionTable(actions: MinutesFacts['actions']): Block[] {
  if (actions.length === 0) return [heading(say.actions), { kind: 'paragraph', text: say.noActions }]
  return [
    heading(say.actions),
    {
      kind: 'table',
      description: say.actionsTable,
      columns: [
        { label: say.what, share: 46 },
        { label: say.who, share: 24 },
        { label: say.until, share: 16 },
        { label: say.state, share: 14 },
      ],
      rows: actions.map(({ what, owner, dueOn, state }) => [
        cell(what),
        cell(owner),
        cell(dayShort(dueOn)),
        cell(actionStateNames[state]),
      ]),
    },
  ]
}
