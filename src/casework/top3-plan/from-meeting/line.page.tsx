import { redirect } from 'react-router'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { heardAt } from '../../live-consultation/outcome/store.server.ts'
import { text as outcomeText } from '../../live-consultation/outcome/text.nl.ts'
import { planAddress } from '../addresses.ts'
import { optionsOfActing } from '../people.ts'
import { planAt } from '../plan-at.server.ts'
import { canCarry, type Plan } from '../rules.ts'
import { lineForm } from './rules.ts'
import { placeInPlan, unplacedLines } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.line

/** The plan in the address with the lines that wait, and the one in the address. */
async function linesAt(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const plan = await planAt(access)
  const lines = await unplacedLines(access.tx, plan.id)
  return { plan, lines, line: lines.find(one => one.id === access.params['lineId']) }
}

const ownersOf = (plan: Plan, today: Access['today'], affectedIds: readonly string[] = []) =>
  optionsOfActing(plan, one => canCarry(one, affectedIds, today))

export const loader = page('top3-plan:write', async access => {
  const { plan, lines, line } = await linesAt(access)
  const [first] = lines
  if (!line) throw redirect(first ? `${planAddress(plan)}/uit-het-beraad/${first.id}` : planAddress(plan))
  return {
    to: planAddress(plan),
    line: { id: line.id, kind: line.kind, words: line.words, by: line.by, dueOn: line.dueOn },
    left: lines.length,
    situations: plan.situations.map(one => ({ value: one.id, label: `${one.rank}. ${one.what}` })),
    owners: ownersOf(plan, access.today),
  }
})

export const action = deed('top3-plan:write', {
  form: async access => {
    const { plan, line } = await linesAt(access)
    return lineForm({
      kind: line?.kind ?? 'situation',
      situations: plan.situations.map(one => ({
        id: one.id,
        owners: ownersOf(plan, access.today, one.affectedIds).map(({ value }) => value),
      })),
      owners: ownersOf(plan, access.today).map(({ value }) => value),
      today: access.today,
    })
  },
  refusals: { 'is-active': say.isActive },
  constraints: { plan_is_fixed: { refusal: 'is-active' } },
  run: async access => {
    const { tx, actor, caseId, today, input } = access
    const { plan, lines, line } = await linesAt(access)
    const here = `${planAddress(plan)}/uit-het-beraad`
    if (line) {
      const { readers, openedAt } = await heardAt(tx, caseId, line.sittingId)
      const source = outcomeText.source(dayInWords(openedAt ? dayOf(openedAt) : today))
      const of = { regionId: actor.regionId, caseId, planId: plan.id }
      await placeInPlan(tx, actor, of, { line, input, readers, source, today })
    }
    return done({ to: lines.length > 1 ? here : planAddress(plan), flash: say.done })
  },
})

export default function PlaceLine({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { to, line, left, situations, owners } = view
  const form =
    actionData?.form ??
    formWith({
      what: 'place',
      under: situations.length === 1 ? (situations[0]?.value ?? '') : '',
      dueOn: line.dueOn ?? '',
    })
  return (
    <>
      <PageHead title={say.title} lead={`${say.lead} ${say.left(left)}`} />
      <Card title={say.said[line.kind]} level={2} meta={line.by && say.by(line.by)}>
        {line.words.map(words => (
          <p key={words} className="tt-as-typed">
            {words}
          </p>
        ))}
      </Card>
      <Form form={form} submit={say.submit} cancelTo={to}>
        <Radios
          form={form}
          name="what"
          legend={say.what}
          options={[
            { value: 'place', label: say.place },
            { value: 'leave-out', label: say.leaveOut, hint: say.leaveOutHint },
          ]}
        />
        {line.kind !== 'situation' && (
          <Radios form={form} name="under" legend={say.under} options={situations} />
        )}
        {line.kind === 'agreement' && (
          <>
            <SelectField form={form} name="ownerId" label={say.owner} options={owners} empty={say.choose} />
            <DayField form={form} name="dueOn" label={say.due} />
          </>
        )}
        <TextArea form={form} name="why" label={say.why} rows={2} optional />
      </Form>
    </>
  )
}
