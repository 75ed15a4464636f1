import { addDays, day, momentAt } from '#src/kernel/day.ts'
import { propose, takeImprovementStep } from '#src/learning/improvement-proposal/store.server.ts'
import { addEvidence, noteLesson, takeStep, weighAgainst } from '#src/learning/lesson/store.server.ts'
import { tellFamilies } from '#src/learning/lesson/told/store.server.ts'
import { inviteToObserve, shareObservation } from '#src/learning/observation/store.server.ts'
import { prepareCase } from '#src/learning/practice-session/prepare/store.server.ts'
import { evaluateSession, recordSession } from '#src/learning/practice-session/store.server.ts'
import { addModule } from '#src/learning/training/module/store.server.ts'
import { recordAgreement } from '#src/learning/training/partner-agreement/store.server.ts'
import { concludeTraining, planTraining } from '#src/learning/training/store.server.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import { caseOf } from '../households/opening.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'
import { tellExploration } from './exploration.ts'
import { tellWhatFamiliesSaw } from './families.ts'
import { improvements } from './improvements.ts'
import { lessons, type ToldLesson } from './lessons.ts'
import { observations } from './observations.ts'
import { tellPracticeGroup } from './practice-group.ts'
import { practiceSessions } from './sessions.ts'
import { basicModule, offer, trainings } from './trainings.ts'

/** What the practice of the demonstration region learned up to 20 November 2025. */
export async function tellLearning(world: World): Promise<ReadonlyMap<string, string>> {
  await tellPracticeGroup(world)
  const sessionIds = await tellSessions(world)
  await tellObservations(world)
  await tellInvitations(world)
  await tellWhatFamiliesSaw(world)
  const lessonIds = new Map<string, string>()
  for (const lesson of lessons) lessonIds.set(lesson.key, await tellLesson(world, lesson, sessionIds))
  const improvementIds = await tellImprovements(world, lessonIds)
  await tellTrainings(world, improvementIds)
  await tellExploration(world)
  return lessonIds
}

async function tellSessions(world: World) {
  const ids = new Map<string, string>()
  for (const session of practiceSessions) {
    const { scores = {}, present = [], prepared = [], on, plannedOn = on, ...told } = session
    const id = await as(world, 'pieter', plannedOn, ({ tx, actor }) =>
      recordSession(tx, actor, {
        theme: undefined,
        guest: undefined,
        notes: undefined,
        ...told,
        heldOn: day(on),
        present: present.map(one => world.accounts[one]),
      }),
    )
    ids.set(on, id)
    for (const { by, pseudonym, question } of prepared)
      await as(world, by, plannedOn, ({ tx, actor }) => prepareCase(tx, actor, id, { pseudonym, question }))
    for (const [who, given] of Object.entries(scores)) {
      const [purposeful, connecting, instructive, effective, word] = given
      await as(world, who as PersonKey, on, ({ tx, actor }) =>
        evaluateSession(tx, actor, id, { purposeful, connecting, instructive, effective, word }),
      )
    }
  }
  return ids
}

/** What is asked of a team at moments that lend themselves; who answers shares an observation. */
async function tellInvitations(world: World) {
  const asked = [{ name: 'network-consultation.held', household: 'yildiz', on: '2025-10-29' }]
  for (const [at, { name, household, on }] of asked.entries())
    await asWorker(world.database, world.regionId, momentAt(day(on), '16:00'), tx =>
      inviteToObserve(tx, {
        id: -1 - at,
        name,
        regionId: world.regionId,
        ids: { caseId: caseOf(world, household) },
      }),
    )
}

async function tellObservations(world: World) {
  for (const { by, on, ...told } of observations)
    await as(world, by, on, ({ tx, actor, today }) => shareObservation(tx, actor, told, today))
}

