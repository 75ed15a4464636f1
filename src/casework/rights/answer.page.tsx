import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Checkbox, Checkboxes, Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { addressOf } from './addresses.ts'
import { othersNamed, requestAt } from './at.server.ts'
import { text as destruction } from './destruction/text.nl.ts'
import { AskedPart } from './request-parts.tsx'
import { answerForm, destroyBy, dueOn, groundsOf, keptYears, outcomes, stepsFrom } from './rules.ts'
import { takeRightsStep } from './store.server.ts'
import { groundNames, outcomeNames, text } from './text.nl.ts'

const say = text.answer

async function toAnswer(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const request = await requestAt(access)
  if (!stepsFrom(request).includes('proposed')) throw notFound()
  return request
}

export const loader = page('rights:answer', async access => {
  const { tx, caseId, settings } = access
  const request = await toAnswer(access)
  const bases = (await householdOf(tx, caseId))?.legalBasis ?? []
  return {
    to: `${addressOf(caseId)}/${request.id}`,
    request,
    due: dueOn(request, settings),
    kept: keptYears(bases, settings),
    destroyBy: destroyBy(request.askedOn, settings),
    grounds: [...groundsOf(request.kind)],
    sentBack: request.state === 'sent-back' ? (request.steps.at(-1)?.why ?? null) : null,
  }
})

export const action = deed('rights:answer', {
  form: async access => {
    const request = await toAnswer(access)
    const namesIn = await othersNamed(access, request.personId)
    return answerForm(request.kind, request.weighing?.outcome ?? null, namesIn)
  },
  refusals: {
    meanwhile: text.meanwhile,
    weigh: say.notWeighed,
    lines: say.linesFirst,
    choose: destruction.firstChoose,
  },
  constraints: {
    rights_step_follows: { refusal: 'meanwhile' },
    rights_step_pkey: { refusal: 'meanwhile' },
    rights_child_first: { refusal: 'weigh' },
    rights_lines_decided: { refusal: 'lines', field: 'outcome' },
    destruction_chosen: { refusal: 'choose', field: 'outcome' },
  },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const request = await toAnswer(access)
    if (request.about === 'child' && !request.weighing) return refuse('weigh')
    await takeRightsStep(tx, actor, request, request.steps.length, { step: 'proposed', ...input })
    return done({ to: `${addressOf(caseId)}/${request.id}`, flash: say.done })
  },
})

export default function Answer({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { to, request, due, sentBack, proposal } = { ...view, proposal: view.request.proposal }
  const before = proposal && {
    outcome: proposal.outcome ?? undefined,
    grounds: proposal.grounds,
    answer: proposal.answer ?? '',
  }
  const form = actionData?.form ?? formWith(before ?? {})
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.about(request.kind, request.name), to }, { label: say.title }]}
      />
      <Stack>
        {sentBack && (
          <Notice tone="attention" title={text.one.steps['sent-back']}>
            <p className="tt-as-typed">{sentBack}</p>
          </Notice>
        )}
        <AskedPart request={request} due={due} />
        <Form form={form} submit={say.submit} cancelTo={to}>
          {request.kind === 'destroy' && (
            <p>{`${say.kept(view.kept)} ${say.destroyBy(dayInWords(view.destroyBy))}`}</p>
          )}
          <Radios
            form={form}
            name="outcome"
            legend={say.outcome}
            options={optionsOf(outcomes, outcomeNames)}
          />
          <Checkboxes
            form={form}
            name="grounds"
            legend={say.grounds}
            hint={say.groundsHint}
            options={optionsOf(view.grounds, groundNames)}
            optional
          />
          <TextArea form={form} name="answer" label={say.answer} hint={say.answerHint} rows={6} />
          <p className="tt-soft">{say.complaint}</p>
          {actionData?.form && <Checkbox form={form} name="named" label={say.named} />}
        </Form>
      </Stack>
    </>
  )
}
