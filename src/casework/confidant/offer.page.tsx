import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { DayField, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { addressOf } from '../rights/addresses.ts'
import { householdName } from '../rights/at.server.ts'
import { text as rights } from '../rights/text.nl.ts'
import { offerAnswers, offerForm } from './rules.ts'
import { offersOf, recordOffer } from './store.server.ts'
import { answerNames, text } from './text.nl.ts'

const say = text.form

export const loader = page('confidant:record', async access => ({
  caseId: access.caseId,
  to: addressOf(access.caseId),
  today: access.today,
  name: await householdName(access),
  people: await offersOf(access.tx, access.caseId),
}))

export const action = deed('confidant:record', {
  form: async ({ tx, caseId, today }) =>
    offerForm(
      today,
      (await offersOf(tx, caseId)).map(one => one.personId),
    ),
  refusals: {},
  run: async ({ tx, actor, caseId, input }) => {
    await recordOffer(tx, actor, caseId, input)
    return done({ to: addressOf(caseId), flash: say.done, personId: input.personId })
  },
})

export default function RecordOffer({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { caseId, to, today, name, people } = view
  const form = actionData?.form ?? formWith({ offeredOn: today })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: rights.title, to },
          { label: text.title },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo={to}>
        <Radios
          form={form}
          name="personId"
          legend={say.person}
          options={people.map(one => ({ value: one.personId, label: one.name }))}
        />
        <DayField form={form} name="offeredOn" label={say.offeredOn} max={today} />
        <Radios
          form={form}
          name="answer"
          legend={say.answer}
          options={optionsOf(offerAnswers, answerNames)}
        />
        <TextField form={form} name="words" label={say.words} autoComplete="off" optional />
      </Form>
    </>
  )
}
