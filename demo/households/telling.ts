import { challengesIn, raiseChallenge, takeStep } from '#src/casework/challenge/store.server.ts'
import { recognisableWords } from '#src/casework/expert-consult/detector/rules.ts'
import { knownWordsOf } from '#src/casework/expert-consult/detector/store.server.ts'
import type { Expertise, Following } from '#src/casework/expert-consult/rules.ts'
import { answerQuestion, askExpert, recordUse } from '#src/casework/expert-consult/store.server.ts'
import { recordMeasurement } from '#src/casework/safety-measurement/store.server.ts'
import type { CheckOutcome, RolePart } from '#src/casework/top3-plan/rules.ts'
import { addDays, day } from '#src/kernel/day.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'
import { type ConsultationStory, tellConsultation, type Who } from './consultation.ts'
import { tellCheck } from './following.ts'
import { caseOf } from './opening.ts'
import type { SituationStory } from './plan.ts'

type AgreementStory = SituationStory['agreements'][number]

/** An agreement on one line. */
export const does = (
  owner: Who,
  what: string,
  dueOn: string,
  more: Pick<AgreementStory, 'watcher' | 'checkOn'> = {},
): AgreementStory => ({ owner, what, dueOn, ...more })

/** A line of the role table. */
export const role = (who: Who, part: RolePart, what: string, until: string) => ({ who, part, what, until })

export type ReviewBase = Omit<
  ConsultationStory,
  'on' | 'heldOn' | 'kind' | 'familySaid' | 'childrenSaid' | 'decided'
>
type Review = [heldOn: string, nextOn: string, family: string, child: string, decided: string]

/** Reviews that left the plan as it was; each is recorded the day after. */
export async function tellReviews(
  world: World,
  key: string,
  base: ReviewBase,
  childAskedHow: string,
  reviews: readonly Review[],
): Promise<void> {
  for (const [heldOn, nextOn, familySaid, child, decided] of reviews)
    await tellConsultation(world, key, {
      ...base,
      kind: 'review',
      on: addDays(day(heldOn), 1),
      heldOn,
      familySaid,
      childrenSaid: { what: child, askedHow: childAskedHow },
      decided,
      planStays: true,
      nextOn,
    })
}

type Check = [
  by: PersonKey,
  on: string,
  agreement: string,
  outcome: CheckOutcome,
  note?: string,
  nextOn?: string,
]

/** What was seen of agreements; each is named by how its text begins. */
export async function tellChecks(world: World, key: string, planId: string, checks: readonly Check[]) {
  for (const [by, on, agreement, outcome, note, nextOn] of checks)
    await tellCheck(world, key, planId, { by, on, agreement, outcome, note, nextOn })
}

type Score = {
  by: PersonKey
  on: string
  score: number
  why: string
  oneHigher?: string
  /** Somebody of the family, by given name, and how it was asked; without it the score is the colleague's own. */
  of?: string
  howAsked?: string
}

/** How safe people find it, over time. */
export async function tellScores(world: World, key: string, scores: readonly Score[]): Promise<void> {
  const caseId = caseOf(world, key)
  for (const { by, on, of, score, why, oneHigher, howAsked } of scores)
    await as(world, by, on, async ({ tx, actor, today }) => {
      const found = of
        ? await tx
            .selectFrom('person as p')
            .innerJoin('household_member as m', 'm.person_id', 'p.id')
            .where('m.case_id', '=', caseId)
            .where('p.given_name', '=', of)
            .select('p.id')
            .executeTakeFirstOrThrow()
        : null
      const rater = found?.id ?? 'me'
      await recordMeasurement(tx, actor, caseId, {
        rater,
        score,
        why,
        oneHigher,
        howAsked,
        measuredOn: today,
      })
    })
}

type Doubt = {
  by: PersonKey
  on: string
  question: string
  answered?: [by: PersonKey, on: string, words: string]
  settled?: [on: string, words: string]
}

/** A question of the scientist about how a household is seen, and what came of it. */
export async function tellDoubt(world: World, key: string, doubt: Doubt): Promise<void> {
  const caseId = caseOf(world, key)
  const { by, on, question, answered, settled } = doubt
  const id = await as(world, by, on, ({ tx, actor }) => raiseChallenge(tx, actor, caseId, question))
  const step = (who: PersonKey, when: string, kind: 'answered' | 'settled', words: string) =>
    as(world, who, when, async ({ tx, actor }) => {
      const challenge = (await challengesIn(tx, [caseId])).find(one => one.id === id)
      if (!challenge) throw new Error(`${who} cannot see the question about ${key}`)
      await takeStep(tx, actor, challenge, kind, words)
    })
  if (answered) await step(answered[0], answered[1], 'answered', answered[2])
  if (settled) await step(by, settled[0], 'settled', settled[1])
}

type ExpertStory = {
  by: PersonKey
  on: string
  askedOf: Expertise
  question: string
  summary: string
  neededBy: string
  answered?: [by: PersonKey, on: string, advice: string]
  used?: [on: string, how: string, usefulness: number, applied?: Following]
}

/** A question to an expert, in which nobody can be recognised, with the answer and what was done with it. */
export async function tellExpert(world: World, key: string, story: ExpertStory): Promise<void> {
  const caseId = caseOf(world, key)
  const { by, on, askedOf, question, summary, neededBy, answered, used } = story
  const id = await as(world, by, on, async ({ tx, actor, today }) => {
    const words = recognisableWords(`${question} ${summary}`, await knownWordsOf(tx, caseId))
    if (words.length > 0) throw new Error(`Somebody can be recognised in ${key}: ${words.join(', ')}`)
    return askExpert(tx, actor, caseId, { askedOf, question, summary, neededBy: day(neededBy) }, today)
  })
  if (answered) {
    const [who, when, advice] = answered
    await as(world, who, when, ({ tx, actor }) => answerQuestion(tx, actor, id, advice))
  }
  if (used) {
    const [when, usedHow, usefulness, applied = 'yes'] = used
    await as(world, by, when, ({ tx, actor }) => recordUse(tx, actor, id, { usedHow, usefulness, applied }))
  }
}
