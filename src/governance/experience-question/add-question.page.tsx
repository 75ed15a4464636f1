import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { audienceNames, audiences, themeNames, themes } from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { addressOf } from './at.server.ts'
import { KindField, WordingFields } from './fields.tsx'
import { AddForm, wordsOf } from './forms.ts'
import { addQuestion } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

export const loader = page('experience-question:keep', async () => null)

export const action = deed('experience-question:keep', {
  form: AddForm,
  refusals: {},
  run: async ({ tx, actor, input }) => {
    const { id } = await addQuestion(tx, actor, input, wordsOf(input, input.kind === 'scale'))
    return done({ to: addressOf(id), flash: say.added })
  },
})

export default function AddQuestion({ actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.addTitle}
        lead={say.addLead}
        crumbs={steeringCrumbs(say.addTitle, { label: text.list.title, to: '/sturing/vragen' })}
      />
      <Form form={form} submit={say.submitAdd} cancelTo="/sturing/vragen">
        <Radios
          form={form}
          name="audience"
          legend={say.audience}
          options={audiences.map(value => ({ value, label: audienceNames[value] }))}
        />
        <Radios
          form={form}
          name="theme"
          legend={say.theme}
          options={themes.map(value => ({ value, label: themeNames[value] }))}
        />
        <KindField form={form} />
        <WordingFields form={form} />
      </Form>
    </>
  )
}
