import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Rows } from '#src/ui/form/rows.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, NumberField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { optionsOf } from '../options.ts'
import { kinds, planForm } from './rules.ts'
import { organisations, planTraining } from './store.server.ts'
import { kindNames, text } from './text.nl.ts'

const say = text.plan

export const loader = page('training:write', async ({ tx }) => ({ from: await organisations(tx) }))

export const action = deed('training:write', {
  form: async ({ tx }) => planForm((await organisations(tx)).map(one => one.id)),
  refusals: { twice: say.dayTwice },
  constraints: { a_training_day_once: { refusal: 'twice', field: 'days' } },
  run: async ({ tx, actor, input }) => {
    const id = await planTraining(tx, actor, input)
    return done({ to: `/praktijk/scholing/${id}`, flash: say.done })
  },
})

export default function PlanTraining({ loaderData: { from }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo="/praktijk">
        <TextField form={form} name="title" label={say.name} autoComplete="off" />
        <Radios form={form} name="kind" legend={say.kind} options={optionsOf(kinds, kindNames)} />
        <TextField form={form} name="provider" label={say.provider} autoComplete="off" />
        <TextArea form={form} name="aim" label={say.aim} rows={2} maxLength={400} />
        <TextArea
          form={form}
          name="agreement"
          label={say.agreement}
          hint={say.agreementHint}
          rows={2}
          maxLength={600}
          optional
        />
        <Fieldset legend={say.days}>
          <Rows
            form={form}
            name="days"
            least={1}
            addLabel={say.addDay}
            removeLabel={say.removeDay}
            legend={say.dayRow}
          >
            {prefix => <DayField form={form} name={`${prefix}.day`} label={say.day} optional />}
          </Rows>
        </Fieldset>
        <Fieldset legend={say.participants} hint={say.participantsHint}>
          <Rows
            form={form}
            name="participants"
            addLabel={say.addParticipants}
            removeLabel={say.removeParticipants}
            legend={say.participantsRow}
          >
            {prefix => (
              <>
                <SelectField
                  form={form}
                  name={`${prefix}.organisationId`}
                  label={say.organisation}
                  options={from.map(({ id, name }) => ({ value: id, label: name }))}
                  empty={text.choose}
                />
                <NumberField form={form} name={`${prefix}.people`} label={say.people} />
              </>
            )}
          </Rows>
        </Fieldset>
      </Form>
    </>
  )
}
