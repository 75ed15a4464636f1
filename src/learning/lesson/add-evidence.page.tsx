import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { NobodyTick } from '../observation/nobody-tick.tsx'
import { learningCases, wordsToCheck } from '../observation/store.server.ts'
import { MeaningFields } from './fields.tsx'
import { help } from './help.nl.ts'
import { evidenceForm } from './rules.ts'
import { addEvidence, lessonOn } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.evidence

export const loader = page('lesson:write', async ({ tx, params, today, settings }) => {
  const lesson = await lessonOn(tx, params.lessonId ?? '', today, settings)
  if (!lesson) throw notFound()
  return { lessonId: lesson.id, title: lesson.title, cases: await learningCases(tx) }
})

export const action = deed('lesson:write', {
  form: async ({ tx, today }) => {
    const cases = await learningCases(tx)
    return evidenceForm(
      today,
      cases.map(one => one.pseudonym),
      await wordsToCheck(tx),
    )
  },
  refusals: {},
  run: async ({ tx, actor, params, input, today, settings }) => {
    const lesson = await lessonOn(tx, params.lessonId ?? '', today, settings)
    if (!lesson) throw notFound()
    const about = (await learningCases(tx)).find(one => one.pseudonym === input.pseudonym)
    await addEvidence(tx, actor, lesson.id, {
      ...input,
      pseudonym: about?.pseudonym ?? null,
      gardenId: about?.gardenId ?? null,
    })
    return done({ to: `/praktijk/lessen/${lesson.id}`, flash: say.done })
  },
})

export default function AddEvidence({
  loaderData: { lessonId, title, cases },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={title} how={help} />
      <Form form={form} submit={say.submit} cancelTo={`/praktijk/lessen/${lessonId}`}>
        <TextArea form={form} name="text" label={say.text} hint={say.textHint} rows={4} maxLength={1000} />
        <MeaningFields form={form} />
        <SelectField
          form={form}
          name="pseudonym"
          label={say.pseudonym}
          options={cases.map(one => ({ value: one.pseudonym, label: one.pseudonym, group: one.gardenName }))}
          empty={text.region}
          optional
        />
        <DayField form={form} name="seenOn" label={say.seenOn} />
        <NobodyTick form={form} />
      </Form>
    </>
  )
}
