import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { teamOf } from '../contact-person/store.server.ts'
import { knownFor } from '../contact-person/text.nl.ts'
import { householdOf } from '../household/store.server.ts'
import { familyRoleNames } from '../household/text.nl.ts'
import { ageInWords, isUnborn, nameOf } from '../household-member/rules.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { attachConsultation } from '../live-consultation/outcome/keeping/store.server.ts'
import { takePlannedStep } from '../planned-consultation/store.server.ts'
import { AfterFields, KnownPeople, OtherPeople, VoiceFields, WhenFields } from './fields.tsx'
import { heldFrom, heldLive, networkOf, plannedFor } from './from-planned.server.ts'
import { type Bounds, consultationForm, type Invitee } from './rules.ts'
import { hasActivePlan, recordConsultation } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('network-consultation:record', async access => {
  const { tx, caseId, today, settings, actor } = access
  const planned = await plannedFor(access)
  const people = await bornPeople(tx, caseId)
  const team = await teamOf(tx, caseId)
  return {
    caseId,
    name: (await householdOf(tx, caseId))?.name ?? '',
    known: {
      ...heldFrom(planned, {
        today,
        ownId: actor.accountId,
        personIds: people.map(one => one.id),
        teamIds: team.map(one => one.accountId),
        network: planned ? await networkOf(tx, caseId) : [],
      }),
      ...(await heldLive(access, planned)),
    },
    weeks: settings.planReviewWeeks,
    canStay: await hasActivePlan(tx, caseId),
    hasChildren: people.some(one => one.familyRole === 'child'),
    people: people.map(one => ({
      kind: 'person' as const,
      id: one.id,
      name: nameOf(one),
      isElsewhere: !['child', 'parent'].includes(one.familyRole) && one.lives === 'elsewhere',
      detail: `${familyRoleNames[one.familyRole]} · ${ageInWords(one, today)}`,
    })),
    team: uniqueBy(team).map(one => ({
      kind: 'account' as const,
      id: one.accountId,
      name: one.name,
      isElsewhere: false,
      detail: knownFor(one.capacity, one.organisation),
    })),
  }
})

const bornPeople = async (tx: Tx, caseId: string) =>
  (await peopleIn(tx, caseId)).filter(one => !isUnborn(one))

/** A colleague can have two parts in one household, and still comes once. */
const uniqueBy = <Member extends { accountId: string }>(team: readonly Member[]) => [
  ...new Map(team.map(one => [one.accountId, one])).values(),
]

async function boundsOf({ tx, caseId, today, settings }: Access): Promise<Bounds> {
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  const everybody = await peopleIn(tx, caseId)
  const people = everybody.filter(one => !isUnborn(one))
  const team = uniqueBy(await teamOf(tx, caseId))
  const invitees: Invitee[] = [
    ...people.map(one => ({
      kind: 'person' as const,
      id: one.id,
      name: nameOf(one),
      familyRole: one.familyRole,
    })),
    ...team.map(({ accountId, name }) => ({ kind: 'account' as const, id: accountId, name })),
  ]
  return {
    today,
    invitees,
    expectsChild: everybody.some(one => one.familyRole === 'child' && isUnborn(one)),
    openedOn: household.openedOn,
    planReviewWeeks: settings.planReviewWeeks,
    hasActivePlan: await hasActivePlan(tx, caseId),
  }
}

export const action = deed('network-consultation:record', {
  form: async access => consultationForm(await boundsOf(access)),
  refusals: { 'changed-people': text.record.changedMeanwhile, 'already-held': text.record.alreadyHeld },
  constraints: {
    two_attended: { refusal: 'changed-people' },
    family_attended: { refusal: 'changed-people' },
    child_view_or_reason: { refusal: 'changed-people' },
    planned_step_follows: { refusal: 'already-held' },
  },
  run: async access => {
    const { tx, actor, caseId, input, tell } = access
    const planned = await plannedFor(access)
    const consultationId = await recordConsultation(tx, actor, caseId, input)
    if (planned)
      await takePlannedStep(tx, actor, { caseId, id: planned.id }, { step: 'held', heldAs: consultationId })
    const planId =
      planned && !input.planStays
        ? await attachConsultation(tx, { caseId, plannedId: planned.id, consultationId })
        : null
    await tell('network-consultation.held', { caseId, consultationId })
    if (planId) return done({ to: `/huishoudens/${caseId}/plan/${planId}`, flash: text.record.done })
    return input.planStays
      ? done({ to: `/huishoudens/${caseId}`, flash: text.record.doneStays })
      : done({ to: `/huishoudens/${caseId}/plan/nieuw`, flash: text.record.done })
  },
})

export default function RecordConsultation({ loaderData, actionData }: Shown<typeof loader>) {
  const { caseId, name, people, team, known, hasChildren, weeks, canStay } = loaderData
  const form = actionData?.form ?? formWith(known)
  return (
    <>
      <PageHead
        title={text.record.title}
        lead={text.record.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.name }]}
      />
      <Form form={form} submit={text.record.submit} cancelTo={`/huishoudens/${caseId}`}>
        <WhenFields form={form} team={team} />
        <KnownPeople form={form} legend={text.record.whoFamily} invitees={people} ofFamily />
        <KnownPeople form={form} legend={text.record.whoTeam} invitees={team} />
        <OtherPeople form={form} />
        <VoiceFields form={form} hasChildren={hasChildren} />
        <AfterFields form={form} weeks={weeks} canStay={canStay} />
      </Form>
    </>
  )
}
