import { type Asked, parts, proposals } from '#src/casework/availability/rules.ts'
import { addDays, day } from '#src/kernel/day.ts'
import { timesOfHello } from '../support/hello.ts'
import { compared, type Result } from '../support/result.ts'

const firstOn = day('2025-12-01')

/** Fifteen people who each can at other times, so that nearly every half hour is a moment to weigh. */
const fifteen: Asked[] = Array.from({ length: 15 }, (_, person) => ({
  id: `p${person}`,
  isFamily: person < 7,
  covers: person === 7 ? ['contact-person'] : person === 8 ? ['behavioural-scientist'] : [],
  answer: {
    parts: parts.filter((_part, index) => (index * 7 + person * 3) % 5 > 0),
    likes: [],
    notOn: [addDays(firstOn, person * 2)],
  },
}))

/** A moment for fifteen people in eight weeks of half hours. */
export async function moment(): Promise<Result[]> {
  const search = { firstOn, lastOn: addDays(firstOn, 55), minutes: 120, quorumPercent: 60 }
  const times = Array.from({ length: 220 }, () => {
    const began = performance.now()
    if (proposals(fifteen, search).length !== 5) throw new Error('no moment found')
    return performance.now() - began
  })
    .slice(20)
    .sort((a, b) => a - b)
  return [{ name: 'moment', ...compared(times, await timesOfHello()), against: 'one word of a bare server' }]
}
