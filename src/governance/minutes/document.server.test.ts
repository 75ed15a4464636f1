import { expect, it } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { hostile, hostileShown, partOf, textOf } from '#tests/support/office-reading.ts'
import type { Treatment } from '../item/store.server.ts'
import type { MinutesFacts } from './document.ts'
import { meetingCalendar, minutesFile } from './files.server.ts'

const step: Treatment = {
  id: 't',
  itemId: 'i',
  title: 'Avonduren voor de praktijkgroep',
  asked: 'Besluit over de avonduren.',
  place: 1,
  groupId: 'g',
  group: 'Projectgroep',
  meetingId: 'v',
  day: day('2025-11-18'),
  purpose: 'decide',
  conclusion: { no: 1, words: 'De groep is akkoord.', stance: null, dissent: null, onward: 'ends' },
}
const facts: MinutesFacts = {
  region: 'Regio Proef',
  meeting: { group: 'Projectgroep', heldOn: day('2025-11-18'), partOfDay: 'morning', place: 'Bibliotheek' },
  people: [
    { name: 'Yvonne Dijkman van Gemeente Huizen', presence: 'present' },
    { name: 'medewerkers van Veilig Thuis', presence: 'excused' },
  ],
  guests: [{ name: 'Ans Bakker', role: 'namens de huisartsen' }],
  remarks: 'De volgende keer begint om negen uur.',
  steps: [step],
  decisions: [
    {
      treatmentId: 't',
      words: 'De avonduren worden betaald.',
      conditions: 'Tot de zomer.',
      dissent: hostile,
    },
  ],
  actions: [{ what: 'Vraag offertes op', owner: 'Sanne Mertens', dueOn: day('2025-12-01'), state: 'open' }],
  papers: [
    {
      id: 'p',
      itemId: 'i',
      title: 'Voorstel',
      link: 'https://stukken.example/1',
      groupId: null,
      group: null,
    },
  ],
  isWhole: true,
  madeOn: day('2025-11-20'),
}

const word = async (given: MinutesFacts) =>
  textOf(await partOf((await minutesFile('verslag.docx', given)).body, 'word/document.xml'))

it('tells who was there, what was concluded and decided, who saw it differently, and who does what by when', async () => {
  const told = await word(facts)
  for (const words of [
    'Yvonne Dijkman van Gemeente Huizen',
    'Afgemeld',
    'Ans Bakker (namens de huisartsen)',
    'De groep is akkoord.',
    'De avonduren worden betaald.',
    'Tot de zomer.',
    hostileShown,
    'De volgende keer begint om negen uur.',
    'Vraag offertes op',
    '1 dec 2025',
    'Voorstel',
  ])
    expect(told).toContain(words)
})

it('is called a draft in the text and in its name while something is missing, and never makes up what is', async () => {
  const half = { ...facts, isWhole: false, people: [], guests: [], decisions: [] }
  const open = { ...half, steps: [{ ...step, conclusion: null }] }
  expect((await minutesFile('verslag.docx', open)).name).toBe('verslag-2025-11-18-concept.docx')
  const told = await word(open)
  expect(told).toContain('Verslag, concept')
  expect(told.match(/nog niet vastgelegd/g)).toHaveLength(2)
  expect((await minutesFile('verslag.pdf', facts)).name).toBe('verslag-2025-11-18.pdf')
})

it('is a tagged PDF in Dutch', async () => {
  const pdf = (await minutesFile('verslag.pdf', facts)).body.toString('latin1')
  expect(pdf).toMatch(/\/Marked true/)
  expect(pdf).toMatch(/\/Lang \(nl/)
})

it('stands in a calendar on its own day, and a moved meeting takes the place of the old one', () => {
  const meeting = { id: 'v', ...facts.meeting, version: 3 }
  const file = meetingCalendar(meeting, new URL('https://tuin.example/'))
  for (const line of ['DTSTART;VALUE=DATE:20251118', 'SEQUENCE:3', 'UID:vergadering-v@tuin.example'])
    expect(file).toContain(line)
})
