import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('who picks a cut-off that has a report already finds the way to that report', async () => {
  const pieter = await house.as('Pieter Hoogland')
  const there = await house.database
    .selectFrom('progress_report')
    .select(['id', 'cut_off as cutOff'])
    .executeTakeFirstOrThrow()
  const fields = {
    ...{ cutOff: there.cutOff, previousCutOff: '2025-06-30', subject: 'Voortgang', distribute: 'yes' },
    ...{ contactPerson: 'Projectleider', units: 'Beleid', emails: 'een@voorbeeld.nl' },
    ...{ reference: 'DOC-1', memoDate: '2025-11-20' },
  }
  const answer = await pieter.submit('/voortgang/nieuw', fields)
  expect(answer.status).toBe(422)
  expect(answer.html).toContain(`href="/voortgang/${there.id}"`)
  const other = await pieter.submit('/voortgang/nieuw', { ...fields, cutOff: '2025-11-01', reference: '' })
  expect(other.html).not.toContain(`href="/voortgang/${there.id}"`)
})