async function tellLesson(world: World, lesson: ToldLesson, sessionIds: ReadonlyMap<string, string>) {
  const { by, on, title, kind, goal, statement, context } = lesson
  const id = await as(world, by, on, ({ tx, actor, today }) =>
    noteLesson(tx, actor, { title, kind, goal, statement, context }, 'Opgeschreven na wat we zagen.', today),
  )
  for (const { by: who, on: when, from, ...evidence } of lesson.evidence)
    await as(world, who, when, ({ tx, actor, today }) =>
      addEvidence(tx, actor, id, {
        ...evidence,
        seenOn: addDays(today, -2),
        pseudonym: from?.[0] ?? null,
        gardenId: from ? world.gardens[from[1]] : null,
      }),
    )
  const { weighing, forFamilies, shared } = lesson
  if (forFamilies) await as(world, 'eva', shared, ({ tx, actor }) => tellFamilies(tx, actor, id, forFamilies))
  if (weighing)
    await as(world, weighing.by, weighing.on, ({ tx, actor }) => weighAgainst(tx, actor, id, weighing.text))
  await tellLadder(world, lesson, id, sessionIds)
  return id
}

async function tellLadder(
  world: World,
  { by, shared, underValidation, insufficient }: ToldLesson,
  lessonId: string,
  sessionIds: ReadonlyMap<string, string>,
) {
  await as(world, by, shared, ({ tx, actor, today }) =>
    takeStep(
      tx,
      actor,
      lessonId,
      { status: 'shared', why: 'Gedeeld met de praktijkgroep.', number: 2 },
      today,
    ),
  )
  if (!underValidation) return
  const why = 'We zoeken nu gericht naar ervaring die ervoor en ertegen pleit.'
  await as(world, by, underValidation, ({ tx, actor, today }) =>
    takeStep(tx, actor, lessonId, { status: 'under-validation', why, number: 3 }, today),
  )
  if (!insufficient) return
  await as(world, 'eva', insufficient, ({ tx, actor, today }) =>
    takeStep(
      tx,
      actor,
      lessonId,
      {
        status: 'insufficient',
        why: 'Met zo weinig huishoudens, met vallen en opstaan, kunnen we hier nog geen advies op bouwen. We blijven zoeken.',
        sessionId: sessionIds.get(insufficient),
        number: 4,
      },
      today,
    ),
  )
}

async function tellImprovements(world: World, lessonIds: ReadonlyMap<string, string>) {
  const ids = new Map<string, string>()
  for (const { by, on, owner, lessons: keys, steps, ...told } of improvements) {
    const input = {
      reason: undefined,
      ...told,
      ownerId: world.accounts[owner],
      lessons: keys.flatMap(key => lessonIds.get(key) ?? []),
    }
    const id = await as(world, by, on, ({ tx, actor, today }) =>
      propose(tx, actor, input, 'Voorgesteld in de praktijkgroep.', today),
    )
    for (const [at, { on: onDay, effectCheckOn, ...step }] of steps.entries())
      await as(world, 'pieter', onDay, ({ tx, actor, today }) =>
        takeImprovementStep(tx, actor, id, {
          ...step,
          onDay: today,
          effectCheckOn: effectCheckOn ? day(effectCheckOn) : undefined,
          number: at + 2,
        }),
      )
    ids.set(told.title, id)
  }
  return ids
}

async function tellTrainings(world: World, improvementIds: ReadonlyMap<string, string>) {
  const moduleId = await as(world, 'pieter', '2025-07-03', ({ tx, actor }) =>
    addModule(tx, actor, basicModule),
  )
  const agreementId = await as(world, 'pieter', '2025-07-03', ({ tx, actor }) =>
    recordAgreement(tx, actor, offer),
  )
  for (const { on, conclusion, isBasicModule, ...told } of trainings) {
    const input = {
      ...told,
      improvementId: improvementIds.get(told.improvement),
      moduleId: isBasicModule ? moduleId : undefined,
      agreementId: isBasicModule ? agreementId : undefined,
      days: told.days.map(one => ({ day: day(one) })),
      participants: told.participants.map(([from, role, people]) => ({
        organisationId: world.organisations[from] ?? '',
        role,
        people,
      })),
    }
    const id = await as(world, 'pieter', on, ({ tx, actor }) => planTraining(tx, actor, input))
    if (conclusion)
      await as(world, 'pieter', conclusion.on, ({ tx, actor, today }) =>
        concludeTraining(tx, actor, id, { finishedOn: today, evaluation: conclusion.evaluation }),
      )
  }
}
