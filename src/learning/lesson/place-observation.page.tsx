import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { observationOf } from '../observation/store.server.ts'
import { AlikeLessons } from './alike/alike-lessons.tsx'
import { lessonsAlike, observationsAlike } from './alike/store.server.ts'
import { text as alikeText } from './alike/text.nl.ts'
import { MeaningFields } from './fields.tsx'
import { PlaceForm } from './rules.ts'
import { lessonsOn, placeObservation } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.place

export const loader = page('lesson:write', async ({ tx, params, today, settings }) => {
  const { observationId } = params
  const observation = isId(observationId) ? await observationOf(tx, observationId) : undefined
  if (!observation) throw notFound()
  const lessons = (await lessonsOn(tx, today, settings)).filter(lesson => lesson.status !== 'retired')
  return {
    observation: { text: observation.text, effect: observation.effect, voice: observation.voice },
    lessons: lessons.map(({ id, title }) => ({ id, title })),
    alike: await lessonsAlike(tx, observation.text, settings.lessonAlikePercent),
    before: await observationsAlike(tx, observation.id, settings.lessonAlikePercent),
  }
})

export const action = deed('lesson:write', {
  form: PlaceForm,
  refusals: { twice: say.twice, gone: say.none, withdrawn: say.withdrawn },
  constraints: {
    observation_was_withdrawn: { refusal: 'withdrawn' },
    an_observation_counts_once: { refusal: 'twice', field: 'lessonId' },
  },
  run: async ({ tx, actor, params, input, today, settings }) => {
    const { observationId } = params
    const observation = isId(observationId) ? await observationOf(tx, observationId) : undefined
    if (!observation) throw notFound()
    const lessons = await lessonsOn(tx, today, settings)
    if (!lessons.some(lesson => lesson.id === input.lessonId)) return refuse('gone', 'lessonId')
    await placeObservation(tx, actor, observation, {
      ...input,
      perspective: observation.voice === 'family' ? 'family' : input.perspective,
    })
    return done({ to: `/praktijk/lessen/${input.lessonId}`, flash: say.done })
  },
})

export default function PlaceObservation({
  loaderData: { observation, lessons, alike, before },
  actionData,
}: Shown<typeof loader>) {
  const form =
    actionData?.form ??
    formWith({
      direction: observation.effect === 'helped' ? 'for' : '',
      lessonId: alike[0]?.id ?? '',
      perspective: observation.voice,
    })
  const note = (
    <ButtonLink to="/praktijk/lessen/nieuw" kind={lessons.length === 0 ? 'primary' : 'quiet'}>
      {text.note.title}
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={say.title} next={note} />
      <Card>
        <p className="tt-as-typed">{observation.text}</p>
      </Card>
      <AlikeLessons title={alikeText.besideObservation} alike={alike} />
      {before.length > 0 && (
        <Card title={alikeText.before} level={2}>
          {before.map(one => (
            <p className="tt-as-typed" key={one.id}>
              {one.title}
            </p>
          ))}
        </Card>
      )}
      {lessons.length === 0 ? (
        <Empty title={say.none}>{say.noneLead}</Empty>
      ) : (
        <Form form={form} submit={say.submit} cancelTo="/praktijk/observaties">
          <SelectField
            form={form}
            name="lessonId"
            label={say.lesson}
            options={lessons.map(({ id, title }) => ({ value: id, label: title }))}
            empty={text.choose}
          />
          <MeaningFields form={form} only={observation.voice === 'family' ? 'family' : undefined} />
        </Form>
      )}
    </>
  )
}
