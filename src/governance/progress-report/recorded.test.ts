import { describe, expect, it } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import type { Development } from '../development/store.server.ts'
import type { Treatment } from '../item/store.server.ts'
import type { Choice } from '../scenario/store.server.ts'
import { supportLine } from './document/memo-progress.ts'
import { momentLine } from './document/tense.ts'
import {
  developmentFact,
  groupFacts,
  improvementFact,
  linksOf,
  trainingFact,
  treatmentFacts,
} from './recorded.ts'

const cutOff = day('2025-11-20')
const development = (changes: Partial<Development> = {}): Development => ({
  id: 'd',
  scope: 'regional',
  theme: 'Na 2025',
  title: 'Vervolg',
  body: 'Er ligt een keuze.',
  fromDay: null,
  untilDay: null,
  atTime: null,
  place: null,
  knownAs: 'happened',
  outcome: null,
  source: 'Memo',
  link: null,
  meaning: null,
  followUp: null,
  itemId: null,
  version: 1,
  ...changes,
})
const step = (changes: Partial<Treatment> = {}): Treatment => ({
  id: 't',
  itemId: 'i',
  title: 'Vervolg',
  asked: 'Bespreek het.',
  place: 1,
  groupId: 'g',
  group: 'Projectgroep',
  meetingId: 'm',
  day: day('2025-10-21'),
  purpose: 'shape',
  conclusion: null,
  ...changes,
})
const conclusion = { no: 1, words: 'Nog een ronde.', stance: null, dissent: null, onward: 'onward' as const }
const choice = (preferences: Choice['preferences']): Choice => ({
  id: 'c',
  title: 'Keuze',
  itemId: 'i',
  options: [],
  preferences,
})

describe('a development with the route of its item', () => {
  it('says of a meeting without conclusion that it stood planned, and tells the conclusion once there is one', () => {
    const said = (route: Treatment[]) =>
      developmentFact(development(), route, undefined, cutOff).moments.map(one => momentLine(one, cutOff))
    expect(said([step()])).toEqual([
      'Projectgroep: stond gepland op 21 oktober 2025; uitkomst nog niet vastgelegd.',
    ])
    expect(said([step({ conclusion })])).toEqual([
      'Projectgroep: is besproken op 21 oktober 2025; uitkomst: Nog een ronde.',
    ])
    expect(said([step({ day: null })])).toEqual([])
  })

  it('tells a preferred scenario only when it was laid down by the cut-off', () => {
    const preference = { choiceId: 'c', optionId: 'o', title: 'Scenario 2', words: 'Het past.' }
    const told = (on: string) =>
      developmentFact(development(), [], choice([{ ...preference, at: momentAt(day(on), '10:00') }]), cutOff)
        .text
    expect(told('2025-11-20')).toContain('De voorkeur gaat uit naar ‘Scenario 2’: Het past.')
    expect(told('2025-11-21')).toContain('Welk scenario de voorkeur heeft, is nog niet vastgelegd.')
  })

  it('says that the outcome is missing of what was announced without a day', () => {
    expect(developmentFact(development({ knownAs: 'announced' }), [], undefined, cutOff).text).toContain(
      'De uitkomst is nog niet vastgelegd.',
    )
    expect(developmentFact(development(), [], undefined, cutOff).text).toBe('Er ligt een keuze.')
  })
})

it('lists as treatment only the steps that have a day', () => {
  expect(treatmentFacts([step({ purpose: 'inform' }), step({ day: null })])).toEqual([
    { day: '2025-10-21', meeting: 'Projectgroep', purpose: 'inform', conclusion: null },
  ])
})

it('names who sits in a group by role and organisation, never a colleague by name', () => {
  const group = { id: 'g', name: 'Praktijkgroep', mandate: 'Leert.', why: null, version: 1 }
  const seat = (role: string | null, organisation: string) => ({
    ...{ role, organisation },
    membership: 'structural' as const,
  })
  const members = [
    seat('consulenten', 'de gemeenten'),
    seat('gedragswetenschappers', 'de gemeenten'),
    seat('medewerkers', 'VT'),
    seat('medewerkers', 'de GI'),
    seat(null, 'VT'),
  ]
  const told = groupFacts([
    { ...group, level: 'practice', standing: 'active', members },
    { ...group, name: 'DO', level: 'decision-route', standing: 'active', members: [] },
    {
      ...{ ...group, name: 'Landelijk', mandate: 'De projectleider stemt af.', level: 'connecting' as const },
      standing: 'active',
      members: [seat('projectleider', 'regio')],
    },
    { ...group, name: 'Later', level: 'connecting', standing: 'proposed', members: [] },
  ])
  expect(told).toEqual([
    {
      key: 'g',
      name: 'Praktijkgroep',
      does: 'Leert.',
      members: ['consulenten en gedragswetenschappers van de gemeenten', 'medewerkers van VT en de GI'],
    },
    { key: 'g', name: 'Landelijk', does: 'De projectleider stemt af.', members: [] },
  ])
})

const improvement = {
  ...{ id: 'v', title: 'Anders', problem: 'Stroef.', change: 'Beter.', reason: null, effectCheckOn: null },
  ...{ mode: 'build' as const, state: 'realised' as const, realisedOn: day('2025-09-04') },
  restsOn: [{ id: 'l', title: 'Doe het samen', isSupported: false }],
  restsOnSupported: false,
}

it('says of an improvement what it rests on, and when that is not supported yet', () => {
  expect(improvementFact(improvement, [])).toMatchObject({
    restsOn: 'de les ‘Doe het samen’.',
    supportNote: 'Die les is nog niet voldoende onderbouwd.',
  })
  expect(
    supportLine(improvementFact({ ...improvement, restsOn: [], reason: 'De groep vroeg erom.' }, [])),
  ).toBe('De reden: “De groep vroeg erom.”')
})

it('tells a training under way with its days, alone or with its improvement, and claims nothing of what was planned', () => {
  const training = {
    ...{ id: 't', title: 'Basis', kind: 'module' as const, provider: 'Een bureau', aim: 'Een basis.' },
    ...{ version: 1, improvementId: null, improvement: null, agreement: 'Volgens offerte.' },
    ...{ evaluation: null, finishedOn: null, participants: [], state: 'running' as const },
    days: [day('2025-10-29'), day('2025-12-10')],
  }
  expect(trainingFact(training).moments.map(one => momentLine(one, cutOff))).toEqual([
    'Basis, dag 1: stond gepland op 29 oktober 2025; uitkomst nog niet vastgelegd.',
    'Basis, dag 2: wordt gehouden op 10 december 2025.',
  ])
  const over = { ...training, days: [], finishedOn: day('2025-09-25'), evaluation: 'Goed.' }
  expect(improvementFact(improvement, [training, over])).toMatchObject({
    text: 'Beter. Volgens offerte.',
    moments: trainingFact(training).moments,
  })
})

it('gives every address to read on once', () => {
  const link = 'https://voorbeeld.nl/'
  expect(linksOf([development({ link }), development({ link, title: 'Nog eens' }), development()])).toEqual([
    { label: 'Vervolg (Memo)', url: link },
  ])
})
