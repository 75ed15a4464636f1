import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { DoubleField } from '../double/double-field.tsx'
import { refineDouble, samePerson } from '../double/rules.ts'
import { peopleWithinReach } from '../double/store.server.ts'
import { homesIn } from '../home/store.server.ts'
import { PersonFields } from '../household/fields.tsx'
import { text } from '../household/text.nl.ts'
import { addPersonForm } from './rules.ts'
import { createPerson, joinHousehold } from './store.server.ts'

export const loader = page('household-case:change', async ({ tx, caseId, today }) => ({
  caseId,
  today,
  known: await peopleWithinReach(tx),
  homes: await homesIn(tx, caseId),
}))

export const action = deed('household-case:change', {
  // Only people and addresses within reach can be chosen; anything else was not on the page.
  form: async ({ tx, caseId, today }) =>
    addPersonForm(
      today,
      (await homesIn(tx, caseId)).map(home => home.id),
    ).superRefine(refineDouble(await peopleWithinReach(tx), [], caseId)),
  refusals: { 'already-here': text.person.alreadyHere },
  constraints: { household_member_pkey: { refusal: 'already-here', field: '' } },
  run: async ({ tx, actor, caseId, input, today, tell }) => {
    const personId = samePerson(input.sameAs) ?? (await createPerson(tx, actor.regionId, input))
    const lives = input.homeId ? (input.partly ? 'partly' : 'here') : 'elsewhere'
    await joinHousehold(
      tx,
      actor.regionId,
      caseId,
      personId,
      input.familyRole,
      { home_id: input.homeId ?? null, lives },
      today,
    )
    await tell('household-member.joined', { caseId, personId, accountId: actor.accountId })
    return done({ to: `/huishoudens/${caseId}`, flash: text.person.done, personId })
  },
})

const say = text.person

export default function AddPerson({
  loaderData: { caseId, known, homes, today },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}`}>
        <PersonFields form={form} />
        <DoubleField form={form} known={known} caseId={caseId} today={today} />
        <SelectField
          form={form}
          name="homeId"
          label={say.home}
          options={homes.map(home => ({ value: home.id, label: home.label }))}
          empty={say.noHome}
          optional
        />
        <Checkbox form={form} name="partly" label={say.partly} />
      </Form>
    </>
  )
}
