import { expect, test } from 'vitest'
import { settingDefaults } from '#src/access/settings.ts'
import { personTraces } from '#src/kernel/person-traces.ts'
import { missingFor } from '#src/learning/lesson/rules.ts'
import { everybody } from '../region/people.ts'
import { improvements } from './improvements.ts'
import { lessons } from './lessons.ts'
import { observations } from './observations.ts'
import { practiceSessions } from './sessions.ts'

test.each(lessons.map(lesson => [lesson.title, lesson] as const))(
  'few households were tried, so this lesson lacks more than a session: %s',
  (_, { evidence, weighing }) => {
    const grounds = {
      evidence: evidence.map(({ direction, perspective, from, on }) => ({
        direction,
        perspective,
        pseudonym: from?.[0] ?? null,
        gardenId: from?.[1] ?? null,
        addedAt: new Date(on),
      })),
      weighedAt: weighing ? [new Date(weighing.on)] : [],
      attendance: 100,
    }
    const lacking = missingFor(grounds, settingDefaults).map(one => one.what)
    expect(lacking).toContain('cases')
  },
)

test('the seven lessons of the region are told, about content and about process', () => {
  expect(Map.groupBy(lessons, lesson => lesson.kind).get('content')).toHaveLength(3)
  expect(Map.groupBy(lessons, lesson => lesson.kind).get('process')).toHaveLength(4)
})

test('no colleague is named in what the demonstration learned', () => {
  const told = [
    ...lessons.flatMap(lesson => [lesson.statement, ...lesson.evidence.map(one => one.text)]),
    ...observations.map(one => one.text),
    ...practiceSessions.map(one => one.notes ?? ''),
    ...practiceSessions.flatMap(one => (one.prepared ?? []).map(({ question }) => question)),
    ...improvements.flatMap(one => [one.problem, one.change]),
  ]
  const persons = everybody.map(([, person]) => person.name)
  const certain = told.flatMap(text => personTraces(text, { persons, known: [] })).filter(one => one.certain)
  expect(certain).toEqual([])
})
