import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, parseDay } from '#src/kernel/day.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { helpAt, householdName, namedPeople, stepAt } from './at.server.ts'
import { asksFit, asksWords, mayFollow, results, type Step, stepForm } from './rules.ts'
import { type TakenStep, takeStep } from './store.server.ts'
import { kindNames, resultNames, stateNames, text } from './text.nl.ts'

const say = text.stepForm

export const loader = page('intervention:record', async access => {
  const step = stepAt(access.params)
  const help = await helpAt(access)
  return {
    caseId: access.caseId,
    today: access.today,
    name: await householdName(access),
    people: await namedPeople(access),
    step,
    help,
    fits: mayFollow(help.state, step),
  }
})

export const action = deed('intervention:record', {
  form: async access => {
    const help = await helpAt(access)
    const personIds = (await namedPeople(access)).map(one => one.id)
    const { requestedOn, since: lastOn } = help
    return stepForm(access.today, stepAt(access.params), { requestedOn, lastOn, personIds })
  },
  refusals: { 'changed-meanwhile': say.meanwhile, 'not-now': say.notNow },
  constraints: {
    intervention_step_pkey: { refusal: 'changed-meanwhile' },
    intervention_step_follows: { refusal: 'changed-meanwhile' },
    intervention_step_in_order: { refusal: 'not-now', field: 'onDay' },
  },
  run: async access => {
    const help = await helpAt(access)
    const { tx, actor, caseId, params, input } = access
    await takeStep(tx, actor, { caseId, id: help.id }, stepAt(params), input)
    return done({ to: `/huishoudens/${caseId}/hulp/${help.id}`, flash: say.done })
  },
})

export default function TakeStep({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { caseId, today, name, people, step, help, fits } = view
  const form = actionData?.form ?? formWith({ onDay: today })
  const here = `/huishoudens/${caseId}/hulp/${help.id}`
  const title = text.by(kindNames[help.kind], help.provider)
  const words = text.steps[step]
  const last = help.steps.at(-1)
  return (
    <>
      <PageHead
        title={words.title}
        lead={title}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.title, to: `/huishoudens/${caseId}/hulp` },
          { label: title, to: here },
          { label: words.title },
        ]}
      />
      {actionData?.refusal === 'changed-meanwhile' && last && (
        <BothVersions mine={mine(step, form)} theirs={theirs(last)} />
      )}
      {fits || actionData ? (
        <Form form={form} version={help.steps.length} submit={words.submit} cancelTo={here}>
          <StepFields step={step} form={form} people={people} today={today} />
        </Form>
      ) : (
        <Notice tone="notice" title={say.notNow}>
          <p>
            <a className="nl-link" href={here}>
              {say.back}
            </a>
          </p>
        </Notice>
      )}
    </>
  )
}

type FieldsProps = { step: Step; form: FormState; people: { id: string; name: string }[]; today: string }

function StepFields({ step, form, people, today }: FieldsProps) {
  const words = text.steps[step]
  return (
    <>
      <DayField form={form} name="onDay" label={words.onDay} max={today} />
      {asksWords(step) && <TextArea form={form} name="words" label={words.words} rows={3} />}
      {step === 'waiting' && <DayField form={form} name="startOn" label={say.startOn} optional />}
      {step === 'completed' && (
        <Radios form={form} name="result" legend={say.result} options={optionsOf(results, resultNames)} />
      )}
      {asksFit(step) && (
        <>
          <SelectField
            form={form}
            name="fitSaidBy"
            label={say.fitSaidBy}
            options={optionsFrom(people)}
            optional
          />
          <TextArea
            form={form}
            name="fitWords"
            label={say.fitWords}
            hint={say.fitWordsHint}
            rows={3}
            ownVoice
            optional
          />
          <SelectField
            form={form}
            name="fitScore"
            label={say.fitScore}
            options={say.grades.map((label, index) => ({ value: String(index + 1), label }))}
            optional
          />
        </>
      )}
    </>
  )
}

const mine = (step: Step, form: FormState) => {
  const onDay = parseDay(textAt(form, 'onDay'))
  return [
    { label: say.step, text: stateNames[step] },
    { label: say.onDay, text: onDay ? dayInWords(onDay) : textAt(form, 'onDay') },
    { label: say.words, text: textAt(form, 'words') || textAt(form, 'fitWords') },
  ]
}

const theirs = (last: TakenStep) => [
  { label: say.step, text: stateNames[last.step] },
  { label: say.onDay, text: dayInWords(last.onDay) },
  { label: say.words, text: last.words ?? last.fitWords ?? '' },
]
