import { atScreen } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { planOnScreen } from '#src/casework/public.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { AroundParts, RolesPart, SituationPart } from '../our-plan/plan-parts.tsx'
import { plainPlan } from '../our-plan/rules.ts'
import { text as planText } from '../our-plan/text.nl.ts'
import { AtTheTable } from './at-the-table.tsx'
import { text } from './text.nl.ts'

export const loader = atScreen(async ({ tx, today }) => {
  const plan = await planOnScreen(tx)
  if (!plan) return { plan: null }
  return {
    plan: {
      since: plan.activatedOn,
      again: plan.expiresOn ?? plan.reviewOn,
      // Nobody at the table is the one who reads: everybody goes by their name.
      ...plainPlan(plan, '', '', today),
    },
  }
})

export default function SharedPlan({ loaderData: { plan } }: Shown<typeof loader>) {
  if (!plan) {
    return (
      <AtTheTable title={planText.title}>
        <Empty title={text.noPlan}>{text.none}</Empty>
      </AtTheTable>
    )
  }
  return (
    <AtTheTable title={planText.title} lead={plan.since && planText.since(dayInWords(plan.since))}>
      {plan.situations.map(situation => (
        <SituationPart key={situation.id} situation={situation} />
      ))}
      <AroundParts plan={plan} />
      <RolesPart roles={plan.roles} />
      {plan.again && <p>{planText.again(dayInWords(plan.again))}</p>}
    </AtTheTable>
  )
}
