import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { Rows } from '#src/ui/form/rows.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { colleagues } from '../contact-person/store.server.ts'
import { refineDouble } from '../double/rules.ts'
import { peopleWithinReach } from '../double/store.server.ts'
import { OpeningFields } from '../household/opening-fields.tsx'
import { openingChoices } from '../household/store.server.ts'
import { text as householdText } from '../household/text.nl.ts'
import { enterForm } from './rules.ts'
import { enterHousehold } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.enter

/** Colleagues who may have been contact person before. */
const holders = async ({ tx, actor }: Pick<Access, 'tx' | 'actor'>) =>
  (await colleagues(tx)).filter(one => one.id !== actor.accountId && one.roles.includes('caseworker'))

export const loader = page('household-case:enter', async access => ({
  ...(await openingChoices(access.tx)),
  holders: (await holders(access)).map(({ id, name, organisation }) => ({
    id,
    name: `${name} (${organisation})`,
  })),
  today: access.today,
  known: await peopleWithinReach(access.tx),
  ownOrganisation: access.actor.organisationId ?? '',
  informFamilyDays: access.settings.informFamilyDays,
}))

export const action = deed('household-case:enter', {
  form: async access => {
    const { tx, actor, today } = access
    const known = await peopleWithinReach(tx)
    const colleagueIds = (await holders(access)).map(one => one.id)
    const choices = await openingChoices(tx)
    return enterForm(today, choices, { openerId: actor.accountId, colleagueIds }).superRefine(
      (input, context) => {
        for (const [index, person] of input.people.entries())
          refineDouble(known, ['people', index])(person, context)
      },
    )
  },
  refusals: { 'pseudonym-taken': householdText.tryAgain, 'same-twice': householdText.open.sameTwice },
  constraints: {
    household_case_region_id_pseudonym_key: { refusal: 'pseudonym-taken' },
    household_member_pkey: { refusal: 'same-twice', field: 'people' },
  },
  run: async ({ tx, actor, input, today, tell }) => {
    const caseId = await enterHousehold(tx, actor, input, today)
    await tell('household-case.opened', { caseId, accountId: actor.accountId })
    return done({ to: `/huishoudens/${caseId}`, flash: say.done, caseId })
  },
})

export default function EnterHousehold({ loaderData, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ organisationId: loaderData.ownOrganisation })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: householdText.list.title, to: '/huishoudens' }, { label: say.title }]}
      />
      <Form form={form} submit={say.submit} cancelTo="/huishoudens">
        <OpeningFields form={form} choices={loaderData}>
          <SinceFields form={form} holders={loaderData.holders} />
        </OpeningFields>
      </Form>
    </>
  )
}

type SinceFieldsProps = { form: FormState; holders: readonly { id: string; name: string }[] }

/** Since when the work goes on, where that was found, and who was contact person before. */
function SinceFields({ form, holders }: SinceFieldsProps) {
  return (
    <>
      <Fieldset legend={say.since} hint={say.sinceHint}>
        <DayField form={form} name="startedOn" label={say.startedOn} hint={say.startedHint} />
        <TextField form={form} name="source" label={say.source} hint={say.sourceHint} autoComplete="off" />
      </Fieldset>
      <Fieldset legend={say.before} hint={say.beforeHint}>
        <Rows
          form={form}
          name="before"
          addLabel={say.addBefore}
          removeLabel={say.removeBefore}
          legend={say.beforeRow}
        >
          {prefix => (
            <>
              <SelectField
                form={form}
                name={`${prefix}.accountId`}
                label={say.colleague}
                options={optionsFrom(holders)}
                empty={say.noColleague}
                optional
              />
              <TextField
                form={form}
                name={`${prefix}.name`}
                label={say.name}
                hint={say.nameHint}
                optional
                autoComplete="off"
              />
              <DayField form={form} name={`${prefix}.lastDay`} label={say.lastDay} />
            </>
          )}
        </Rows>
      </Fieldset>
    </>
  )
}
