import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { Form } from '#src/ui/form/form.tsx'
import { ScaleField } from '#src/ui/form/scale-field.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { isUnborn, nameOf } from '../household-member/rules.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { dangerWordsOf } from './danger-word/store.server.ts'
import { help } from './help.nl.ts'
import { cannotWait, holding, recordForm } from './rules.ts'
import { measurementsIn, recordMeasurement } from './store.server.ts'
import { anchors, text } from './text.nl.ts'

/** Everybody in the household who can have a view of their own. */
const bornPeople = async (tx: Tx, caseId: string) =>
  (await peopleIn(tx, caseId)).filter(person => !isUnborn(person))

export const loader = page('safety-measurement:record', async ({ tx, actor, caseId, today }) => ({
  caseId,
  today,
  me: actor.name,
  name: (await householdOf(tx, caseId))?.name ?? '',
  people: (await bornPeople(tx, caseId)).map(person => ({ id: person.id, name: nameOf(person) })),
}))

export const action = deed('safety-measurement:record', {
  form: async ({ tx, caseId, today }) =>
    recordForm(
      today,
      (await bornPeople(tx, caseId)).map(person => person.id),
    ),
  refusals: {},
  run: async ({ tx, actor, caseId, input, tell, settings }) => {
    const raterId = input.rater === 'me' ? actor.accountId : input.rater
    const before = holding(await measurementsIn(tx, [caseId])).findLast(one => one.raterId === raterId)
    const measurementId = await recordMeasurement(tx, actor, caseId, input)
    if (
      cannotWait({ ...input, oneHigher: input.oneHigher ?? null }, before, {
        ...settings,
        dangerWords: await dangerWordsOf(tx),
      })
    )
      await tell('safety-measurement.alarming', { caseId, measurementId })
    return done({ to: `/huishoudens/${caseId}`, flash: text.form.done })
  },
})

const say = text.form

export default function RecordMeasurement({
  loaderData: { caseId, today, me, name, people },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ rater: 'me', measuredOn: today })
  const raters = people.map(person => ({ value: person.id, label: person.name }))
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
        how={help}
      />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}`}>
        <SelectField
          form={form}
          name="rater"
          label={say.rater}
          options={[{ value: 'me', label: text.me(me) }, ...raters]}
        />
        <TextField form={form} name="howAsked" label={say.howAsked} hint={say.howAskedHint} optional />
        <ScaleField form={form} name="score" legend={say.score} {...anchors} />
        <TextArea form={form} name="why" label={say.why} hint={say.whyHint} rows={3} />
        <TextArea form={form} name="oneHigher" label={say.oneHigher} rows={2} optional />
        <DayField form={form} name="measuredOn" label={say.measuredOn} max={today} />
      </Form>
    </>
  )
}
