import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { holdsOf, MoveForm, phaseAfter, waysFrom } from './rules.ts'
import { movePhase, phasesOf } from './store.server.ts'
import { phaseMeanings, phaseNames, text } from './text.nl.ts'
import { WhatHolds } from './what-holds.tsx'

const say = text.form

export const loader = page('safety-phase:move', async ({ tx, caseId }) => {
  const household = await householdOf(tx, caseId)
  if (!household || household.closedOn) throw notFound()
  return { caseId, name: household.name, ...(await phasesOf(tx, caseId)) }
})

export const action = deed('safety-phase:move', {
  form: MoveForm,
  refusals: text.refusals,
  constraints: {
    safety_phase_follows: { refusal: 'meanwhile' },
    safety_phase_step_pkey: { refusal: 'meanwhile' },
    safety_phase_no_danger: { refusal: 'danger', field: 'phase' },
    safety_phase_no_incident: { refusal: 'incident', field: 'phase' },
    safety_phase_challenge: { refusal: 'challenge', field: 'phase' },
  },
  run: async ({ tx, actor, caseId, input }) => {
    const refusal = await movePhase(tx, actor, caseId, input)
    if (refusal) return refuse(refusal, 'phase')
    return done({ to: `/huishoudens/${caseId}/fase`, flash: say.done })
  },
})

export default function MovePhase({
  loaderData: { caseId, name, steps, held },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const here = `/huishoudens/${caseId}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: name, to: here },
          { label: text.title, to: `${here}/fase` },
        ]}
      />
      <Stack>
        {holdsOf(held).length > 0 && (
          <Card title={text.heldTitle} level={2}>
            <WhatHolds caseId={caseId} held={held} />
          </Card>
        )}
        <Form form={form} version={steps.length} submit={say.submit} cancelTo={`${here}/fase`}>
          <Radios
            form={form}
            name="phase"
            legend={say.phase}
            options={waysFrom(phaseAfter(steps)).map(phase => ({
              value: phase,
              label: phaseNames[phase],
              hint: phaseMeanings[phase],
            }))}
          />
          <TextArea form={form} name="why" label={say.why} hint={say.whyHint} rows={4} />
        </Form>
      </Stack>
    </>
  )
}
