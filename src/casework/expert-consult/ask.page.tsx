import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type Day, dayInWords } from '#src/kernel/day.ts'
import { type FormValues, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { addWorkingDays } from '#src/kernel/working-days.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, Hidden, TextArea } from '#src/ui/form/text-fields.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { disclosuresToNameBy } from '../disclosure/store.server.ts'
import { householdOf } from '../household/store.server.ts'
import { knownWordsOf } from './detector/store.server.ts'
import { type Askable, askForm, expertises, kinds, urgencies } from './rules.ts'
import { advisingOrganisations, askExpert, type Consult, consultsIn } from './store.server.ts'
import { expertiseNames, kindNames, text, urgencyNames } from './text.nl.ts'

const say = text.askForm

const referredIn = async (tx: Tx, caseId: string) =>
  (await consultsIn(tx, [caseId])).filter(one => one.state === 'referred')

const everybodyAskable = async (tx: Tx): Promise<Askable[]> => [
  ...expertises.map(id => ({ id, name: expertiseNames[id] })),
  ...(await advisingOrganisations(tx)),
]

export const loader = page('expert-consult:ask', async ({ tx, caseId, today, settings, url }) => ({
  caseId,
  today,
  name: (await householdOf(tx, caseId))?.name ?? '',
  organisations: await advisingOrganisations(tx),
  disclosures: await disclosuresToNameBy(tx, caseId),
  sentOn: (await referredIn(tx, caseId)).find(one => one.id === url.searchParams.get('na')) ?? null,
  neededBy: addWorkingDays(today, settings.consultAnswerDays),
}))

export const action = deed('expert-consult:ask', {
  form: async ({ tx, caseId, today }) =>
    askForm(
      today,
      await knownWordsOf(tx, caseId),
      await everybodyAskable(tx),
      await disclosuresToNameBy(tx, caseId),
      (await referredIn(tx, caseId)).map(one => one.id),
    ),
  refusals: { urgent: say.urgentRefusal },
  run: async ({ tx, actor, caseId, input, today, tell }) => {
    // Danger is for the telephone: a question that waits in a list would look as if somebody had been warned.
    if (input.urgency === 'urgent') return refuse('urgent', 'urgency')
    const consultId = await askExpert(tx, actor, caseId, input, today)
    await tell('expert-consult.asked', { consultId })
    return done({ to: `/huishoudens/${caseId}/vragen/${consultId}`, flash: say.done })
  },
})

type Offered = { value: string; label: string }

/** What stands there to begin with: of a question that was sent on, the same question for whom it was sent on to. */
function startWith(neededBy: Day, sentOn: Consult | null, askable: readonly Offered[]): FormValues {
  if (!sentOn) return { neededBy }
  const { id, kind, question, summary, steps } = sentOn
  const to = steps.find(step => step.step === 'referred')?.referredTo
  const askedOf = askable.find(one => one.label === to)?.value
  return { neededBy, follows: id, kind, question, summary, askedOf }
}

export default function AskExpert({
  loaderData: { caseId, name, today, organisations, disclosures, neededBy, sentOn },
  actionData,
}: Shown<typeof loader>) {
  const askable = [
    ...expertises.map(code => ({ value: code, label: expertiseNames[code], group: say.experts })),
    ...organisations.map(one => ({ value: one.id, label: one.name, group: say.organisations })),
  ]
  const form = actionData?.form ?? formWith(startWith(neededBy, sentOn, askable))
  const isUrgent = actionData?.refusal === 'urgent'
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
      />
      {isUrgent && (
        <Notice tone="danger" title={say.urgentTitle}>
          <p>{say.urgentLead}</p>
        </Notice>
      )}
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}`}>
        {textAt(form, 'follows') && <Hidden name="follows" value={textAt(form, 'follows')} />}
        <Radios
          form={form}
          name="urgency"
          legend={say.urgency}
          options={optionsOf(urgencies, urgencyNames)}
        />
        <Notice tone="attention" title={say.danger}>
          <DangerNumbers />
        </Notice>
        <SelectField form={form} name="askedOf" label={say.askedOf} options={askable} empty={say.choose} />
        {disclosures.length > 0 ? (
          <SelectField
            form={form}
            name="disclosureId"
            label={say.byName}
            hint={say.byNameHint}
            options={disclosures.map(one => ({
              value: one.id,
              label: say.disclosure(one.sharedWith, dayInWords(one.decidedOn), one.names.join(', ')),
            }))}
            empty={say.withoutNames}
            optional
          />
        ) : (
          <p>
            {say.noDisclosure}{' '}
            <a className="nl-link" href={`/huishoudens/${caseId}/verstrekkingen/nieuw`}>
              {say.recordDisclosure}
            </a>
          </p>
        )}
        <Radios form={form} name="kind" legend={say.kind} options={optionsOf(kinds, kindNames)} />
        <TextArea form={form} name="question" label={say.question} hint={say.questionHint} rows={2} />
        <TextArea form={form} name="summary" label={say.summary} hint={say.summaryHint} rows={6} />
        <DayField form={form} name="neededBy" label={say.neededBy} min={today} />
      </Form>
    </>
  )
}
