import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { peopleWithinReach } from '../../double/store.server.ts'
import { text as doubleText } from '../../double/text.nl.ts'
import { nameWithAge } from '../../household-member/rules.ts'
import { peopleIn } from '../../household-member/store.server.ts'
import { mergePeopleForm } from '../rules.ts'
import { text } from '../text.nl.ts'
import { saySamePerson } from './store.server.ts'

const say = text.people

/** The two people of the address: one of this household, and another one may see. */
async function bothOf({ tx, caseId, params, today }: Access) {
  const { personId, otherId } = params
  const isHere = (await peopleIn(tx, caseId)).some(one => one.id === personId)
  const known = await peopleWithinReach(tx)
  const both = [personId, otherId].flatMap(id => known.find(one => one.id === id) ?? [])
  if (!isHere || both.length !== 2 || personId === otherId) throw notFound()
  return both.map(one => ({
    id: one.id,
    label: nameWithAge(one, today),
    hint: say.in(one.householdName),
  }))
}

export const loader = page('merging:people', async access => ({
  caseId: access.caseId,
  both: await bothOf(access),
}))

export const action = deed('merging:people', {
  form: ({ params }) => mergePeopleForm([params.personId, params.otherId]),
  refusals: text.refusals,
  constraints: {
    same_person_follows: { refusal: 'meanwhile' },
    same_person_step_pkey: { refusal: 'meanwhile' },
    same_person_own_pages: { refusal: 'own-pages', field: 'keepId' },
    same_person_closest: { refusal: 'not-both' },
  },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const other = (await bothOf(access)).find(one => one.id !== input.keepId)
    if (!other) return refuse('meanwhile')
    await saySamePerson(tx, actor, {
      personId: other.id,
      sameAsId: input.keepId,
      step: 'merge',
      why: input.why,
    })
    return done({ to: `/huishoudens/${caseId}/dubbelen`, flash: say.done, personId: other.id })
  },
})

export default function MergePeople({ loaderData: { caseId, both }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const back = `/huishoudens/${caseId}/dubbelen`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: doubleText.title, to: back }, { label: say.title }]}
      />
      <Form form={form} submit={say.submit} cancelTo={back}>
        <Radios
          form={form}
          name="keepId"
          legend={say.keep}
          options={both.map(({ id, label, hint }) => ({ value: id, label, hint }))}
        />
        <TextArea form={form} name="why" label={say.why} rows={3} />
      </Form>
    </>
  )
}
