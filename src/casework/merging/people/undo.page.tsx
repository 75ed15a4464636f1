import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { gather } from '#src/platform/database/gather.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as doubleText } from '../../double/text.nl.ts'
import { nameOf } from '../../household-member/rules.ts'
import { WhyForm } from '../rules.ts'
import { text } from '../text.nl.ts'
import { mergedPeoplePiece, saySamePerson } from './store.server.ts'

const say = text.undoPeople

async function mergedAt({ tx, caseId, params }: Access) {
  const { people } = await gather(tx, { people: mergedPeoplePiece(caseId) })
  const found = people.find(one => one.personId === params.personId)
  if (!found) throw notFound()
  return found
}

export const loader = page('merging:people', async access => ({
  caseId: access.caseId,
  name: nameOf({ ...(await mergedAt(access)), expectedOn: null }),
}))

export const action = deed('merging:people', {
  form: WhyForm,
  refusals: text.refusals,
  constraints: {
    same_person_follows: { refusal: 'meanwhile' },
    same_person_step_pkey: { refusal: 'meanwhile' },
    same_person_closest: { refusal: 'not-both' },
  },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { personId, sameAsId } = await mergedAt(access)
    await saySamePerson(tx, actor, { personId, sameAsId, step: 'undo', why: input.why })
    return done({ to: `/huishoudens/${caseId}/dubbelen`, flash: say.done, personId })
  },
})

export default function UndoPeople({ loaderData: { caseId, name }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const back = `/huishoudens/${caseId}/dubbelen`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead(name)}
        crumbs={[{ label: doubleText.title, to: back }, { label: say.title }]}
      />
      <Form form={form} submit={say.submit} cancelTo={back}>
        <TextArea form={form} name="why" label={say.why} rows={3} />
      </Form>
    </>
  )
}
