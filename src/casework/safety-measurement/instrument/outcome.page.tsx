import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { gather } from '#src/platform/database/gather.ts'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { nameOf } from '../../household-member/rules.ts'
import { bornIn } from '../../household-member/store.server.ts'
import { outcomeForm } from './rules.ts'
import { outcomesPiece, recordOutcome } from './store.server.ts'
import { text } from './text.nl.ts'

/** The outcome somebody recorded before and now corrects; null when this is a new one. */
async function correctedAt({ tx, actor, caseId, params }: Access) {
  if (params.outcomeId === undefined) return null
  const { outcomes } = await gather(tx, { outcomes: outcomesPiece(tx, caseId) })
  const own = outcomes.find(one => one.id === params.outcomeId && one.recordedBy === actor.accountId)
  if (!own) throw notFound()
  return own
}

export const loader = page('safety-measurement:record', async access => ({
  caseId: access.caseId,
  today: access.today,
  me: access.actor.name,
  corrected: await correctedAt(access),
  people: (await bornIn(access.tx, access.caseId)).map(person => ({
    value: person.id,
    label: person.givenName ?? nameOf(person),
  })),
}))

export const action = deed('safety-measurement:record', {
  form: async ({ tx, caseId, today }) =>
    outcomeForm(
      today,
      (await bornIn(tx, caseId)).map(person => person.id),
    ),
  refusals: { already: text.correction.already },
  constraints: { instrument_outcome_corrected_once: { refusal: 'already' } },
  run: async ({ input, ...access }) => {
    const { tx, actor, caseId } = access
    const corrected = await correctedAt(access)
    await recordOutcome(tx, actor, caseId, input, corrected?.id)
    return done({ to: `/huishoudens/${caseId}/veiligheid`, flash: text.form.done })
  },
})

const say = text.form

export default function OutcomePage({
  loaderData: { caseId, today, me, corrected, people },
  actionData,
}: Shown<typeof loader>) {
  const { title, lead } = corrected ? text.correction : say
  const known = corrected
    ? {
        name: corrected.name,
        edition: corrected.edition,
        personId: corrected.personId ?? '',
        outcome: corrected.outcome,
        doneBy: corrected.doneBy,
        doneOn: corrected.doneOn,
      }
    : { doneBy: me, doneOn: today }
  const form = actionData?.form ?? formWith(known)
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}/veiligheid`}>
        <TextField form={form} name="name" label={say.name} hint={say.nameHint} />
        <TextField form={form} name="edition" label={say.edition} />
        <SelectField
          form={form}
          name="personId"
          label={say.person}
          options={people}
          empty={say.everybody}
          optional
        />
        <TextArea form={form} name="outcome" label={say.outcome} hint={say.outcomeHint} rows={3} />
        <TextField form={form} name="doneBy" label={say.doneBy} />
        <DayField form={form} name="doneOn" label={say.doneOn} max={today} />
      </Form>
    </>
  )
}
