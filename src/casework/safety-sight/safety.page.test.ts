import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function personIn(household: string, givenName: string): Promise<string> {
  const { id } = await house.database
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.case_id', '=', household.split('/').at(-1) ?? '')
    .where('p.given_name', '=', givenName)
    .select('p.id')
    .executeTakeFirstOrThrow()
  return id
}
const count = async (table: 'safety_sight' | 'incident') =>
  (await house.database.selectFrom(table).select('id').execute()).length

/** What a visit today holds besides the people. */
async function visitOf(colleague: string) {
  const { id: seenBy } = await house.database
    .selectFrom('account')
    .select('id')
    .where('name', '=', colleague)
    .executeTakeFirstOrThrow()
  return { kind: 'visit', seenBy, happenedOn: '2025-11-20' }
}

test('Emre asks for a conversation on Vandaag until somebody spoke him alone', async () => {
  const household = await house.household('Yildiz')
  const emre = await personIn(household, 'Emre')
  const samira = await house.as('Samira Haddad')
  expect((await samira.get('/vandaag')).text).toMatch(/Emre \(9\) is \d+ dagen niet alleen gesproken/)
  const empty = await samira.submit(`${household}/gesprek/nieuw`, {
    ...(await visitOf('Samira Haddad')),
    missedWords: 'Even langs geweest',
  })
  expect([empty.status, empty.text.includes('Kies bij minstens één persoon wat er gebeurde')]).toEqual([
    422,
    true,
  ])
  expect(empty.html).toContain('Even langs geweest')
  const done = await samira.submit(`${household}/gesprek/nieuw`, {
    ...(await visitOf('Samira Haddad')),
    alone: emre,
  })
  expect(done.to).toBe(`${household}/veiligheid`)
  expect((await samira.get('/vandaag')).text).not.toContain('Emre (9)')
})

test('pressing the button twice records one visit, and a person of another household none', async () => {
  const household = await house.household('Yildiz')
  const samira = await house.as('Samira Haddad')
  const visit = await visitOf('Samira Haddad')
  const before = await count('safety_sight')
  const once = crypto.randomUUID()
  const seen = await personIn(household, 'Noor')
  await samira.post(`${household}/gesprek/nieuw`, { ...visit, seen, once })
  expect((await samira.post(`${household}/gesprek/nieuw`, { ...visit, seen, once })).status).toBe(303)
  const stranger = await personIn(await house.household('Tesfay'), 'Yonas')
  const refused = await samira.post(`${household}/gesprek/nieuw`, {
    ...visit,
    seen: stranger,
    once: crypto.randomUUID(),
  })
  expect(refused.status).toBe(422)
  expect(await count('safety_sight')).toBe(before + 1)
})

test('danger stands on top of the household until the contact person says it is over', async () => {
  const household = await house.household('Yildiz')
  const eva = await house.as('Eva Lindeboom')
  expect((await eva.get(household)).html).toContain(`href="${household}/gevaar"`)
  const page = await eva.get(`${household}/gevaar`)
  expect(page.text.indexOf('112')).toBeLessThan(page.text.indexOf('Meldcode'))
  expect(page.text).toContain('0800-2000')
  expect(page.text).toContain('Hier wordt nooit iets verstuurd.')
  await eva.submit(`${household}/gevaar`, { what: '<script>Kemal</script> heeft een mes' })
  expect((await eva.get(household)).html).toContain('&lt;script&gt;Kemal&lt;/script&gt; heeft een mes')
  expect((await eva.get(`${household}/gevaar/voorbij`)).status).toBe(403)
  const samira = await house.as('Samira Haddad')
  expect((await samira.get('/vandaag')).text).toContain('Er is nu direct gevaar')
  await samira.submit(`${household}/gevaar/voorbij`, { why: 'Kemal is weg en het mes ook.' })
  expect((await samira.get(household)).text).not.toContain('Er is nu direct gevaar')
})

test('the reporting code lets somebody report at once, and not reporting waits for every step', async () => {
  const household = await house.household('Yildiz')
  const samira = await house.as('Samira Haddad')
  const begun = await samira.submit(`${household}/meldcode/nieuw`, {
    words: 'Noor is bang in bed.',
    doneOn: '2025-11-20',
  })
  const code = begun.to ?? ''
  const soon = await samira.submit(`${code}/besluit`, {
    decision: 'not-reported',
    doneOn: '2025-11-20',
    words: 'Het valt mee.',
  })
  expect([soon.status, soon.text.includes('Niet melden kan pas als dit is vastgelegd')]).toEqual([422, true])
  expect(soon.text).toContain('Het valt mee.')
  const now = await samira.submit(`${code}/besluit`, {
    decision: 'reported',
    doneOn: '2025-11-20',
    words: 'Gebeld met Veilig Thuis.',
  })
  expect(now.to).toBe(code)
  expect((await samira.get(code)).text).toContain('Deze meldcode is afgerond.')
  expect((await samira.get(`${code}/overleg`)).status).toBe(404)
})

test('an incident of one household is not found under another, and needs its follow-up', async () => {
  const [yildiz, other] = [await house.household('Yildiz'), await house.household('De Vries-Amrani')]
  const samira = await house.as('Samira Haddad')
  const before = await count('incident')
  const wrong = await samira.submit(`${yildiz}/incidenten/nieuw`, {
    happenedOn: '2025-11-19',
    what: ' ',
    source: 'told',
    around: 'na het eten',
  })
  expect([wrong.status, await count('incident')]).toEqual([422, before])
  expect(wrong.text).toContain('Schrijf wat er gebeurde.')
  expect(wrong.html).toContain('value="na het eten"')
  const made = await samira.submit(`${yildiz}/incidenten/nieuw`, {
    happenedOn: '2025-11-19',
    what: 'De deur werd ingetrapt',
    source: 'fact',
  })
  const incident = made.to ?? ''
  expect((await samira.get(incident.replace(yildiz, other))).status).toBe(404)
  expect((await samira.get(yildiz)).text).toContain('wachten op vervolg')
  await samira.submit(incident, { step: 'followed-up', words: 'Deur gemaakt, met ieder gesproken.' })
  expect((await samira.get(incident)).text).toContain('Vervolg vastgelegd')
})
