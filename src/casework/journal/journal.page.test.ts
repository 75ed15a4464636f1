import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
let yildiz: string
let talk: string
beforeAll(async () => {
  house = await openHouse()
  yildiz = `${await house.household('Yildiz')}/contactjournaal`
  talk = yildiz.replace('contactjournaal', 'gesprek/nieuw')
})
afterAll(() => house.close())

const fatmaId = async () =>
  (
    await house.database
      .selectFrom('account')
      .select('person_id')
      .where('name', '=', 'Fatma Yildiz')
      .executeTakeFirstOrThrow()
  ).person_id ?? ''
const accountOf = async (name: string) =>
  (await house.database.selectFrom('account').select('id').where('name', '=', name).executeTakeFirstOrThrow())
    .id
const count = async () => (await house.database.selectFrom('journal_version').select('id').execute()).length
const visit = async () => ({
  kind: 'visit',
  spoken: await fatmaId(),
  seenBy: await accountOf('Samira Haddad'),
  words: '<script>alert(1)</script> zei de televisie.',
  happenedOn: '2025-11-19',
})

test('before anything is sent the form says who reads it, and chooses nobody of the family', async () => {
  const samira = await house.as('Samira Haddad')
  const form = await samira.get(talk)
  expect(form.text).toContain('Nu leest alleen het team het: Samira Haddad, Eva Lindeboom en Wanda Koster.')
  expect(form.text).toContain(
    'Dan kies je zelf of Fatma of Noor het mag lezen: niemand staat vooraf aangevinkt.',
  )
  expect(form.html).not.toMatch(/name="(seen|spoken|alone)"[^>]*checked/)
  const written = await samira.submit(talk, await visit())
  const release = await samira.get(`${written.to}/vrijgeven`)
  expect(release.html).not.toContain('checked')
})

test('a visit is recorded once, however often the button is pressed, and shown as it was typed', async () => {
  const samira = await house.as('Samira Haddad')
  const before = await count()
  const once = crypto.randomUUID()
  const first = await samira.post(talk, { ...(await visit()), once })
  const second = await samira.post(talk, { ...(await visit()), once })
  expect([first.status, second.to]).toEqual([303, first.to])
  expect(await count()).toBe(before + 1)
  const piece = await samira.get(first.to ?? '')
  expect(piece.html).not.toContain('<script>alert')
  expect(piece.text).toContain('<script>alert(1)</script> zei de televisie.')
})

test('what is missing is said at the field, what was typed stays, and nothing is written', async () => {
  const samira = await house.as('Samira Haddad')
  const before = await count()
  const answer = await samira.submit(talk, { words: 'Zonder soort', happenedOn: '2025-11-31' })
  expect(answer.status).toBe(422)
  for (const sentence of ['Kies wat het was.', 'Dit is geen bestaande datum.', 'Zonder soort'])
    expect(answer.text).toContain(sentence)
  expect(await count()).toBe(before)
})

test('a draft that was recorded in another window is not lost: it can be recorded anew', async () => {
  const samira = await house.as('Samira Haddad')
  const kept = await samira.submit(talk, { words: 'Nog niet af', intent: 'draft' })
  const draft = kept.to ?? ''
  expect((await (await house.as('Eva Lindeboom')).get(draft)).text).not.toContain('Nog niet af')
  const [draftId] = draft.split('=').slice(-1)
  const whole = { ...(await visit()), draftId: draftId ?? '' }
  await samira.submit(draft, whole)
  const again = await samira.post(draft, { ...whole, once: crypto.randomUUID() })
  expect(again.status).toBe(422)
  expect(again.text).toContain('Dit concept is al vastgelegd of weggegooid')
  expect(again.html).not.toContain('name="draftId"')
})

test('of two who correct the same piece the second sees both versions', async () => {
  const [samira, other] = [await house.as('Samira Haddad'), await house.as('Samira Haddad')]
  const { to } = await samira.submit(talk, { ...(await visit()), words: 'Begin' })
  const fields = {
    ...(await visit()),
    spokeWith: await fatmaId(),
    version: '1',
    correctionReason: 'Naam klopte niet',
  }
  const post = (who: typeof samira, words: string) =>
    who.post(`${to}/verbeter`, { ...fields, words, once: crypto.randomUUID() })
  expect((await post(samira, 'Wat de eerste schreef')).status).toBe(303)
  const late = await post(other, 'Wat de tweede schreef')
  expect(late.status).toBe(409)
  for (const words of ['Wat de eerste schreef', 'Wat de tweede schreef']) expect(late.text).toContain(words)
})

test('a scientist reads and writes along, and releases nothing', async () => {
  const eva = await house.as('Eva Lindeboom')
  const { to } = await eva.submit(talk, await visit())
  expect((await eva.get(to ?? '')).status).toBe(200)
  expect((await eva.get(`${to}/vrijgeven`)).status).toBe(403)
})

test('somebody else’s piece is not there: for another household, for another person of the family', async () => {
  const samira = await house.as('Samira Haddad')
  const { to } = await samira.submit(talk, await visit())
  const elsewhere = `${await house.household('Kramer')}/contactjournaal/${to?.split('/').at(-1)}`
  expect((await samira.get(elsewhere)).status).toBe(404)
  const fatma = await house.as('Fatma Yildiz')
  const address = /\/mijn\/verhaal\/[0-9a-f-]{36}/.exec((await fatma.get('/mijn/verhaal')).html)?.[0] ?? ''
  expect((await fatma.get(address)).status).toBe(200)
  const noor = await house.as('Noor Yildiz')
  expect((await noor.get(address)).status).toBe(404)
  expect((await noor.post(address, { once: crypto.randomUUID(), words: 'Ik ook' })).status).toBe(404)
})

test('mother and daughter each read their own pieces; nothing kept from them stands on any page', async () => {
  const [fatma, noor] = [await house.as('Fatma Yildiz'), await house.as('Noor Yildiz')]
  const [hers, daughters] = [await fatma.get('/mijn/verhaal'), await noor.get('/mijn/verhaal')]
  expect(hers.text).toContain('Haar zus kan op dinsdag komen koken.')
  expect(daughters.text).toContain('zit als er wordt geschreeuwd')
  expect(daughters.text).toContain('Er is een verbetering.')
  expect(hers.text).not.toMatch(/haar mentor|over de nachten|Samen gegeten/)
  expect(daughters.text).not.toMatch(/zit als het druk is|klopte|over de nachten|komen koken|Samen gegeten/)
})

test('words of danger beside a piece show whom to call at once, and stand on top for the contact person', async () => {
  const fatma = await house.as('Fatma Yildiz')
  const address = /\/mijn\/verhaal\/[0-9a-f-]{36}/.exec((await fatma.get('/mijn/verhaal')).html)?.[0] ?? ''
  expect((await fatma.get(address)).text).toContain('Samira Haddad leest dit op de eerstvolgende werkdag')
  expect((await fatma.submit(address, { words: 'Zo zie ik het: het ging goed.' })).to).toBe('/mijn/verhaal')
  expect((await fatma.submit(address, { words: 'Ik durf het niet, ik ben bang.' })).to).toBe(
    '/mijn/nummers?na=1',
  )
  const today = (await (await house.as('Samira Haddad')).get('/vandaag')).text
  expect(today).toContain('Fatma schrijft iets wat op gevaar kan wijzen.')
})
