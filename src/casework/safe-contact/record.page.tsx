import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkbox, Radios } from '#src/ui/form/choices.tsx'
import { Beside } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { NumberField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { accessAddress } from '../family-access/addresses.ts'
import { personAt } from '../family-access/at.server.ts'
import { text as accessText } from '../family-access/text.nl.ts'
import { nameOf } from '../household-member/rules.ts'
import { SafeContactForm, seenBy } from './rules.ts'
import { recordSafeContact, type SafeContact, safeContactsIn } from './store.server.ts'
import { seenNames, text } from './text.nl.ts'

export const loader = page('safe-contact:record', async ({ tx, caseId, params }) => {
  const person = await personAt(tx, caseId, params)
  return { caseId, person, known: (await safeContactsIn(tx, caseId)).get(person.id) ?? null }
})

export const action = deed('safe-contact:record', {
  form: SafeContactForm,
  refusals: {},
  run: async ({ tx, actor, caseId, params, input }) => {
    const person = await personAt(tx, caseId, params)
    await recordSafeContact(tx, actor, caseId, person.id, input)
    return done({ to: accessAddress(caseId), flash: text.done, personId: person.id })
  },
})

const on = (value: boolean) => (value ? 'on' : '')

/** What was said before; whether anybody was there is asked anew each time. */
const formOf = (known: SafeContact | null): FormState =>
  formWith({
    phoneSeen: known?.phoneSeen,
    mailSeen: known?.mailSeen,
    readsAlong: known?.readsAlong ?? '',
    mayCall: on(known?.mayCall ?? false),
    phone: known?.phone ?? '',
    callWhen: known?.callWhen ?? '',
    mayMessage: on(known?.mayMessage ?? false),
    mayMail: on(known?.mayMail ?? false),
    email: known?.email ?? '',
    mailFrom: String(known?.mailFrom ?? 8),
    postSeen: known?.postSeen ?? undefined,
    mayPost: on(known?.mayPost ?? false),
    mailUntil: String(known?.mailUntil ?? 18),
    namedAs: known?.namedAs ?? '',
  })

export default function RecordSafeContact({
  loaderData: { caseId, person, known },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formOf(known)
  const title = text.of(nameOf(person))
  const to = accessAddress(caseId)
  const seen = seenBy.map(value => ({ value, label: seenNames[value] }))
  return (
    <>
      <PageHead title={title} lead={text.lead} crumbs={[{ label: accessText.title, to }, { label: title }]} />
      <Form form={form} submit={text.submit} cancelTo={to}>
        <Radios
          form={form}
          name="alone"
          legend={text.alone}
          options={(['yes', 'no'] as const).map(value => ({ value, label: text.aloneOptions[value] }))}
        />
        <Radios
          form={form}
          name="phoneSeen"
          legend={text.phoneSeen}
          hint={text.phoneSeenHint}
          options={seen}
        />
        <Radios form={form} name="mailSeen" legend={text.mailSeen} hint={text.mailSeenHint} options={seen} />
        <Radios form={form} name="postSeen" legend={text.postSeen} hint={text.postSeenHint} options={seen} />
        <TextArea form={form} name="readsAlong" label={text.readsAlong} rows={2} maxLength={300} optional />
        <TextField form={form} name="phone" label={text.phone} type="tel" autoComplete="off" optional />
        <Checkbox form={form} name="mayCall" label={text.mayCall} />
        <TextField
          form={form}
          name="callWhen"
          label={text.callWhen}
          hint={text.callWhenHint}
          autoComplete="off"
          optional
        />
        <Checkbox form={form} name="mayMessage" label={text.mayMessage} />
        <TextField form={form} name="email" label={text.email} type="email" autoComplete="off" optional />
        <Checkbox form={form} name="mayMail" label={text.mayMail} />
        <Beside>
          <NumberField form={form} name="mailFrom" label={text.mailFrom} unit={text.hours} />
          <NumberField form={form} name="mailUntil" label={text.mailUntil} unit={text.hours} />
        </Beside>
        <Checkbox form={form} name="mayPost" label={text.mayPost} />
        <TextField
          form={form}
          name="namedAs"
          label={text.namedAs}
          hint={text.namedAsHint}
          autoComplete="off"
          optional
        />
      </Form>
    </>
  )
}
