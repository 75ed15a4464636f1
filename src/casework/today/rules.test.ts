import { expect, test } from 'vitest'
import { arrange, type Call, type Urgency } from './rules.ts'

const call = (urgency: Urgency, title: string = urgency): Call => ({ urgency, title, step: 'Kijk', to: '/' })
const household = (name: string, ...calls: Call[]) => ({ caseId: name, name, gardenName: 'Tuin', calls })

test('what can’t wait stands first: by the most urgent call of each household, then by name', () => {
  const { asking } = arrange([
    household('Zeeman', call('week')),
    household('Älbers', call('week')),
    household('Later', call('later')),
    household('Nu', call('later'), call('now')),
  ])
  expect(asking.map(one => one.name)).toEqual(['Nu', 'Älbers', 'Zeeman', 'Later'])
})

test('within a household danger comes before the rest, and equals keep their order', () => {
  const calls = [call('later'), call('week', 'eerst'), call('week', 'daarna'), call('now')]
  const [one] = arrange([household('Een', ...calls)]).asking
  expect(one?.calls.map(({ title }) => title)).toEqual(['now', 'eerst', 'daarna', 'later'])
})

test('a household that asks nothing is quiet and is not lost', () => {
  const { asking, quiet } = arrange([household('Stil'), household('Vraagt', call('later'))])
  expect([asking, quiet].map(list => list.map(one => one.name))).toEqual([['Vraagt'], ['Stil']])
})
