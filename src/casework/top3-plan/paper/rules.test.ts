import { describe, expect, test } from 'vitest'
import { knowTeam, mayAllRead, mayLiveAt, residentsPerHome } from './rules.ts'

const released = (personId: string, thingId = 'plan', kind = 'top3-plan') => ({ kind, thingId, personId })

describe('a paper holds only what each who reads it may read', () => {
  test.each([
    ['nobody', [], false],
    ['who it was not released to', ['kemal'], false],
    ['one who may and one who may not', ['fatma', 'kemal'], false],
    ['one who may read another plan', ['emre'], false],
    ['who sees it in pictures only', ['saar'], false],
    ['who it was released to', ['fatma'], true],
    ['all to whom it was released', ['fatma', 'noor'], true],
  ])('%s', (_who, people, may) => {
    const seen = [
      released('fatma'),
      released('noor'),
      released('emre', 'earlier'),
      released('saar', 'plan', 'plan-in-pictures'),
    ]
    expect(mayAllRead(seen, people, 'plan')).toBe(may)
  })

  test('the contact person is named when everybody there knows who works with them', () => {
    const seen = [released('fatma', 'case', 'team')]
    expect(knowTeam(seen, ['fatma'])).toBe(true)
    expect(knowTeam(seen, ['fatma', 'kemal'])).toBe(false)
    expect(knowTeam(seen, [])).toBe(false)
  })
})

const living = { lives: 'here', homeLabel: 'thuis', alsoHomeLabel: null, isDetailed: false }

describe('who may come in where the paper hangs', () => {
  test.each([
    ['lives here', living, true],
    ['has it as a second home', { ...living, homeLabel: 'bij oma', alsoHomeLabel: 'thuis' }, true],
    [
      'is here some of the time, nobody wrote where else',
      { ...living, lives: 'partly', homeLabel: 'bij oma' },
      true,
    ],
    ['is nobody knows where', { ...living, homeLabel: null }, true],
    ['is elsewhere', { ...living, lives: 'elsewhere', homeLabel: null }, false],
    ['lives at another address', { ...living, homeLabel: 'bij oma' }, false],
    [
      'is partly at two others, which was written down',
      { lives: 'partly', homeLabel: 'bij oma', alsoHomeLabel: 'opvang', isDetailed: true },
      false,
    ],
  ])('who %s', (_where, person, comes) => {
    expect(mayLiveAt(person, 'thuis')).toBe(comes)
  })

  test('an address where nobody lives has no fridge', () => {
    const homes = residentsPerHome([{ label: 'thuis' }, { label: 'oud adres' }], [living])
    expect(homes.map(home => home.label)).toEqual(['thuis'])
  })
})
