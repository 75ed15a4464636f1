import type { ReactNode } from 'react'
import type { FormState } from '#src/kernel/form.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { consultedKinds, decisions, type Step, unsafeties } from './rules.ts'
import { consultedNames, decisionNames, text, unsafetyNames } from './text.nl.ts'

const say = text.form

type StepFieldsProps = { form: FormState; step: Step; today: string }

/** The fields of one step of the reporting code. */
export function StepFields({ form, step, today }: StepFieldsProps) {
  const Fields = fieldsOf[step]
  return (
    <>
      <Fields form={form} />
      <DayField form={form} name="doneOn" label={say.doneOn} max={today} />
    </>
  )
}

type WithForm = { form: FormState }

const fieldsOf = {
  signs: ({ form }: WithForm) => (
    <TextArea form={form} name="words" label={say.signs} hint={say.signsHint} rows={5} />
  ),
  consult: ConsultFields,
  talk: ({ form }: WithForm) => (
    <TextArea form={form} name="words" label={say.talk} hint={say.talkHint} rows={5} />
  ),
  weigh: WeighFields,
  decide: DecideFields,
} as const satisfies Record<Step, (given: WithForm) => ReactNode>

function ConsultFields({ form }: WithForm) {
  return (
    <>
      <Radios
        form={form}
        name="consulted"
        legend={say.consulted}
        options={consultedKinds.map(value => ({ value, label: consultedNames[value] }))}
      />
      <TextField form={form} name="consultedName" label={say.consultedName} optional />
      <TextArea form={form} name="words" label={say.advice} rows={4} />
    </>
  )
}

const yesOrNo = [
  { value: 'yes', label: text.yesNo.yes },
  { value: 'no', label: text.yesNo.no },
]

function WeighFields({ form }: WithForm) {
  return (
    <>
      <Radios form={form} name="suspicion" legend={say.suspicion} options={yesOrNo} />
      <Radios
        form={form}
        name="unsafety"
        legend={say.unsafety}
        hint={say.unsafetyHint}
        options={unsafeties.map(value => ({ value, label: unsafetyNames[value] }))}
        optional
      />
      <Radios
        form={form}
        name="canHelp"
        legend={say.canHelp}
        hint={say.furtherHint}
        options={yesOrNo}
        optional
      />
      <Radios
        form={form}
        name="accepted"
        legend={say.accepted}
        hint={say.onlyAfterYes}
        options={yesOrNo}
        optional
      />
      <Radios
        form={form}
        name="inTime"
        legend={say.inTime}
        hint={say.onlyAfterYes}
        options={yesOrNo}
        optional
      />
      <TextArea form={form} name="words" label={say.weighing} rows={4} />
    </>
  )
}

function DecideFields({ form }: WithForm) {
  return (
    <>
      <Radios
        form={form}
        name="decision"
        legend={say.decision}
        options={decisions.map(value => ({ value, label: decisionNames[value] }))}
      />
      <TextArea form={form} name="words" label={say.decidedWords} hint={say.decidedHint} rows={4} />
      <TextField form={form} name="reference" label={say.reference} hint={say.referenceHint} optional />
    </>
  )
}
