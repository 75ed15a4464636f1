import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { isUnborn, nameOf } from '../household-member/rules.ts'
import { livingIn } from '../household-member/store.server.ts'
import { householdName } from './at.server.ts'
import { consentForm } from './rules.ts'
import { recordConsent } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.consentForm

const born = async ({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>) =>
  (await livingIn(tx, caseId))
    .filter(person => !isUnborn(person))
    .map(person => ({ id: person.id, name: nameOf(person) }))

export const loader = page('disclosure:record', async access => ({
  caseId: access.caseId,
  today: access.today,
  name: await householdName(access),
  people: await born(access),
}))

export const action = deed('disclosure:record', {
  form: async access =>
    consentForm(
      access.today,
      (await born(access)).map(one => one.id),
    ),
  refusals: {},
  run: async ({ tx, actor, caseId, input }) => {
    await recordConsent(tx, actor, caseId, input)
    return done({ to: `/huishoudens/${caseId}/verstrekkingen`, flash: say.done })
  },
})

export default function GiveConsent({
  loaderData: { caseId, today, name, people },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ givenOn: today })
  const list = `/huishoudens/${caseId}/verstrekkingen`
  return (
    <>
      <PageHead
        title={say.title}
        lead={text.consentLead}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.title, to: list },
          { label: say.title },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo={list}>
        <SelectField form={form} name="givenBy" label={say.givenBy} options={optionsFrom(people)} />
        <TextArea form={form} name="forWhat" label={say.forWhat} hint={say.forWhatHint} rows={2} />
        <TextField form={form} name="how" label={say.how} hint={say.howHint} autoComplete="off" />
        <DayField form={form} name="givenOn" label={say.givenOn} max={today} />
      </Form>
    </>
  )
}
