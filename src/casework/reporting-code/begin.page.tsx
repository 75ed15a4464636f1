import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { codeAddress } from './addresses.ts'
import { help } from './help.nl.ts'
import { stepForms } from './rules.ts'
import { StepFields } from './step-fields.tsx'
import { beginReportingCode } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('reporting-code:weigh', async ({ tx, caseId, today }) => ({
  caseId,
  today,
  name: (await householdOf(tx, caseId))?.name ?? '',
}))

export const action = deed('reporting-code:weigh', {
  form: ({ today }) => stepForms.signs(today),
  refusals: {},
  run: async ({ tx, actor, caseId, input }) => {
    const codeId = await beginReportingCode(tx, actor, caseId, input)
    return done({ to: codeAddress(caseId, codeId), flash: text.form.done })
  },
})

export default function BeginReportingCode({
  loaderData: { caseId, today, name },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ doneOn: today })
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.beginLead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
        how={help}
      />
      <Stack>
        <Card>
          <DangerNumbers />
        </Card>
        <p>{text.nothingSent}</p>
        <Form form={form} submit={text.form.submit} cancelTo={`/huishoudens/${caseId}/gevaar`}>
          <StepFields form={form} step="signs" today={today} />
        </Form>
      </Stack>
    </>
  )
}
