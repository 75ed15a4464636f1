import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import type { Day } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { Checkboxes, Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { DayField, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { nameOf } from '../../household-member/rules.ts'
import { peopleToChoose } from '../known.server.ts'
import { sourceChoices } from '../names.nl.ts'
import { crumbsOf, mapAt, peopleOptions } from '../parts.tsx'
import { authorityForm, needsAuthority, sources } from '../rules.ts'
import { text } from '../text.nl.ts'
import { recordAuthority } from './store.server.ts'

const say = text.authorityForm

/** The child of the address, and the adults who could have authority. */
async function childIn(tx: Tx, caseId: string, personId: string | undefined, today: Day) {
  const { name, people } = await peopleToChoose(tx, caseId)
  const child = people.find(({ id }) => id === personId)
  if (!child || !needsAuthority(child, today)) throw notFound()
  const adults = people.filter(
    person => !person.isDeceased && !person.expectedOn && !needsAuthority(person, today),
  )
  return { name, child, adults }
}

export const loader = page('people-and-network:change', async ({ tx, caseId, params, today }) => ({
  caseId,
  today,
  ...(await childIn(tx, caseId, params.personId, today)),
}))

export const action = deed('people-and-network:change', {
  form: async ({ tx, caseId, params, today }) =>
    authorityForm(
      today,
      (await childIn(tx, caseId, params.personId, today)).adults.map(({ id }) => id),
    ),
  refusals: {},
  run: async ({ tx, actor, caseId, params, input, today }) => {
    const { child } = await childIn(tx, caseId, params.personId, today)
    await recordAuthority(tx, actor, caseId, child.id, input)
    return done({ to: mapAt(caseId), flash: say.done, personId: child.id })
  },
})

export default function LookAtAuthority({
  loaderData: { caseId, today, name, child, adults },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ lookedOn: today })
  const title = text.authority.over(nameOf(child))
  return (
    <>
      <PageHead title={title} lead={say.lead} crumbs={crumbsOf(caseId, name, title)} />
      <Form form={form} submit={say.submit} cancelTo={mapAt(caseId)}>
        <Checkboxes
          form={form}
          name="holderIds"
          legend={say.holders}
          options={peopleOptions(adults, today)}
          optional
        />
        <TextField
          form={form}
          name="institution"
          label={say.institution}
          hint={say.institutionHint}
          optional
        />
        <Radios form={form} name="source" legend={say.source} options={optionsOf(sources, sourceChoices)} />
        <DayField form={form} name="lookedOn" label={say.lookedOn} max={today} />
      </Form>
    </>
  )
}
