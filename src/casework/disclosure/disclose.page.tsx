import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { errorsAt, type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Checkboxes, Radios } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { fieldId } from '#src/ui/form/names.ts'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, Hidden, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { Errors } from '#src/ui/form/words.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { aroundDisclosure, householdName } from './at.server.ts'
import { help } from './help.nl.ts'
import { type Advice, bases, disclosureForm, hows, recipientKinds } from './rules.ts'
import { recordDisclosure } from './store.server.ts'
import { adviceNames, basisNames, howNames, recipientKindNames, text } from './text.nl.ts'

const say = text.form

export const loader = page('disclosure:record', async access => ({
  caseId: access.caseId,
  accountId: access.actor.accountId,
  today: access.today,
  name: await householdName(access),
  ...(await aroundDisclosure(access)),
}))

const ids = (things: readonly { id: string }[]) => things.map(one => one.id)

export const action = deed('disclosure:record', {
  form: async access => {
    const { people, team, consents } = await aroundDisclosure(access)
    const around = { personIds: ids(people), teamIds: ids(team), consentIds: ids(consents) }
    return disclosureForm(access.today, around)
  },
  refusals: { 'not-in-force': say.notInForce, 'no-statute': say.consentIsNoBasis },
  constraints: {
    disclosure_consent_in_force: { refusal: 'not-in-force', field: 'consentId' },
    disclosure_needs_statute: { refusal: 'no-statute', field: 'bases' },
  },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { people } = await aroundDisclosure(access)
    const advices = new Map(people.map(person => [person.id, person.advice]))
    const adviceOf = (personId: string): Advice => advices.get(personId) ?? 'unknown'
    const id = await recordDisclosure(tx, actor, caseId, input, adviceOf)
    return done({ to: `/huishoudens/${caseId}/verstrekkingen/${id}`, flash: say.done })
  },
})

export default function Disclose({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { caseId, accountId, today, name, people, team, consents } = view
  const form =
    actionData?.form ??
    formWith({
      decidedOn: today,
      decidedBy: accountId,
      people: people.map(() => ({ how: 'not-about' })),
    })
  const list = `/huishoudens/${caseId}/verstrekkingen`
  const consentOptions = consents.map(({ id, name: by, forWhat, givenOn }) => ({
    value: id,
    label: text.one.consentLine(by, forWhat, dayInWords(givenOn)),
  }))
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.title, to: list },
          { label: say.title },
        ]}
        how={help}
      />
      <Form form={form} submit={say.submit} cancelTo={list}>
        <TextField
          form={form}
          name="sharedWith"
          label={say.sharedWith}
          hint={say.sharedWithHint}
          autoComplete="off"
        />
        <Radios
          form={form}
          name="recipientKind"
          legend={say.recipientKind}
          options={optionsOf(recipientKinds, recipientKindNames)}
        />
        <TextArea form={form} name="what" label={say.what} rows={3} />
        <TextField form={form} name="purpose" label={say.purpose} autoComplete="off" />
        <AboutWhom form={form} people={people} />
        <Checkboxes
          form={form}
          name="bases"
          legend={say.bases}
          hint={say.basesHint}
          options={optionsOf(bases, basisNames)}
        />
        <SelectField
          form={form}
          name="consentId"
          label={say.consentId}
          options={consentOptions}
          empty={say.noConsent}
          optional
        />
        <Fieldset legend={say.weighing}>
          <TextArea form={form} name="weighingNeed" label={say.weighingNeed} rows={2} />
          <TextArea form={form} name="weighingLess" label={say.weighingLess} rows={2} />
          <TextArea form={form} name="weighingHarm" label={say.weighingHarm} rows={2} />
        </Fieldset>
        <SelectField form={form} name="decidedBy" label={say.decidedBy} options={optionsFrom(team)} />
        <DayField form={form} name="decidedOn" label={say.decidedOn} max={today} />
      </Form>
    </>
  )
}

type AboutProps = {
  form: FormState
  people: readonly { id: string; name: string; advice: Advice; holders: string | null }[]
}

/** For each person whether it is about them, under what the law advises for somebody of that age. */
function AboutWhom({ form, people }: AboutProps) {
  return (
    <Fieldset legend={say.about} hint={say.aboutLead}>
      <div id={fieldId('people')} tabIndex={-1}>
        <Errors name="people" errors={errorsAt(form, 'people')} />
      </div>
      {people.map((person, index) => {
        const prefix = `people[${index}]`
        const reason = `${prefix}.reason`
        return (
          <div key={person.id}>
            <Hidden name={`${prefix}.personId`} value={person.id} />
            <SelectField
              form={form}
              name={`${prefix}.how`}
              label={say.how(person.name)}
              hint={[adviceNames[person.advice], person.holders].filter(Boolean).join(' ')}
              options={optionsOf(hows, howNames)}
            />
            <Fold
              summary={say.otherwise(person.name)}
              open={textAt(form, reason) !== '' || errorsAt(form, reason).length > 0}
            >
              <TextField form={form} name={reason} label={say.reason} autoComplete="off" optional />
            </Fold>
          </div>
        )
      })}
    </Fieldset>
  )
}
