import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { NobodyTick } from '../../observation/nobody-tick.tsx'
import { wordsToCheck } from '../../observation/store.server.ts'
import { toldForm } from '../rules.ts'
import { lessonOn } from '../store.server.ts'
import { text } from '../text.nl.ts'
import { tellFamilies, wordsForFamilies } from './store.server.ts'

const say = text.families

export const loader = page('lesson:tell-families', async ({ tx, params, today, settings }) => {
  const lesson = await lessonOn(tx, params.lessonId ?? '', today, settings)
  if (!lesson) throw notFound()
  const { id, title, statement } = lesson
  return { id, title, statement, words: await wordsForFamilies(tx, id) }
})

export const action = deed('lesson:tell-families', {
  form: async ({ tx }) => toldForm(await wordsToCheck(tx)),
  refusals: { nothing: say.nothing },
  run: async ({ tx, actor, params, input, today, settings }) => {
    const lesson = await lessonOn(tx, params.lessonId ?? '', today, settings)
    if (!lesson) throw notFound()
    if (!input.words && !(await wordsForFamilies(tx, lesson.id))) return refuse('nothing', 'words')
    await tellFamilies(tx, actor, lesson.id, input.words ?? null)
    return done({ to: `/praktijk/lessen/${lesson.id}`, flash: input.words ? say.done : say.gone })
  },
})

export default function TellFamilies({
  loaderData: { id, title, statement, words },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ words: words ?? '' })
  const lesson = `/praktijk/lessen/${id}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={statement}
        crumbs={[
          { label: text.practice, to: '/praktijk' },
          { label: title, to: lesson },
          { label: say.title },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo={lesson}>
        <TextArea form={form} name="words" label={say.words} hint={say.wordsHint} rows={5} optional />
        <NobodyTick form={form} />
      </Form>
    </>
  )
}
