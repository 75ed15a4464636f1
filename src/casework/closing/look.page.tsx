import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { lookDays, lookForm } from './rules.ts'
import { standingOf } from './standing.server.ts'
import { StepPage } from './step-page.tsx'
import { recordLook } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.lookForm

/** The aftercare that runs, and from which day the next look can be held. */
async function nextLook({ tx, caseId, today, settings }: Access) {
  const standing = await standingOf(tx, caseId, 'close')
  const { follows, last, looks } = standing
  const from = last && follows ? lookDays(last.on, settings)[looks.length] : undefined
  return { ...standing, from: from ?? null, today }
}

export const loader = page('closing:change', nextLook)

export const action = deed('closing:change', {
  form: async access => lookForm((await nextLook(access)).from ?? access.today, access.today),
  refusals: text.refusals,
  constraints: {
    aftercare_look_follows: { refusal: 'look-order', field: 'lookedOn' },
    aftercare_look_pkey: { refusal: 'meanwhile' },
  },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { last, from, looks } = await nextLook(access)
    if (!last || from === null || looks.length !== input.version) return refuse('meanwhile')
    await recordLook(tx, actor, { caseId, courseNumber: last.number }, input)
    return done({ to: `/huishoudens/${caseId}/verloop`, flash: say.done })
  },
})

export default function RecordLook({
  loaderData: { household, state, looks, from, today },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ lookedOn: today })
  return (
    <StepPage
      title={say.title(Math.min(looks.length + 1, 3))}
      lead={from ? say.lead(dayInWords(from)) : ''}
      household={household}
      state={state}
      open={(from !== null && from <= today) || actionData !== undefined}
    >
      <Form
        form={form}
        version={looks.length}
        submit={say.submit}
        cancelTo={`/huishoudens/${household.id}/verloop`}
      >
        <DayField form={form} name="lookedOn" label={say.lookedOn} />
        <TextArea form={form} name="withWhom" label={say.withWhom} rows={2} />
        <TextArea form={form} name="words" label={say.words} hint={say.wordsHint} rows={4} />
      </Form>
    </StepPage>
  )
}
