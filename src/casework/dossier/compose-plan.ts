import { dayInWords, dayShort } from '#src/kernel/day.ts'
import type { Block } from '#src/platform/documents/text-document.ts'
import { whoIs } from '../network-consultation/held/who-is.ts'
import { text as consultationText, kindNames } from '../network-consultation/text.nl.ts'
import { nameIn } from '../top3-plan/people.ts'
import { type Agreement, markOf, type Plan, reviewDayOf, type Situation } from '../top3-plan/rules.ts'
import { markNames, outcomeNames, planName, text as planText, statusNames } from '../top3-plan/text.nl.ts'
import { cell, heading, paragraph, part, said } from './blocks.ts'
import { paper } from './paper.nl.ts'
import type { Dossier } from './store.server.ts'

const say = paper.plan
const words = planText.situations

/** The plan in force: what is unsafe, what must be true, what was agreed, and what each thinks of it. */
export function planBlocks({ overview }: Dossier): Block[] {
  const { active, consultations } = overview
  if (!active) return part(say.title, [], say.none)
  const review = reviewDayOf(active, consultations)
  const since = say.lead(planName(active), dayInWords(active.activatedOn ?? active.startedOn))
  return part(say.title, [
    paragraph(review ? `${since} ${say.review(dayInWords(review))}` : since),
    ...active.situations.flatMap(situation => situationBlocks(active, situation)),
    ...aroundBlocks(active),
    ...markBlocks(active),
  ])
}

/** What may never happen, whom to call, and what the family wants. */
function aroundBlocks(plan: Plan): Block[] {
  const lines: [string, string | null][] = [
    [planText.wrong.bottomLine, plan.bottomLine],
    ...plan.escalation.map(({ step, who, contact }): [string, string] => [step, `${who}, ${contact}`]),
    [planText.future.wish, plan.futureWish],
    [planText.future.network, plan.futureNetwork],
    [planText.future.relapse, plan.futureRelapse],
  ]
  if (lines.every(([, words]) => words === null)) return []
  return [heading(planText.wrong.title, 2), said(lines)]
}

const factors = ({ factors }: Situation, kind: 'risk' | 'protective') =>
  factors
    .filter(one => one.kind === kind)
    .map(one => one.what)
    .join('; ')

const situationBlocks = (plan: Plan, situation: Situation): Block[] => [
  heading(`${situation.rank}. ${situation.what}`, 2),
  said([
    [say.affected, situation.affectedIds.map(id => nameIn(plan, id)).join(', ')],
    [words.example, situation.example],
    [words.source, situation.source],
    [words.risks, factors(situation, 'risk')],
    [words.protections, factors(situation, 'protective')],
    [words.sign, situation.warningSign],
    [words.consequence, situation.consequence],
    ...situation.conditions.map(
      ({ what, status, note }) =>
        [say.condition(statusNames[status]), [what, note].filter(Boolean).join('\n')] as const,
    ),
  ]),
  ...agreementBlocks(plan, situation),
]

const howItWent = ({ lastCheck }: Agreement): string =>
  lastCheck
    ? planText.agreements.checked(outcomeNames[lastCheck.outcome], dayShort(lastCheck.checkedOn))
    : say.notLooked

const agreementBlocks = (plan: Plan, { agreements }: Situation): Block[] =>
  agreements.length === 0
    ? []
    : [
        {
          kind: 'table',
          description: say.agreements,
          columns: [
            { label: say.what, share: 40 },
            { label: say.owner, share: 20 },
            { label: say.due, share: 18 },
            { label: say.how, share: 22 },
          ],
          rows: agreements.map(one => [
            cell(one.what),
            cell(nameIn(plan, one.ownerId)),
            cell(dayShort(one.dueOn)),
            cell(howItWent(one), one.lastCheck?.note),
          ]),
        },
      ]

function markBlocks(plan: Plan): Block[] {
  const given = plan.participants.flatMap(({ id, name }) => {
    const { mark } = markOf(plan, id)
    return mark
      ? [{ lead: `${name}:`, text: [markNames[mark.mark], mark.remark].filter(Boolean).join('. ') }]
      : []
  })
  return given.length === 0 ? [] : [heading(say.marks, 2), { kind: 'bullets', items: given }]
}

/** What was said and decided in each consultation, the first first. */
export const consultationBlocks = ({ consultations }: Dossier): Block[] =>
  part(
    paper.consultations.title,
    consultations
      .toReversed()
      .flatMap(held => [
        heading(paper.consultations.heading(dayInWords(held.heldOn), kindNames[held.kind].toLowerCase()), 2),
        said(linesOf(held)),
      ]),
  )

function linesOf(held: Dossier['consultations'][number]): [string, string | null | undefined][] {
  const say = paper.consultations
  const named = (attended: boolean) =>
    held.participants
      .filter(one => one.attended === attended)
      .map(one => whoIs(one).name)
      .join(', ')
  const asked = held.childAskedHow ? consultationText.page.asked(held.childAskedHow) : null
  return [
    [say.there, named(true)],
    [say.absent, named(false)],
    [say.family, held.familyVoice],
    [say.children, held.childView && [held.childView, asked].filter(Boolean).join(' ')],
    [
      say.decided,
      [held.decisions, held.planStays && consultationText.page.planStays].filter(Boolean).join(' '),
    ],
    [say.dissent, held.dissent],
    [say.next, held.nextOn ? dayInWords(held.nextOn) : held.nextReason],
    ...held.corrections.map(({ what, by, recordedOn }): [string, string] => [
      say.later,
      `${what} (${by}, ${dayShort(recordedOn)})`,
    ]),
  ]
}
