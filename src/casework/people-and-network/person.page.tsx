import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { homesIn } from '../home/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import { peopleToChoose } from './known.server.ts'
import { crumbsOf, linesOf, mapAt } from './parts.tsx'
import { homesOf } from './pictures.ts'
import { detailForm } from './rules.ts'
import { recordDetail } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.detailForm

async function personIn(tx: Tx, caseId: string, personId: string | undefined) {
  const { name, people } = await peopleToChoose(tx, caseId)
  const person = people.find(({ id }) => id === personId)
  if (!person) throw notFound()
  return { name, person }
}

export const loader = page('people-and-network:change', async ({ tx, caseId, params, today }) => ({
  caseId,
  today,
  homes: (await homesIn(tx, caseId)).map(({ id, label }) => ({ id, label })),
  ...(await personIn(tx, caseId, params.personId)),
}))

export const action = deed('people-and-network:change', {
  form: async ({ tx, caseId, today }) =>
    detailForm(
      today,
      (await homesIn(tx, caseId)).map(({ id }) => id),
    ),
  refusals: { 'changed-meanwhile': text.forms.meanwhile },
  constraints: { person_detail_replaced_once: { refusal: 'changed-meanwhile' } },
  run: async ({ tx, actor, caseId, params, input: { version, ...input } }) => {
    const { person } = await personIn(tx, caseId, params.personId)
    if ((person.detailId ?? nothingYet) !== version) return refuse('changed-meanwhile')
    await recordDetail(tx, actor, caseId, person.id, input, person.detailId)
    return done({ to: mapAt(caseId), flash: say.done, personId: person.id })
  },
})

const nothingYet = 'none'

type View = Shown<typeof loader>['loaderData']

const formOf = ({ person, homes }: Pick<View, 'person' | 'homes'>): FormState =>
  formWith({
    alsoHomeId: homesOf(person, homes).find(id => id !== person.homeId) ?? person.alsoHomeId ?? '',
    isDeceased: person.isDeceased ? 'on' : '',
    diedOn: person.diedOn ?? '',
  })

export default function PersonDetail({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { caseId, today, name, person, homes } = view
  const form = actionData?.form ?? formOf(view)
  const title = say.title(nameOf(person))
  const options = homes
    .filter(({ id }) => id !== person.homeId)
    .map(({ id, label }) => ({ value: id, label }))
  const lines = (from: FormState) =>
    linesOf(from, {
      alsoHomeId: [say.alsoHome, options],
      isDeceased: [say.deceased],
      diedOn: [say.diedOn],
    })
  return (
    <>
      <PageHead title={title} crumbs={crumbsOf(caseId, name, nameOf(person))} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form)} theirs={lines(formOf(view))} />
      )}
      <Form
        form={form}
        version={person.detailId ?? nothingYet}
        submit={text.forms.save}
        cancelTo={mapAt(caseId)}
      >
        {options.length > 0 && (
          <SelectField
            form={form}
            name="alsoHomeId"
            label={say.alsoHome}
            options={options}
            empty={say.noHome}
            optional
          />
        )}
        <Checkbox form={form} name="isDeceased" label={say.deceased} />
        <DayField form={form} name="diedOn" label={say.diedOn} max={today} optional />
      </Form>
    </>
  )
}
