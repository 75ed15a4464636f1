import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { withoutExcluded } from '../exclusion/store.server.ts'
import { waysIn } from '../family-access/store.server.ts'
import { HomeFields } from '../household/fields.tsx'
import { householdOf, openingChoices } from '../household/store.server.ts'
import { text as householdText } from '../household/text.nl.ts'
import { nameWithAge } from '../household-member/rules.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { splitForm } from './rules.ts'
import { splitHousehold } from './store.server.ts'
import { text } from './text.nl.ts'

async function householdAt({ tx, caseId, actor, today }: Access) {
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  const people = (await peopleIn(tx, caseId)).map(one => ({ id: one.id, name: nameWithAge(one, today) }))
  const scientists = (await withoutExcluded(tx, caseId, (await openingChoices(tx)).scientists))
    .filter(one => one.id !== actor.accountId)
    .map(({ id, name, organisation }) => ({ id, name: `${name} (${organisation})` }))
  const nameOf = (id: string) => people.find(one => one.id === id)?.name ?? ''
  const ways = (await waysIn(tx, caseId))
    .filter(one => one.closed === null)
    .map(({ id, personId, byPersonId }) => ({
      id,
      name: byPersonId ? text.inNameOf(nameOf(byPersonId), nameOf(personId)) : nameOf(personId),
    }))
  return { caseId, name: household.name, ways, isClosed: household.closedOn !== null, people, scientists }
}

export const loader = page('household-case:split', householdAt)

export const action = deed('household-case:split', {
  form: async access => {
    const { people, scientists, ways } = await householdAt(access)
    return splitForm(
      people.map(one => one.id),
      scientists.map(one => one.id),
      ways.map(one => one.id),
    )
  },
  refusals: { closed: text.closed, 'kept-out': text.keptOut, 'pseudonym-taken': householdText.tryAgain },
  constraints: {
    household_case_region_id_pseudonym_key: { refusal: 'pseudonym-taken' },
    somebody_steps_in: { refusal: 'kept-out' },
    somebody_reads_the_log: { refusal: 'kept-out' },
  },
  run: async ({ tx, actor, caseId, input, today }) => {
    const newCaseId = await splitHousehold(tx, actor, caseId, input, today)
    if (!newCaseId) return refuse('closed')
    return done({ to: `/huishoudens/${newCaseId}`, flash: text.done, detail: { newCaseId } })
  },
})

export default function SplitHousehold({ loaderData: view, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const here = `/huishoudens/${view.caseId}`
  const people = optionsFrom(view.people)
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: view.name, to: here }, { label: text.title }]}
      />
      <Stack>
        {view.isClosed ? (
          <p>{text.closed}</p>
        ) : (
          <Form form={form} submit={text.submit} cancelTo={here}>
            <Fieldset legend={text.who}>
              <Checkboxes form={form} name="going" legend={text.going} options={people} />
              <Checkboxes form={form} name="both" legend={text.both} hint={text.bothHint} options={people} />
            </Fieldset>
            <Fieldset legend={text.ways}>
              {view.ways.length === 0 ? (
                <p>{text.noWays}</p>
              ) : (
                <Checkboxes
                  form={form}
                  name="keeps"
                  legend={text.keeps}
                  hint={text.keepsHint}
                  options={optionsFrom(view.ways)}
                  optional
                />
              )}
            </Fieldset>
            <Fieldset legend={text.newOne}>
              <TextField
                form={form}
                name="name"
                label={householdText.open.name}
                hint={householdText.open.nameHint}
                autoComplete="off"
              />
              <SelectField
                form={form}
                name="behaviouralScientistId"
                label={householdText.open.scientist}
                options={optionsFrom(view.scientists)}
                empty={householdText.open.choose}
              />
              <TextArea form={form} name="why" label={text.why} hint={text.whyHint} rows={3} />
            </Fieldset>
            <Fieldset legend={text.home}>
              <HomeFields form={form} prefix="home" />
            </Fieldset>
          </Form>
        )}
      </Stack>
    </>
  )
}
