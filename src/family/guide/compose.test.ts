import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { writeOnePage } from '#src/platform/documents/pdf.server.ts'
import { textOf } from '#tests/support/pdf-text.ts'
import { writtenIn } from '../language/languages.ts'
import { guidePaper } from './compose.ts'
import { letters, stepsFor } from './steps.ts'

const keysFor = (role: 'family-member' | 'family-representative') =>
  stepsFor({ roles: [role] }).map(step => step.key)

const contact = { name: 'Samira Haddad', phone: '06 12 34 56 78' }
const made = {
  steps: keysFor('family-member'),
  isForChild: false,
  // Somebody whose children live in two households has two people to call.
  contacts: [contact, { ...contact, name: 'Joost van den Boogaard-Verbeek' }],
  kicker: 'Mijn afspraken',
  on: day('2025-11-20'),
  now: '112',
  someone: '0800-2000',
}

test.each(['nl', 'en'])(
  'in %s all of it is one sheet, that says nothing of what these pages are for',
  code => {
    const words = writtenIn(code)
    const said = textOf(writeOnePage(guidePaper(words, made), letters) ?? Buffer.alloc(0))
    expect(said).toContain(words.guide.steps.looked.what)
    expect(said).toContain('06 12 34 56 78')
    expect(said).not.toMatch(/Toekomsttuin|veilig thuis|kinderbescherming|huishouden|household|dossier/i)
  },
)

test('who reads for a child is offered nothing that says something in its name', () => {
  expect(keysFor('family-representative')).toEqual(['plan', 'story', 'looked'])
})
