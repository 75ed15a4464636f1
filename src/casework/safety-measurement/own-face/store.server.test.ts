import { afterAll, beforeAll, expect, test } from 'vitest'
import { gather } from '#src/platform/database/gather.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { faceCalls } from './calls.ts'
import { facesPiece, ownFaces, readFace, showFace, unreadFacesPiece } from './store.server.ts'

let world: World
let caseId: string
let faceId: string
let girl: FamilyMember
let father: FamilyMember
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  girl = await openFamilyPages(world, caseId, 'Sofie')
  father = await openFamilyPages(world, caseId, 'Kees')
  faceId = await girl.as(({ tx, actor }) => showFace(tx, actor, caseId, { face: '1', words: undefined }))
})
afterAll(() => world.close())

const asked = (who: CastKey) =>
  world.as(who, async ({ tx }) =>
    faceCalls((await gather(tx, { faces: unreadFacesPiece() })).faces).map(call => [call.urgency, call.to]),
  )

test('the unhappiest face stands on top for the contact person until somebody read it', async () => {
  const to = `/huishoudens/${caseId}/veiligheid/gezicht/${faceId}`
  expect(await asked('caseworker')).toEqual([['now', to]])
  expect(await asked('otherCaseworker')).toEqual([])
  await world.as('scientist', ({ tx, actor }) => readFace(tx, actor, caseId, faceId, 'Op school gesproken.'))
  expect(await asked('caseworker')).toEqual([])
  const again = world.as('caseworker', ({ tx, actor }) => readFace(tx, actor, caseId, faceId, 'Ook gelezen.'))
  await expect(again).rejects.toThrow(/family_face_read_pkey/)
})

test('she reads that it was read, not what was done; her father reads nothing of it', async () => {
  const [own] = await girl.as(({ tx, actor }) => ownFaces(tx, actor.accountId))
  expect(own).toMatchObject({ face: 1, readOn: '2025-11-20' })
  const rows = (who: FamilyMember) =>
    who.as(async ({ tx }) => ({
      faces: (await tx.selectFrom('family_face').selectAll().execute()).length,
      read: (await tx.selectFrom('family_face_read').selectAll().execute()).length,
    }))
  expect(await rows(girl)).toEqual({ faces: 1, read: 0 })
  expect(await rows(father)).toEqual({ faces: 0, read: 0 })
})

test('nobody shows a face for her', async () => {
  const asFather = father.as(({ tx, actor }) =>
    showFace(tx, { ...actor, personId: girl.personId }, caseId, { face: '5', words: undefined }),
  )
  await expect(asFather).rejects.toThrow(/row-level security/)
  const team = await world.as(
    'scientist',
    async ({ tx }) => (await gather(tx, { all: facesPiece(caseId) })).all,
  )
  expect(team.map(one => one.who)).toEqual(['Sofie'])
})
