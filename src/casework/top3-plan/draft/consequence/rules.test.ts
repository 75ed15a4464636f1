import { expect, test } from 'vitest'
import { fallsOn } from './rules.ts'

const sofie = { name: 'Sofie Bakker', familyRole: 'child' as const }
const petra = { name: 'Petra Bakker', familyRole: 'parent' as const }

test.each([
  ['sends the child away', 'Sofie gaat dan weg naar een pleeggezin.', 'Sofie'],
  ['sends “the children” away', 'Dan gaan de kinderen uit huis.', 'Sofie'],
  ['lets the child sleep elsewhere', 'Dan slaapt Sofie bij oma.', 'Sofie'],
  ['takes her phone', 'Kees bespreekt het. Sofie moet haar telefoon inleveren.', 'Sofie'],
  ['forbids the mother in danger', 'Petra mag oma niet meer bellen.', 'Petra'],
])('a consequence that %s is asked about', (_, consequence, name) => {
  expect(fallsOn(consequence, [sofie, petra])).toBe(name)
})

test.each([
  ['sends away who is the danger', 'Kees gaat weg en slaapt bij zijn broer.'],
  ['keeps him away from her', 'Kees mag niet bij Sofie in de buurt komen.'],
  ['lets her call somebody', 'Sofie belt oma, en oma komt meteen.'],
  ['is about somebody whose name begins the same', 'Sofietje mag niet mee.'],
])('a consequence that %s is not', (_, consequence) => {
  expect(fallsOn(consequence, [sofie, petra])).toBeNull()
})
