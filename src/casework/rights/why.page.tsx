import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { dangerIn } from '../safety-measurement/rules.ts'
import { addressOf } from './addresses.ts'
import { requestAt } from './at.server.ts'
import { carryOut, holdsOf } from './destruction/store.server.ts'
import { text as destruction } from './destruction/text.nl.ts'
import { AskedPart } from './request-parts.tsx'
import { dueOn, prolongReasons, stepsFrom, type WhyStep, whyForm, whyStepAt } from './rules.ts'
import { type Request, takeRightsStep } from './store.server.ts'
import { prolongNames, text } from './text.nl.ts'

/** The request of the address and the step that can be taken in it now. */
async function stepAt(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const step = whyStepAt(access.params['step'])
  const request = await requestAt(access)
  if (!step || !stepsFrom(request).includes(step)) throw notFound()
  return { step, request }
}

/** Carrying out what was asked to be destroyed is done by the database, and takes it out for good. */
const isDestroying = (step: WhyStep, { kind }: Pick<Request, 'kind'>) =>
  step === 'carried-out' && kind === 'destroy'
const wordsFor = (step: WhyStep, request: Pick<Request, 'kind'>) =>
  text.why[isDestroying(step, request) ? 'destroy' : step]

export const loader = page('rights:answer', async access => {
  const { step, request } = await stepAt(access)
  return {
    to: `${addressOf(access.caseId)}/${request.id}`,
    step,
    request,
    due: dueOn(request, access.settings),
    isDanger: dangerIn(request.words) !== null,
    isHeld: isDestroying(step, request) && (await holdsOf(access.tx, access.caseId)).some(one => !one.lifted),
  }
})

export const action = deed('rights:answer', {
  form: async access => whyForm((await stepAt(access)).step),
  refusals: { meanwhile: text.meanwhile, held: destruction.held, two: text.look.needsTwo },
  constraints: {
    rights_step_follows: { refusal: 'meanwhile' },
    rights_step_pkey: { refusal: 'meanwhile' },
    legal_hold_stops: { refusal: 'held' },
    rights_needs_two: { refusal: 'two' },
  },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { step, request } = await stepAt(access)
    if (isDestroying(step, request)) await carryOut(tx, request, input.why ?? '')
    else await takeRightsStep(tx, actor, request, request.steps.length, { step, why: input.why })
    const detail = isDestroying(step, request) ? { destroyed: request.toDestroy } : undefined
    const to = `${addressOf(caseId)}/${request.id}`
    return done({ to, flash: wordsFor(step, request).done, ...(detail && { detail }) })
  },
})

export default function TakeStep({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { to, step, request, due, isDanger, isHeld } = view
  const form = actionData?.form ?? emptyForm
  const say = wordsFor(step, request)
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.about(request.kind, request.name), to }, { label: say.title }]}
      />
      <Stack>
        {isDanger && (
          <Notice tone="danger" title={text.calls.danger(request.name)}>
            <DangerNumbers />
          </Notice>
        )}
        {isHeld && <Notice tone="attention">{destruction.held}</Notice>}
        <AskedPart request={request} due={due} />
        <Form form={form} submit={say.submit} cancelTo={to}>
          {step === 'prolonged' && (
            <Radios
              form={form}
              name="why"
              legend={say.why}
              options={optionsOf(prolongReasons, prolongNames)}
            />
          )}
          {(step === 'carried-out' || step === 'withdrawn') && (
            <TextArea form={form} name="why" label={say.why} rows={4} />
          )}
        </Form>
      </Stack>
    </>
  )
}
