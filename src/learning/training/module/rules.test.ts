import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import type { ParticipantRole } from '../rules.ts'
import { whoNeeds } from './rules.ts'

const seat = (people: number, role: ParticipantRole = 'caseworker') => ({ organisationId: 'a', role, people })
const [first, second] = [day('2025-10-29'), day('2025-12-10')]
const working = [{ ...seat(4), organisation: 'Gemeente' }]
const need = (trainings: Parameters<typeof whoNeeds>[2], here = working) =>
  whoNeeds({ roles: ['caseworker'], days: 2 }, here, trainings).map(({ done, coming, left }) => [
    done,
    coming,
    left,
  ])
const training = (came: { day: typeof first; people: number }[], registered = 3, days = [first, second]) => ({
  days,
  finishedOn: null,
  participants: registered > 0 ? [seat(registered)] : [],
  came: came.map(one => ({ ...seat(one.people), day: one.day })),
})

test.each([
  ['nobody was registered yet', [], [0, 0, 4]],
  ['three are registered', [training([])], [0, 3, 1]],
  ['one missed the first day', [training([{ day: first, people: 2 }])], [0, 2, 2]],
  [
    'both days were counted: the day with the fewest tells',
    [
      training([
        { day: first, people: 3 },
        { day: second, people: 2 },
      ]),
    ],
    [2, 0, 2],
  ],
  ['one day is no module of two', [training([{ day: first, people: 3 }], 3, [first])], [0, 3, 1]],
  [
    'never more than work here',
    [
      training(
        [
          { day: first, people: 9 },
          { day: second, people: 9 },
        ],
        9,
      ),
      training([], 9),
    ],
    [4, 0, 0],
  ],
])('who still needs a module when %s', (_, trainings, expected) => {
  expect(need(trainings)).toEqual([expected])
})

test('who needs no module is not in the list', () => {
  const others = [{ ...seat(2, 'adviser'), organisation: 'Gemeente' }]
  expect(need([training([])], others)).toEqual([])
})
