import type { Consultation } from '#src/casework/network-consultation/rules.ts'
import { recordConsultation } from '#src/casework/network-consultation/store.server.ts'
import { addAgreement } from '#src/casework/top3-plan/draft/agreement/store.server.ts'
import { seenOf } from '#src/casework/top3-plan/draft/rules.ts'
import { addSituation, setConditions } from '#src/casework/top3-plan/draft/situation/store.server.ts'
import {
  activatePlan,
  setReview,
  setRoles,
  setWrong,
  startDraft,
} from '#src/casework/top3-plan/draft/store.server.ts'
import type { Plan } from '#src/casework/top3-plan/rules.ts'
import { planOf } from '#src/casework/top3-plan/store.server.ts'
import { addDays, type Day, day } from '#src/kernel/day.ts'
import type { Asking, CastKey, World } from './world.ts'

type People = { personIds: string[]; accountIds: string[] }

/** A consultation with these people, as a caseworker would record it. */
export const consultationWith = (people: People, changes: Partial<Consultation> = {}): Consultation => ({
  kind: 'first',
  heldOn: day('2025-11-19'),
  partOfDay: 'evening',
  place: 'buurthuis',
  chairAccountId: people.accountIds[0] ?? null,
  chairName: null,
  presences: [
    ...people.personIds.map(personId => ({
      who: { personId },
      attended: true,
      reason: null,
      chosenByFamily: false,
    })),
    ...people.accountIds.map(accountId => ({
      who: { accountId },
      attended: true,
      reason: null,
      chosenByFamily: false,
    })),
    { who: { name: 'Riet', relation: 'buurvrouw' }, attended: true, reason: null, chosenByFamily: true },
  ],
  familyVoice: 'We willen rust.',
  childView: 'Ik wil slapen.',
  childAskedHow: 'met een tekening',
  childNotAskedReason: null,
  privateFamilyTime: true,
  noFamilyReason: null,
  decisions: 'We maken een plan.',
  dissent: null,
  planStays: false,
  nextOn: day('2025-12-10'),
  nextReason: null,
  ...changes,
})

export const personIdsIn = (world: World, who: CastKey, caseId: string, on?: string) =>
  world.as(
    who,
    async ({ tx }) => {
      const rows = await tx
        .selectFrom('household_member as m')
        .innerJoin('person as p', 'p.id', 'm.person_id')
        .where('m.case_id', '=', caseId)
        .orderBy('p.birth_date')
        .select('p.id')
        .execute()
      return rows.map(row => row.id)
    },
    on,
  )

/** Records a consultation with everybody of the household and gives its id. */
export async function hold(
  world: World,
  caseId: string,
  changes: Partial<Consultation> = {},
  on = '2025-11-20',
): Promise<string> {
  const personIds = await personIdsIn(world, 'caseworker', caseId, on)
  return world.as(
    'caseworker',
    ({ tx, actor }) =>
      recordConsultation(
        tx,
        actor,
        caseId,
        consultationWith({ personIds, accountIds: [world.accounts.caseworker] }, changes),
      ),
    on,
  )
}

/** Begins a draft and fills it so that nothing is missing; gives its id. */
export async function wholeDraft(
  { tx, actor, today }: Asking,
  caseId: string,
  consultationId: string | null,
): Promise<string> {
  const planId = await startDraft(tx, actor, caseId, {
    kind: consultationId ? 'full' : 'interim',
    consultationId,
    urgencyReason: consultationId ? null : 'Vannacht was er geweld.',
  })
  const plan = { regionId: actor.regionId, caseId, planId }
  const view = await viewOf({ tx }, caseId, planId)
  if (view.situations.length === 0) await fill(tx, actor, plan, view, today)
  else await setReview(tx, planId, view.version, addDays(today, 28))
  return planId
}

async function fill(
  tx: Asking['tx'],
  actor: Asking['actor'],
  plan: { regionId: string; caseId: string; planId: string },
  view: Plan,
  today: Day,
) {
  const mother = named(view, 'Petra')
  const child = named(view, 'Sofie')
  const soon = addDays(today, 14)
  const situationId = await addSituation(tx, plan, {
    what: 'Er wordt geslagen als er ruzie is.',
    example: 'Zaterdag gooide papa een bord.',
    source: 'Sofie',
    affectedIds: [child.id],
    risks: [{ what: 'drank' }],
    protections: [],
    rank: undefined,
    warningSign: 'stemmen worden hard',
    consequence: 'papa slaapt elders',
    watcherId: named(view, 'Persoon caseworker').id,
    checkOn: soon,
  })
  await addAgreement(tx, plan, situationId, agreementFor(mother.id, soon))
  await setConditions(tx, actor, plan, situationId, 1, [
    { id: undefined, what: 'Niemand slaat.', status: 'unmet', since: today },
  ])
  await setRoles(tx, plan, view.version, {
    roles: [{ participantId: mother.id, part: 'decides', what: 'beslist over thuis', untilWhen: 'altijd' }],
    meetings: [],
  })
  await setWrong(tx, plan, view.version + 1, {
    bottomLine: 'Niemand slaat een ander.',
    escalation: [{ step: 'Bij ruzie', who: 'Riet', contact: '06 1234 5678' }],
  })
  await setReview(tx, plan.planId, view.version + 2, addDays(today, 28))
}

export const agreementFor = (ownerId: string, dueOn: Day) => ({
  what: 'Oma bellen als het spannend wordt',
  ownerId,
  dueOn,
  warningSign: undefined,
  consequence: undefined,
  watcherId: undefined,
  checkOn: undefined,
})

export const named = (plan: Plan, name: string) => {
  const found = plan.participants.find(one => one.name.startsWith(name))
  if (!found) throw new Error(`Nobody called ${name} in ${plan.participants.map(one => one.name).join(', ')}`)
  return found
}

export async function viewOf({ tx }: Pick<Asking, 'tx'>, caseId: string, planId: string): Promise<Plan> {
  const plan = await planOf(tx, caseId, planId)
  if (!plan) throw new Error('No such plan within reach')
  return plan
}

/** Makes what is in the draft the plan in force. */
export async function activate({ tx, actor }: Asking, caseId: string, planId: string): Promise<boolean> {
  const seen = seenOf(await viewOf({ tx }, caseId, planId))
  return activatePlan(tx, actor, { caseId, planId }, seen, 14)
}
