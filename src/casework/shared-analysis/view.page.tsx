import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { KeptText } from '#src/ui/kept-text/kept-text.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { analysisAt, familyOf, householdName } from './at.server.ts'
import { viewForm } from './rules.ts'
import { recordView } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.viewForm

export const loader = page('shared-analysis:write', async access => ({
  caseId: access.caseId,
  today: access.today,
  accountId: access.actor.accountId,
  name: await householdName(access),
  id: (await analysisAt(access)).analysis.id,
  people: await familyOf(access),
}))

export const action = deed('shared-analysis:write', {
  form: async access =>
    viewForm(
      access.today,
      (await familyOf(access)).map(one => one.value),
    ),
  refusals: {},
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { analysis } = await analysisAt(access)
    await recordView(tx, actor, analysis, input)
    return done({ to: `/huishoudens/${caseId}/analyse/${analysis.id}`, flash: say.done })
  },
})

export default function RecordView({ loaderData: view, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ toldOn: view.today })
  const here = `/huishoudens/${view.caseId}/analyse/${view.id}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: view.name, to: `/huishoudens/${view.caseId}` },
          { label: text.title, to: here },
          { label: say.title },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo={here}>
        <KeptText owner={view.accountId} restored={text.form.restored} />
        <Radios form={form} name="personId" legend={say.person} options={view.people} />
        <TextArea form={form} name="words" label={say.words} rows={5} ownVoice />
        <TextField form={form} name="howTold" label={say.howTold} hint={say.howToldHint} autoComplete="off" />
        <DayField form={form} name="toldOn" label={say.toldOn} max={view.today} />
      </Form>
    </>
  )
}
