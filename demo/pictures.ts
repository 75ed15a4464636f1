import { choosePicture } from '#src/casework/top3-plan/pictures/store.server.ts'
import { pictureRelease } from '#src/casework/top3-plan/release/rules.ts'
import { releasePlan } from '#src/casework/top3-plan/release/store.server.ts'
import { plansNow } from '#src/casework/top3-plan/store.server.ts'
import type { Pictogram } from '#src/ui/pictogram/drawings.ts'
import { caseOf } from './households/opening.ts'
import { look } from './households/plan.ts'
import { personOf } from './journal/telling.ts'
import { as, type Told, type World } from './world.ts'

/** How an agreement begins, the picture the child chose, and what it said. */
type Card = readonly [agreement: string, picture: Pictogram, words: string]

const chosen: Record<string, readonly Card[]> = {
  Noor: [
    ['loopt een rondje', 'outside', 'Papa loopt een rondje als hij boos wordt.'],
    ['elke zondag', 'talk', 'Op zondag zeggen we wat goed ging.'],
  ],
  Emre: [
    ['loopt een rondje', 'outside', 'Papa gaat even naar buiten.'],
    ['elke zondag', 'heart', 'Op zondag zeggen we wat leuk was.'],
    ['spreekt Emre alleen', 'helper', 'Ik praat met Eva op school.'],
  ],
}

async function inForce({ tx }: Told, caseId: string): Promise<string> {
  const { activeId } = await plansNow(tx, caseId)
  if (!activeId) throw new Error('No plan is in force here')
  return activeId
}

/** Noor and Emre chose pictures with Samira; at Tine's everybody may read the plan, so that it can hang on the fridge. */
export async function tellPictures(world: World): Promise<void> {
  const yildiz = caseOf(world, 'yildiz')
  for (const [name, cards] of Object.entries(chosen))
    await as(world, 'samira', '2025-11-05', told => tellCards(told, yildiz, name, cards), '15:30')
  await as(world, 'samira', '2025-11-06', async told => {
    const caseId = caseOf(world, 'kramer')
    const planId = await inForce(told, caseId)
    for (const name of ['Tine', 'Daan', 'Fleur'])
      await releasePlan(told.tx, told.actor, { caseId, planId }, await personOf(told, caseId, name))
  })
}

async function tellCards(told: Told, caseId: string, name: string, cards: readonly Card[]) {
  const planId = await inForce(told, caseId)
  const plan = await look(told, { caseId, planId })
  const personId = await personOf(told, caseId, name)
  const agreements = plan.situations.flatMap(one => one.agreements)
  for (const [start, picture, words] of cards) {
    const agreement = agreements.find(one => one.what.startsWith(start))
    if (!agreement) throw new Error(`No agreement begins with '${start}'`)
    const at = { caseId, planId, agreementId: agreement.id, personId }
    await choosePicture(told.tx, told.actor, at, { picture, words, replaces: null })
  }
  await releasePlan(told.tx, told.actor, { caseId, planId }, personId, pictureRelease)
}
