import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  endForm,
  endsFor,
  inTheWayOf,
  isOpen,
  raiseForm,
  type State,
  type StepKind,
  stateOf,
} from './rules.ts'

const raiser = { isRaiser: true, leads: false }
const leader = { isRaiser: false, leads: true }
const member = { isRaiser: false, leads: false }

it.each<[State, typeof raiser, string[]]>([
  ['open', raiser, ['taken-back', 'stands']],
  ['answered', raiser, ['taken-back', 'stands']],
  ['taken-back', raiser, []],
  ['stands', raiser, []],
  ['open', leader, []],
  ['answered', leader, ['stands']],
  ['stands', leader, []],
  ['open', member, []],
  ['answered', member, []],
])('an objection that is %s can be ended by %j as %j', (state, me, possible) => {
  expect(endsFor(state, me)).toEqual(possible)
})

it('nobody but its owner can choose to take an objection back', () => {
  const sent = { kind: 'taken-back', words: 'Opgelost' }
  expect(endForm(endsFor('answered', leader)).safeParse(sent).success).toBe(false)
  expect(endForm(endsFor('answered', raiser)).safeParse(sent).success).toBe(true)
})

it('only an open paramount objection to the scenario, or to all, stands in its way', () => {
  const one = (weight: 'paramount' | 'concern', optionId: string | null, state: State) => ({
    weight,
    optionId,
    state,
  })
  const inWay = [one('paramount', 'a', 'open'), one('paramount', null, 'answered')]
  const others = [
    one('concern', 'a', 'open'),
    one('paramount', 'b', 'open'),
    one('paramount', 'a', 'stands'),
    one('paramount', null, 'taken-back'),
  ]
  expect(inTheWayOf([...others, ...inWay], 'a')).toEqual(inWay)
})

it('an objection to a scenario of elsewhere, or without words, is refused', () => {
  const form = raiseForm(['a'], false)
  const sent = { about: 'a', weight: 'paramount', words: 'Het kan niet' }
  expect(form.safeParse(sent).success).toBe(true)
  expect(form.safeParse({ ...sent, about: 'b' }).success).toBe(false)
  expect(form.safeParse({ ...sent, words: ' ' }).success).toBe(false)
  expect(form.parse({ ...sent, onBehalf: 'een ander' }).onBehalf).toBeUndefined()
})

it('whatever is done with an objection, it ends at most once and nothing follows its end', () => {
  const deeds = fc.array(
    fc.tuple(
      fc.constantFrom<StepKind>('answered', 'taken-back', 'stands'),
      fc.constantFrom(raiser, leader, member),
    ),
  )
  fc.assert(
    fc.property(deeds, tried => {
      const steps: { kind: StepKind }[] = []
      for (const [kind, me] of tried) {
        const state = stateOf(steps)
        const may = kind === 'answered' ? me.leads && isOpen(state) : endsFor(state, me).includes(kind)
        if (may) steps.push({ kind })
      }
      const end = steps.findIndex(step => !isOpen(step.kind))
      expect(end === -1 || end === steps.length - 1).toBe(true)
    }),
  )
})
