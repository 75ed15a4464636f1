import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import { bornIn } from '../household-member/store.server.ts'
import { incidentForm, sources } from './rules.ts'
import { recordIncident } from './store.server.ts'
import { sourceNames, text } from './text.nl.ts'
import { TouchFields } from './touch-fields.tsx'

export const loader = page('incident:record', async ({ tx, caseId, today }) => ({
  caseId,
  today,
  name: (await householdOf(tx, caseId))?.name ?? '',
  people: (await bornIn(tx, caseId)).map(person => ({
    id: person.id,
    name: person.givenName ?? nameOf(person),
  })),
}))

export const action = deed('incident:record', {
  form: async ({ tx, caseId, today }) =>
    incidentForm(
      today,
      (await bornIn(tx, caseId)).map(person => person.id),
    ),
  refusals: {},
  run: async ({ tx, actor, caseId, input }) => {
    const incidentId = await recordIncident(tx, actor, caseId, input)
    return done({ to: `/huishoudens/${caseId}/incidenten/${incidentId}`, flash: text.form.done })
  },
})

const say = text.form

export default function RecordIncident({
  loaderData: { caseId, today, name, people },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ happenedOn: today })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.title, to: `/huishoudens/${caseId}/veiligheid` },
          { label: text.record },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}/veiligheid`}>
        <DayField form={form} name="happenedOn" label={say.happenedOn} max={today} />
        <TextField form={form} name="around" label={say.around} hint={say.aroundHint} optional />
        <TextArea form={form} name="what" label={say.what} hint={say.whatHint} rows={5} />
        <Radios
          form={form}
          name="source"
          legend={say.source}
          options={sources.map(value => ({ value, label: sourceNames[value] }))}
        />
        <TextField form={form} name="toldBy" label={say.toldBy} hint={say.toldByHint} optional />
        <TouchFields form={form} people={people} />
        <TextField form={form} name="policeReference" label={say.police} hint={say.policeHint} optional />
      </Form>
    </>
  )
}
