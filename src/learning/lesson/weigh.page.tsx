import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { NobodyTick } from '../observation/nobody-tick.tsx'
import { wordsToCheck } from '../observation/store.server.ts'
import { EvidenceList } from './evidence-list.tsx'
import { weighingForm } from './rules.ts'
import { lessonOn, weighAgainst } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.weighing

export const loader = page('lesson:write', async ({ tx, params, today, settings }) => {
  const lesson = await lessonOn(tx, params.lessonId ?? '', today, settings)
  if (!lesson) throw notFound()
  return { lessonId: lesson.id, against: lesson.evidence.filter(one => one.direction === 'against') }
})

export const action = deed('lesson:write', {
  form: async ({ tx }) => weighingForm(await wordsToCheck(tx)),
  refusals: {},
  run: async ({ tx, actor, params, input, today, settings }) => {
    const lesson = await lessonOn(tx, params.lessonId ?? '', today, settings)
    if (!lesson) throw notFound()
    await weighAgainst(tx, actor, lesson.id, input.text)
    return done({ to: `/praktijk/lessen/${lesson.id}`, flash: say.done })
  },
})

export default function Weigh({ loaderData: { lessonId, against }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Card title={text.page.speaksAgainst} level={2}>
        <EvidenceList evidence={against} empty={text.page.noAgainst} />
      </Card>
      <Form form={form} submit={say.submit} cancelTo={`/praktijk/lessen/${lessonId}`}>
        <TextArea form={form} name="text" label={say.text} rows={5} maxLength={1000} />
        <NobodyTick form={form} />
      </Form>
    </>
  )
}
