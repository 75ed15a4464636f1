import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { addressOf } from './addresses.ts'
import { requestAt } from './at.server.ts'
import { taggedLines } from './copy/at.server.ts'
import { DecidedLines } from './copy/lines-part.tsx'
import { thingsOf } from './destruction/store.server.ts'
import { ThingsToLookAt } from './destruction/things-part.tsx'
import { AnswerPart, AskedPart, WeighingPart } from './request-parts.tsx'
import { dueOn, LookForm, looks, stepsFrom } from './rules.ts'
import { confirm, takeRightsStep } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.look

async function toLookAt(access: Pick<Access, 'tx' | 'caseId' | 'params' | 'actor'>) {
  const request = await requestAt(access)
  if (!stepsFrom(request).includes('confirmed') || request.hands.includes(access.actor.accountId))
    throw notFound()
  return request
}

export const loader = page('rights:look', async access => {
  const request = await toLookAt(access)
  const lines =
    request.kind === 'see' && request.outcome !== 'refused' ? await taggedLines(access, request) : []
  return {
    to: `${addressOf(access.caseId)}/${request.id}`,
    request,
    due: dueOn(request, access.settings),
    lines,
    things:
      request.kind === 'destroy' && request.outcome !== 'refused' ? await thingsOf(access.tx, request) : [],
  }
})

export const action = deed('rights:look', {
  form: LookForm,
  refusals: { meanwhile: text.meanwhile, two: say.needsTwo },
  constraints: {
    rights_step_follows: { refusal: 'meanwhile' },
    rights_step_pkey: { refusal: 'meanwhile' },
    rights_needs_two: { refusal: 'two' },
    released_once: { refusal: 'meanwhile' },
  },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const request = await toLookAt(access)
    const to = `${addressOf(caseId)}/${request.id}`
    if (input.look === 'confirmed') {
      await confirm(tx, actor, request)
      return done({ to, flash: say.given, personId: request.personId })
    }
    const step = { step: 'sent-back' as const, why: input.why }
    await takeRightsStep(tx, actor, request, request.steps.length, step)
    return done({ to, flash: say.back })
  },
})

export default function LookAtAnswer({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { to, request, due, lines, things } = view
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.about(request.kind, request.name), to }, { label: say.title }]}
      />
      <Stack>
        <AskedPart request={request} due={due} />
        {request.weighing && <WeighingPart weighing={request.weighing} />}
        <AnswerPart request={request} title={say.answer} />
        {lines.length > 0 && (
          <Section title={say.copy}>
            <DecidedLines lines={lines} withOriginal />
          </Section>
        )}
        <ThingsToLookAt things={things} />
        <Form form={form} submit={say.submit} cancelTo={to}>
          <Radios
            form={form}
            name="look"
            legend={say.look}
            options={looks.map(value => ({ value, label: say[value] }))}
          />
          <TextArea form={form} name="why" label={say.why} rows={3} optional />
        </Form>
      </Stack>
    </>
  )
}
