import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayShort } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { sessionsUntil } from '../practice-session/store.server.ts'
import { missingFor, nextSteps, stepForm } from './rules.ts'
import { lessonOn, takeStep } from './store.server.ts'
import { missingInWords, statusNames, text } from './text.nl.ts'

const say = text.step

async function stepping({ tx, actor, params, today, settings }: Access) {
  const lesson = await lessonOn(tx, params.lessonId ?? '', today, settings)
  if (!lesson) throw notFound()
  const from = lesson.steps.findLast(step => step.status === 'under-validation')?.fromDay
  const sessions = await sessionsUntil(tx, today)
  return {
    lesson,
    allowed: nextSteps(lesson.status, may(actor, 'lesson:validate')),
    // Only a session since the validation began can have judged the lesson.
    sessions: sessions.filter(one => from && one.heldOn >= from),
  }
}

export const loader = page('lesson:write', async access => {
  const { lesson, allowed, sessions } = await stepping(access)
  const { id, title, status, missing } = lesson
  return { lesson: { id, title, status, missing }, allowed, sessions }
})

export const action = deed('lesson:write', {
  form: async access => {
    const { lesson, allowed, sessions } = await stepping(access)
    return stepForm(allowed, sessionId => {
      const attendance = sessions.find(one => one.id === sessionId)?.members ?? 0
      return missingFor({ ...lesson.grounds, attendance }, access.settings).map(one =>
        say.notYet(missingInWords(one)),
      )
    })
  },
  refusals: { author: say.author, meanwhile: say.meanwhile, session: say.sessionHint },
  constraints: {
    validator_is_not_author: { refusal: 'author', field: 'status' },
    one_step_at_a_time: { refusal: 'meanwhile' },
  },
  run: async access => {
    const { lesson, sessions } = await stepping(access)
    const { tx, actor, input, today } = access
    if (input.sessionId && !sessions.some(one => one.id === input.sessionId))
      return refuse('session', 'sessionId')
    await takeStep(tx, actor, lesson.id, { ...input, number: lesson.steps.length + 1 }, today)
    return done({ to: `/praktijk/lessen/${lesson.id}`, flash: say.done })
  },
})

export default function TakeStep({
  loaderData: { lesson, allowed, sessions },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const back = `/praktijk/lessen/${lesson.id}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={`${lesson.title}. ${say.lead(statusNames[lesson.status].toLowerCase())}`}
        crumbs={[
          { label: text.practice, to: '/praktijk' },
          { label: lesson.title, to: back },
          { label: say.title },
        ]}
      />
      {lesson.status === 'under-validation' && lesson.missing.length > 0 && (
        <Notice tone="attention" title={text.page.missing}>
          <ul>
            {lesson.missing.map(one => (
              <li key={one.what}>{missingInWords(one)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {allowed.length === 0 ? (
        <Notice tone="notice">{say.nowhere}</Notice>
      ) : (
        <Form form={form} submit={say.submit} cancelTo={back}>
          <Radios form={form} name="status" legend={say.status} options={optionsOf(allowed, statusNames)} />
          {lesson.status === 'under-validation' && (
            <SelectField
              form={form}
              name="sessionId"
              label={say.session}
              hint={say.sessionHint}
              options={sessions.map(one => ({
                value: one.id,
                label: `${dayShort(one.heldOn)}, ${say.members(one.members)}`,
              }))}
              empty={say.noSession}
            />
          )}
          <TextArea form={form} name="why" label={say.why} rows={3} />
        </Form>
      )}
    </>
  )
}
