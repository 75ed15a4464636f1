import { type Day, dayInWords } from '#src/kernel/day.ts'
import { type Agreement, type Plan, type Situation, watchOf } from '../rules.ts'
import { rolePartNames } from '../text.nl.ts'
import type { partNames as say } from './text.nl.ts'

/** One thing of the plan in two versions; null where a version does not have it. */
export type Change = { part: keyof typeof say; before: string | null; now: string | null }

type Thing = { key: string; part: Change['part']; words: string }

const nameIn = (plan: Plan, id: string | null) => plan.participants.find(one => one.id === id)?.name ?? ''
const sentence = (...words: (string | null)[]) => words.filter(Boolean).join(' · ')
const onDay = (day: Day | null) => day && dayInWords(day)

/** Everything a version says, each thing with what it is called in every version. */
function thingsIn(plan: Plan): Thing[] {
  return [
    ...plan.situations.flatMap(situation => situationThings(plan, situation)),
    ...plan.roles.map(role => ({
      key: `role ${nameIn(plan, role.participantId)} ${role.part} ${role.what}`,
      part: 'role' as const,
      words: sentence(
        `${nameIn(plan, role.participantId)} ${rolePartNames[role.part]}`,
        role.what,
        role.untilWhen,
      ),
    })),
    ...plan.meetings.map(({ what, who, howOften, mayDropOut }) => ({
      key: `meeting ${what}`,
      part: 'meeting' as const,
      words: sentence(what, who, howOften, mayDropOut),
    })),
    ...plan.escalation.map(({ step, who, contact }, index) => ({
      key: `escalation ${index}`,
      part: 'escalation' as const,
      words: sentence(step, who, contact),
    })),
    ...aroundThings(plan),
  ]
}

const aroundThings = (plan: Plan): Thing[] =>
  (
    [
      ['bottomLine', plan.bottomLine],
      ['wish', plan.futureWish],
      ['network', plan.futureNetwork],
      ['relapse', plan.futureRelapse],
      ['review', onDay(plan.reviewOn)],
    ] as const
  ).flatMap(([part, words]) => (words ? [{ key: part, part, words }] : []))

function situationThings(plan: Plan, situation: Situation): Thing[] {
  const { originId, what, warningSign, consequence, watcherId, conditions, agreements } = situation
  return [
    {
      key: originId,
      part: 'situation',
      words: sentence(`${what}`, warningSign, consequence, nameIn(plan, watcherId)),
    },
    ...conditions.map(one => ({ key: one.originId, part: 'condition' as const, words: one.what })),
    ...agreements.map(one => agreementThing(plan, situation, one)),
  ]
}

const agreementThing = (plan: Plan, situation: Situation, one: Agreement): Thing => ({
  key: one.originId,
  part: 'agreement',
  words: sentence(
    one.what,
    nameIn(plan, one.ownerId),
    onDay(one.dueOn),
    one.watcherId && nameIn(plan, watchOf(one, situation).watcherId),
    one.warningSign,
    one.consequence,
  ),
})

/** What differs between two versions, in the order of the plan; what only the older one has comes last. */
export function changesBetween(before: Plan, now: Plan): Change[] {
  const [old, current] = [thingsIn(before), thingsIn(now)]
  const wordsIn = (things: readonly Thing[], key: string) =>
    things.find(one => one.key === key)?.words ?? null
  return [
    ...current.map(one => ({ part: one.part, before: wordsIn(old, one.key), now: one.words })),
    ...old
      .filter(one => wordsIn(current, one.key) === null)
      .map(one => ({ part: one.part, before: one.words, now: null })),
  ].filter(one => one.before !== one.now)
}

export type MarkChange = {
  name: string
  before: Plan['marks'][number]['mark'] | null
  now: MarkChange['before']
}

/** What each thought of either version, by name; who said nothing of both is left out. */
export function marksBetween(before: Plan, now: Plan): MarkChange[] {
  const markIn = (plan: Plan, name: string) => {
    const who = plan.participants.find(one => one.name === name)
    return plan.marks.find(mark => mark.participantId === who?.id && !mark.earlier)?.mark ?? null
  }
  const names = new Set([...now.participants, ...before.participants].map(one => one.name))
  return [...names]
    .map(name => ({ name, before: markIn(before, name), now: markIn(now, name) }))
    .filter(one => one.before !== null || one.now !== null)
}
