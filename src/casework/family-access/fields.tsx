import type { FormState } from '#src/kernel/form.ts'
import { Checkboxes, Radios } from '#src/ui/form/choices.tsx'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { nameOf } from '../household-member/rules.ts'
import type { SafeContact } from '../safe-contact/store.server.ts'
import { reachInWords } from '../safe-contact/text.nl.ts'
import type { Reader } from './at.server.ts'
import { asideOf, bases, type Closing, ways } from './rules.ts'
import { basisNames, text } from './text.nl.ts'

const say = text.form

/** How somebody is reached, before anything is sent or said. */
export const ReachNotice = ({ contact }: { contact: SafeContact }) => (
  <Notice tone="notice" title={say.contact}>
    <p>{reachInWords(contact)}</p>
    {contact.readsAlong && <p>{contact.readsAlong}</p>}
  </Notice>
)

/** On what a way in rests; it closes by itself when that ends. */
export function BasisFields({ form, childrenOf }: { form: FormState; childrenOf: Reader[] }) {
  return (
    <>
      <Radios
        form={form}
        name="basis"
        legend={say.basis}
        options={bases.map(value => ({ value, label: basisNames[value] }))}
      />
      {childrenOf.length > 0 && (
        <Checkboxes
          form={form}
          name="childIds"
          legend={say.children}
          hint={say.childrenHint}
          options={childrenOf.map(child => ({ value: child.id, label: nameOf(child) }))}
          optional
        />
      )}
    </>
  )
}

type CodeFieldsProps = { form: FormState; isAgain: boolean; closed: Closing | null; asksSuspicion: boolean }

/** Whether it is safe, how the code gets there, and why again. */
export function CodeFields({ form, isAgain, closed, asksSuspicion }: CodeFieldsProps) {
  return (
    <>
      {closed && (
        <>
          <Notice tone="attention">
            <p>{text.closedBecause(closed, null)}</p>
          </Notice>
          <TextArea form={form} name="why" label={say.why} rows={2} maxLength={1000} />
          {asideOf(closed).length > 0 && <DayField form={form} name="until" label={say.until} />}
        </>
      )}
      {isAgain && (
        <TextField
          form={form}
          name="checkedHow"
          label={say.checkedHow}
          hint={say.checkedHowHint}
          autoComplete="off"
        />
      )}
      {asksSuspicion ? (
        <>
          <Radios
            form={form}
            name="suspected"
            legend={say.suspected}
            hint={say.suspectedHint}
            options={(['no', 'yes'] as const).map(value => ({ value, label: say.suspectedOptions[value] }))}
          />
          <TextArea
            form={form}
            name="suspectedWhy"
            label={say.suspectedWhy}
            hint={say.suspectedWhyHint}
            rows={2}
            maxLength={1000}
            optional
          />
        </>
      ) : (
        <input type="hidden" name="suspected" value="no" />
      )}
      <Radios
        form={form}
        name="way"
        legend={say.way}
        hint={say.wayHint}
        options={ways.map(value => ({ value, label: say.wayOptions[value] }))}
      />
      <TextField
        form={form}
        name="callBackTo"
        label={say.callBackTo}
        hint={say.callBackToHint}
        type="tel"
        autoComplete="off"
        optional
      />
    </>
  )
}
