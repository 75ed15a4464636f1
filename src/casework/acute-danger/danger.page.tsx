import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { gather } from '#src/platform/database/gather.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { householdOf } from '../household/store.server.ts'
import { ReportingCodeCard } from '../reporting-code/reporting-code-card.tsx'
import { reportingCodesPiece } from '../reporting-code/store.server.ts'
import { dangerNow, RecordForm } from './rules.ts'
import { dangerPiece, takeStep } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('acute-danger:record', async ({ tx, actor, caseId, parts }) => ({
  caseId,
  name: (await householdOf(tx, caseId))?.name ?? '',
  mayEnd: may(actor, 'acute-danger:end', parts),
  ...(await gather(tx, { steps: dangerPiece(tx, caseId), codes: reportingCodesPiece(tx, caseId) })),
}))

export const action = deed('acute-danger:record', {
  form: RecordForm,
  refusals: { already: text.record.already },
  constraints: {
    acute_danger_step_pkey: { refusal: 'already' },
    acute_danger_step_follows: { refusal: 'already' },
  },
  run: async ({ tx, actor, caseId, input, tell }) => {
    const { steps } = await gather(tx, { steps: dangerPiece(tx, caseId) })
    if (dangerNow(steps)) return refuse('already')
    await takeStep(tx, actor, caseId, steps, input.what)
    await tell('acute-danger.recorded', { caseId })
    return done({ to: `/huishoudens/${caseId}/gevaar`, flash: text.record.done })
  },
})

const say = text.record

export default function DangerPage({
  loaderData: { caseId, name, mayEnd, steps, codes },
  actionData,
}: Shown<typeof loader>) {
  const danger = dangerNow(steps)
  const earlier = steps.filter(step => step !== danger).toReversed()
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
      />
      <Stack>
        <Card>
          <DangerNumbers />
        </Card>
        {danger ? (
          <Notice tone="danger" title={text.now}>
            <p className="tt-as-typed">{danger.words}</p>
            <p className="tt-soft">{text.since(dayInWords(danger.on), danger.byName ?? '')}</p>
            {mayEnd ? (
              <ButtonLink to={`/huishoudens/${caseId}/gevaar/voorbij`}>{text.end.step}</ButtonLink>
            ) : (
              <p>{text.end.who}</p>
            )}
          </Notice>
        ) : (
          <Card title={say.title} level={2}>
            <Form
              form={actionData?.form ?? emptyForm}
              submit={say.submit}
              cancelTo={`/huishoudens/${caseId}`}
            >
              <TextArea
                form={actionData?.form ?? emptyForm}
                name="what"
                label={say.what}
                hint={say.hint}
                rows={3}
              />
              <p className="tt-soft">{text.safety}</p>
            </Form>
          </Card>
        )}
        <ReportingCodeCard caseId={caseId} codes={codes} />
      </Stack>
      {earlier.length > 0 && (
        <Section title={text.before}>
          <Timeline
            items={earlier.map(({ step, on, byName, words }) => ({
              at: on,
              when: dayInWords(on),
              by: byName,
              title: text.steps[step],
              children: <p className="tt-as-typed">{words}</p>,
            }))}
          />
        </Section>
      )}
    </>
  )
}
