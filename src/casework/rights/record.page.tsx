import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { addressOf } from './addresses.ts'
import { askersOf, householdName } from './at.server.ts'
import { abouts, kinds, recordForm } from './rules.ts'
import { recordAsked } from './store.server.ts'
import { aboutNames, kindNames, text } from './text.nl.ts'

const say = text.recordForm

export const loader = page('rights:record', async access => ({
  caseId: access.caseId,
  here: addressOf(access.caseId),
  today: access.today,
  name: await householdName(access),
  people: (await askersOf(access)).map(({ id, name }) => ({ id, name })),
}))

export const action = deed('rights:record', {
  form: async access =>
    recordForm(
      access.today,
      (await askersOf(access)).map(one => one.id),
    ),
  refusals: {},
  run: async ({ tx, actor, caseId, input, tell }) => {
    const id = await recordAsked(tx, actor, caseId, input)
    await tell('rights.asked', { caseId, requestId: id })
    return done({ to: `${addressOf(caseId)}/${id}`, flash: say.done, personId: input.personId })
  },
})

export default function RecordRequest({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { caseId, here, today, name, people } = view
  const form = actionData?.form ?? formWith({ askedOn: today, about: 'self' })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.title, to: here },
          { label: say.title },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo={here}>
        <SelectField form={form} name="personId" label={say.person} options={optionsFrom(people)} />
        <Radios form={form} name="kind" legend={say.kind} options={optionsOf(kinds, kindNames)} />
        <Radios form={form} name="about" legend={say.about} options={optionsOf(abouts, aboutNames)} />
        <TextArea form={form} name="words" label={say.words} rows={4} ownVoice optional />
        <TextField form={form} name="how" label={say.how} hint={say.howHint} autoComplete="off" />
        <DayField form={form} name="askedOn" label={say.askedOn} max={today} />
      </Form>
    </>
  )
}
