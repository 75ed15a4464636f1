import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { nameOf } from '../household-member/rules.ts'
import { letterIn } from './at.server.ts'
import { keepBackForm, lettersAddress } from './rules.ts'
import { endLetter, throwAway } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.end

export const loader = page('letter:write', async access => ({
  letter: await letterIn(access, 'draft', 'waiting'),
}))

export const action = deed('letter:write', {
  // What was never made leaves no trace; what was made says why it did not go.
  form: async (access): Promise<z.ZodType<{ why?: string }>> =>
    (await letterIn(access, 'draft', 'waiting')).state === 'draft' ? z.object({}) : keepBackForm,
  refusals: { already: text.sent.already },
  constraints: { letter_end_pkey: { refusal: 'already' } },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { id, person } = await letterIn(access, 'draft', 'waiting')
    const list = lettersAddress(caseId)
    if (input.why === undefined) {
      if (!(await throwAway(tx, id))) throw notFound()
      return done({ to: list, flash: say.thrown, personId: person.id })
    }
    await endLetter(tx, actor, caseId, id, { outcome: 'kept-back', why: input.why })
    return done({ to: `${list}/${id}`, flash: say.kept, personId: person.id })
  },
})

export default function KeepBack({ loaderData: { letter }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const isDraft = letter.state === 'draft'
  const here = `${lettersAddress(letter.caseId)}/${letter.id}`
  const title = isDraft ? say.throwTitle : say.keepTitle
  return (
    <>
      <PageHead
        title={title}
        lead={isDraft ? say.throwLead : say.keepLead}
        crumbs={[{ label: text.for(nameOf(letter.person)), to: here }, { label: title }]}
      />
      <Form form={form} submit={isDraft ? say.throwSubmit : say.keepSubmit} cancelTo={here}>
        {!isDraft && <TextArea form={form} name="why" label={say.why} rows={3} />}
      </Form>
    </>
  )
}
