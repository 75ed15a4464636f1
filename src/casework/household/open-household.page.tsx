import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { refineDouble } from '../double/rules.ts'
import { peopleWithinReach } from '../double/store.server.ts'
import { OpeningFields } from './opening-fields.tsx'
import { openHouseholdForm } from './rules.ts'
import { openHousehold, openingChoices } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('household-case:open', async ({ tx, actor, settings, today }) => {
  const choices = await openingChoices(tx)
  return {
    ...choices,
    today,
    known: await peopleWithinReach(tx),
    ownOrganisation: actor.organisationId ?? '',
    informFamilyDays: settings.informFamilyDays,
  }
})

export const action = deed('household-case:open', {
  // Only what the page offered can be chosen: gardens, organisations and scientists of the own region.
  form: async ({ tx, actor, today }) => {
    const known = await peopleWithinReach(tx)
    return openHouseholdForm(today, await openingChoices(tx), actor.accountId).superRefine(
      (input, context) => {
        for (const [index, person] of input.people.entries())
          refineDouble(known, ['people', index])(person, context)
      },
    )
  },
  refusals: { 'pseudonym-taken': text.tryAgain, 'same-twice': text.open.sameTwice },
  constraints: {
    household_case_region_id_pseudonym_key: { refusal: 'pseudonym-taken' },
    household_member_pkey: { refusal: 'same-twice', field: 'people' },
  },
  run: async ({ tx, actor, input, today, tell }) => {
    const caseId = await openHousehold(tx, actor, input, today)
    await tell('household-case.opened', { caseId, accountId: actor.accountId })
    return done({ to: `/huishoudens/${caseId}`, flash: text.open.done, caseId })
  },
})

const say = text.open

export default function OpenHousehold({ loaderData, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ organisationId: loaderData.ownOrganisation })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        meta={
          <a className="nl-link" href="/huishoudens/past-niet">
            {text.list.notFitting}
          </a>
        }
      />
      <Form form={form} submit={say.submit} cancelTo="/huishoudens">
        <OpeningFields form={form} choices={loaderData} />
      </Form>
    </>
  )
}
