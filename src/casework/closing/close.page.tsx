import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { gather } from '#src/platform/database/gather.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { holdsOf } from '../safety-phase/rules.ts'
import { heldPiece } from '../safety-phase/store.server.ts'
import { WhatHolds } from '../safety-phase/what-holds.tsx'
import { courseConstraints } from './constraints.ts'
import { help } from './help.nl.ts'
import { aftercareForm } from './rules.ts'
import { standingOf } from './standing.server.ts'
import { StepPage } from './step-page.tsx'
import { takeCourseStep } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.close

export const loader = page('closing:change', async ({ tx, caseId }) => ({
  ...(await standingOf(tx, caseId, 'begin-aftercare')),
  ...(await gather(tx, { held: heldPiece(tx, caseId) })),
}))

export const action = deed('closing:change', {
  form: ({ today }) => aftercareForm(today),
  refusals: text.refusals,
  constraints: {
    ...courseConstraints,
    course_conditions_met: { refusal: 'unmet' },
    course_no_danger: { refusal: 'danger' },
    course_no_incident: { refusal: 'incident' },
  },
  run: async ({ tx, actor, caseId, input, tell }) => {
    await takeCourseStep(tx, actor, caseId, 'begin-aftercare', input)
    await tell('closing.aftercare-begun', { caseId })
    return done({ to: `/huishoudens/${caseId}/verloop`, flash: say.done })
  },
})

export default function Close({
  loaderData: { household, state, version, follows, held },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const here = `/huishoudens/${household.id}`
  return (
    <StepPage
      title={say.title}
      lead={say.lead}
      household={household}
      state={state}
      open={follows || actionData !== undefined}
      how={help}
    >
      {holdsOf(held).length > 0 && (
        <Card title={text.missing.title} level={2} tone="attention">
          <WhatHolds caseId={household.id} held={held} />
          <p>
            {text.missing.otherwise}{' '}
            <a className="nl-link" href={`${here}/afsluiten/anders`}>
              {text.ways.otherwise}
            </a>
          </p>
        </Card>
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo={`${here}/verloop`}>
        <TextArea form={form} name="why" label={say.followUp} hint={say.followUpHint} rows={4} />
        <DayField form={form} name="untilOn" label={say.followUpOn} />
      </Form>
    </StepPage>
  )
}
