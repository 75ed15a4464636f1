import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#src/kernel/day.ts'
import {
  asksAdvice,
  bringForm,
  currentStep,
  isOpen,
  mayConclude,
  onwards,
  purposes,
  type RouteFacts,
  stagesOf,
  whereValue,
} from './rules.ts'

const today = day('2025-11-20')
const step = (on: string | null, onward?: (typeof onwards)[number]): RouteFacts => ({
  day: on === null ? null : day(on),
  conclusion: onward ? { onward } : null,
})

describe('the stages of a route', () => {
  it.each<[string, RouteFacts[], string[], number | null]>([
    ['nothing yet', [], [], null],
    ['no day', [step(null)], ['unplanned'], 0],
    ['tomorrow', [step('2025-11-21')], ['planned'], 0],
    ['the day itself', [step('2025-11-20')], ['today'], 0],
    ['past, nothing laid down', [step('2025-10-21'), step('2025-11-03')], ['lacking', 'lacking'], null],
    ['one lacks, one to come', [step('2025-10-21'), step('2025-12-01')], ['lacking', 'planned'], 1],
    ['first one done', [step('2025-10-21', 'onward'), step('2025-12-01')], ['concluded', 'planned'], 1],
    ['stopped', [step('2025-10-21', 'ends'), step('2025-12-01')], ['concluded', 'dropped'], null],
    [
      'all done',
      [step('2025-10-21', 'onward'), step('2025-11-03', 'onward')],
      ['concluded', 'concluded'],
      null,
    ],
  ])('%s', (_, route, stages, current) => {
    expect(stagesOf(route, today)).toEqual(stages)
    expect(currentStep(stagesOf(route, today))).toBe(current)
  })

  const routes = fc.array(
    fc.record({
      day: fc.option(fc.integer({ min: -60, max: 60 }).map(days => addDays(today, days))),
      conclusion: fc.option(fc.record({ onward: fc.constantFrom(...onwards) })),
    }),
    { maxLength: 8 },
  )

  it('never lets a group conclude before its day, without a day, twice, or after the route stopped', () => {
    fc.assert(
      fc.property(routes, route => {
        stagesOf(route, today).forEach((stage, index) => {
          const { day: on, conclusion } = route[index] ?? step(null)
          const stopped = route.slice(0, index).some(earlier => earlier.conclusion?.onward === 'ends')
          expect(mayConclude(stage)).toBe(on !== null && on <= today && conclusion === null && !stopped)
        })
      }),
    )
  })

  it('keeps advice open exactly as long as the step is open, and never asks it of who only hears', () => {
    fc.assert(
      fc.property(routes, fc.constantFrom(...purposes), (route, purpose) => {
        for (const stage of stagesOf(route, today)) {
          const closed = stage === 'concluded' || stage === 'dropped'
          expect(asksAdvice(purpose, stage)).toBe(!closed && purpose !== 'inform')
        }
      }),
    )
  })

  it('moves on with each conclusion at its first open step, and so always comes to an end', () => {
    fc.assert(
      fc.property(routes, fc.constantFrom(...onwards), (route, onward) => {
        let now: RouteFacts[] = route
        let last = -1
        for (let turn = 0; turn <= route.length; turn++) {
          const at = stagesOf(now, today).findIndex(isOpen)
          if (at === -1) return
          expect(at).toBeGreaterThan(last)
          last = at
          now = now.with(at, { day: now[at]?.day ?? null, conclusion: { onward } })
        }
        expect(stagesOf(now, today).some(isOpen)).toBe(false)
      }),
    )
  })

  it('never says that the item is at a meeting that was', () => {
    fc.assert(
      fc.property(routes, route => {
        const at = currentStep(stagesOf(route, today))
        if (at !== null) expect((route[at]?.day ?? today) >= today).toBe(true)
      }),
    )
  })

  it('never takes back what was concluded when a day passes', () => {
    fc.assert(
      fc.property(routes, fc.integer({ min: 0, max: 90 }), (route, days) => {
        const concluded = (on: ReturnType<typeof day>) =>
          stagesOf(route, on).map(stage => stage === 'concluded')
        expect(concluded(addDays(today, days))).toEqual(concluded(today))
      }),
    )
  })
})

describe('the form that brings in an item', () => {
  const places = [
    { groupId: '0197a000-0000-7000-8000-000000000001', meetingId: null },
    { groupId: '0197a000-0000-7000-8000-000000000001', meetingId: '0197a000-0000-7000-8000-000000000002' },
  ]
  const typed = { title: 'Vervolg', body: 'Waar het over gaat', asked: 'Adviseer' }
  const sayings = (input: object) =>
    bringForm(places)
      .safeParse(input)
      .error?.issues.map(issue => issue.message)

  it('refuses a route without a group, an empty title and a place that was not on the page', () => {
    expect(sayings({ ...typed, route: [] })).toEqual(['Kies ten minste één groep die het punt behandelt.'])
    expect(sayings({ ...typed, route: [{ where: '', purpose: '' }] })).toHaveLength(1)
    expect(
      sayings({ ...typed, title: ' ', route: [{ where: places[0]?.groupId, purpose: 'inform' }] }),
    ).toEqual(['Geef het agendapunt een titel.'])
    expect(sayings({ ...typed, route: [{ where: 'elders', purpose: 'inform' }] })).toEqual([
      'Kies bij welke groep het punt komt.',
    ])
  })

  it('reads each step as a group with its meeting, and forgets rows that stayed empty', () => {
    const route = places.map(place => ({ where: whereValue(place), purpose: 'advise' }))
    const read = bringForm(places).parse({ ...typed, route: [...route, { where: '', purpose: '' }] })
    expect(read.route.map(one => one.where.meetingId)).toEqual([null, places[1]?.meetingId])
  })
})
