import { type Day, dayInWords, dayShort } from '#src/kernel/day.ts'
import type { Block, Cell } from '#src/platform/documents/text-document.ts'
import { turnInWords } from '../contact-person/rules.ts'
import { knownFor } from '../contact-person/text.nl.ts'
import { childrenFirst, homeLabelsOf } from '../household/rules.ts'
import { familyRoleNames } from '../household/text.nl.ts'
import { nameOf } from '../household-member/rules.ts'
import { shortNames } from '../journal/rules.ts'
import { cell, heading, part } from './blocks.ts'
import { paper } from './paper.nl.ts'
import type { Dossier } from './store.server.ts'

type Person = Dossier['people'][number]
const list = new Intl.ListFormat('nl')

const bornInWords = ({ birthDate, expectedOn }: { birthDate: Day | null; expectedOn: Day | null }) => {
  if (birthDate) return dayInWords(birthDate)
  return expectedOn ? paper.people.expected(dayInWords(expectedOn)) : null
}

/** Who belongs to the household, and where they live as far as that may be said. */
export function peopleBlocks({ people, homes }: Dossier): Block[] {
  const say = paper.people
  const livesIn = (person: Person) => list.format(homeLabelsOf(person, homes)) || say.elsewhere
  return [
    heading(say.title),
    {
      kind: 'table',
      description: say.description,
      columns: [
        { label: say.who, share: 32 },
        { label: say.place, share: 20 },
        { label: say.born, share: 22 },
        { label: say.lives, share: 26 },
      ],
      rows: childrenFirst(people).map(person => [
        cell(nameOf(person)),
        cell(familyRoleNames[person.familyRole]),
        cell(bornInWords(person)),
        cell(livesIn(person)),
      ]),
    },
    heading(say.homes, 2),
    { kind: 'bullets', items: homes.map(home => ({ lead: `${home.label}:`, text: addressOf(home) })) },
  ]
}

function addressOf({ isSecret, addressLine, postcode, town }: Dossier['homes'][number]): string {
  if (isSecret) return paper.people.secretHome
  return [addressLine, postcode, town].filter(Boolean).join(', ') || paper.people.unknown
}

/** Who was the contact person on which days, and who works with the household now. */
export function workerBlocks({ overview, team }: Dossier): Block[] {
  const say = paper.workers
  const reasonOf = (until: Day | null) => overview.handovers.find(one => one.fromDay === until)?.reason
  return [
    heading(say.title),
    {
      kind: 'table',
      description: say.turns,
      columns: [
        { label: say.who, share: 28 },
        { label: say.when, share: 34 },
        { label: say.why, share: 38 },
      ],
      rows: overview.turns.map(turn => [
        cell(turn.name),
        cell(turnInWords(turn)),
        cell(turn.until ? reasonOf(turn.until) : null),
      ]),
    },
    heading(say.team, 2),
    {
      kind: 'bullets',
      items: team.map(one => ({
        lead: `${one.name}.`,
        text: [knownFor(one.capacity, one.organisation), one.task].filter(Boolean).join(' · '),
      })),
    },
  ]
}

/** What happened on which day, each line with whom it is about. */
export function timelineBlocks({ lines, everybody }: Dossier): Block[] {
  const say = paper.timeline
  const names = new Map(shortNames(everybody).map(one => [one.id, one.name]))
  const aboutOf = (about: readonly string[] = []): Cell =>
    cell(list.format(about.flatMap(id => names.get(id) ?? [])) || say.household)
  const rows = lines
    .toReversed()
    .map(line => [cell(dayShort(line.on)), cell(line.title, line.more), aboutOf(line.about)])
  return part(say.title, [
    {
      kind: 'table',
      description: say.description,
      columns: [
        { label: say.day, share: 18 },
        { label: say.what, share: 56 },
        { label: say.about, share: 26 },
      ],
      rows,
    },
  ])
}
