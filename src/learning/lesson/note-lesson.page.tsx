import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { wordsToCheck } from '../observation/store.server.ts'
import { LessonFields } from './fields.tsx'
import { noteForm } from './rules.ts'
import { noteLesson } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.note

export const loader = page('lesson:write', async () => null)

export const action = deed('lesson:write', {
  form: async ({ tx }) => noteForm(await wordsToCheck(tx)),
  refusals: {},
  run: async ({ tx, actor, input, today }) => {
    const lessonId = await noteLesson(tx, actor, input, say.why, today)
    return done({ to: `/praktijk/lessen/${lessonId}`, flash: say.done })
  },
})

export default function NoteLesson({ actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo="/praktijk">
        <LessonFields form={form} />
      </Form>
    </>
  )
}
