import { invite } from '#src/casework/experience-expert/store.server.ts'
import { recognisableWords } from '#src/casework/expert-consult/detector/rules.ts'
import { knownWordsOf } from '#src/casework/expert-consult/detector/store.server.ts'
import {
  acceptQuestion,
  askExpert,
  questionsToMe,
  referQuestion,
} from '#src/casework/expert-consult/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { caseOf } from '../households/opening.ts'
import { personOf } from '../journal/telling.ts'
import { as, type World } from '../world.ts'

/** Whom families invited, and how questions went from one expert to another. */
export async function tellExpertise(world: World): Promise<void> {
  await fatmaInvites(world)
  await takenUp(world)
  await sentOn(world)
}

/** A mother asks somebody who lived through it beside her, for three months. */
const fatmaInvites = (world: World) =>
  as(world, 'samira', '2025-10-27', async told => {
    const caseId = caseOf(world, 'yildiz')
    await invite(
      told.tx,
      told.actor,
      caseId,
      {
        accountId: world.accounts.wanda,
        invitedBy: [await personOf(told, caseId, 'Fatma')],
        how: 'Aan de keukentafel. Samira vertelde dat het kon, en dat nee ook goed was. Fatma belde de dag erna zelf.',
        task: 'gaat mee wandelen en vertelt over eigen ervaringen',
        fromDay: day('2025-10-27'),
        lastDay: day('2026-01-26'),
      },
      told,
    )
  })

/** The question about Tijn that was put to the Raad, by name. */
const takenUp = (world: World) =>
  as(world, 'lotte', '2025-11-18', async ({ tx, actor }) => {
    const named = (await questionsToMe(tx)).find(one => one.isNamed && !one.answer)
    if (!named) throw new Error('Lotte has no question with names')
    await acceptQuestion(tx, actor, named.id)
  })

async function sentOn(world: World) {
  const caseId = caseOf(world, 'kramer')
  const question = 'Wat zeg ik tegen kinderen als hun moeder afzegt omdat zij psychisch ziek is?'
  const summary =
    'Twee kinderen wonen bij hun oma. Hun moeder is psychisch ziek en komt op vaste momenten. Soms zegt zij af. De kinderen vragen of het aan hen ligt.'
  const ask = (on: string, askedOf: string, neededBy: string, follows?: string) =>
    as(world, 'samira', on, async ({ tx, actor, today }) => {
      const words = recognisableWords(`${question} ${summary}`, await knownWordsOf(tx, caseId))
      if (words.length > 0) throw new Error(`Somebody can be recognised: ${words.join(', ')}`)
      return askExpert(
        tx,
        actor,
        caseId,
        { askedOf, kind: 'advice', question, summary, neededBy: day(neededBy), follows },
        today,
      )
    })
  const first = await ask('2025-11-10', 'certified-institution', '2025-11-17')
  await as(world, 'bram', '2025-11-12', ({ tx, actor }) =>
    referQuestion(tx, actor, first, {
      referredTo: 'GGZ-instelling',
      why: 'Wij gaan over maatregelen, niet over ziekte. Een behandelaar weet hoe je dit met kinderen bespreekt.',
    }),
  )
  await ask('2025-11-13', world.organisations['GGZ-instelling'] ?? '', '2025-11-24', first)
}
