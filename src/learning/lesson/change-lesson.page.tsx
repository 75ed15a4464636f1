import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { wordsToCheck } from '../observation/store.server.ts'
import { LessonFields } from './fields.tsx'
import { changeForm, isWritable } from './rules.ts'
import { changeLesson, type Lesson, lessonOn } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.change

export const loader = page('lesson:write', async ({ tx, params, today, settings }) => {
  const lesson = await lessonOn(tx, params.lessonId ?? '', today, settings)
  if (!lesson || !isWritable(lesson.status)) throw notFound()
  return { lesson }
})

export const action = deed('lesson:write', {
  form: async ({ tx }) => changeForm(await wordsToCheck(tx)),
  refusals: { 'changed-meanwhile': say.changedMeanwhile, judged: say.judged },
  constraints: { a_judged_lesson_keeps_its_words: { refusal: 'judged' } },
  run: async ({ tx, params, input, today, settings }) => {
    const lesson = await lessonOn(tx, params.lessonId ?? '', today, settings)
    if (!lesson) throw notFound()
    if (!(await changeLesson(tx, lesson.id, input))) return refuse('changed-meanwhile')
    return done({ to: `/praktijk/lessen/${lesson.id}`, flash: say.done })
  },
})

const storedForm = ({ title, statement, context, kind, goal }: Lesson): FormState =>
  formWith({ title, statement, context: context ?? '', kind, goal: String(goal) })

const lines = (form: FormState) =>
  (['title', 'statement', 'context'] as const).map(name => ({
    label: text.fields[name],
    text: textAt(form, name),
  }))

export default function ChangeLesson({ loaderData: { lesson }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? storedForm(lesson)
  return (
    <>
      <PageHead title={say.title} lead={lesson.title} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form)} theirs={lines(storedForm(lesson))} />
      )}
      <Form
        form={form}
        version={lesson.version}
        submit={say.submit}
        cancelTo={`/praktijk/lessen/${lesson.id}`}
      >
        <LessonFields form={form} />
      </Form>
    </>
  )
}
