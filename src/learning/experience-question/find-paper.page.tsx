import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { paperByNumber } from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as practice } from '../practice/text.nl.ts'
import { FindForm } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.find

export const loader = page('experience-paper:type-in', async () => null)

export const action = deed('experience-paper:type-in', {
  form: FindForm,
  refusals: { unknown: say.unknown, 'own-household': say['own-household'], answered: say.answered },
  run: async ({ tx, input }) => {
    const paper = await paperByNumber(tx, input.number)
    if (!paper) return refuse('unknown', 'number')
    if (paper.state !== 'open') return refuse(paper.state, 'number')
    return done({ to: `/praktijk/vragenlijst/${paper.id}` })
  },
})

export default function FindPaper({ actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: practice.title, to: '/praktijk' }, { label: say.title }]}
      />
      <Form form={form} submit={say.submit} cancelTo="/praktijk">
        <TextField form={form} name="number" label={say.number} hint={say.numberHint} autoComplete="off" />
      </Form>
    </>
  )
}
