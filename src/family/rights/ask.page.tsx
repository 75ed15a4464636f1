import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import {
  answerBy,
  askForm,
  askForRight,
  dangerIn,
  dangerWordsOf,
  kindAt,
  releasedPlansFor,
} from '#src/casework/public.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { asTyped, Said } from '#src/ui/language/said.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { writtenIn } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { householdField, titlesOf, whoReads } from '../our-people/rules.ts'
import { ownHouseholds } from '../our-people/store.server.ts'
import { text as inDutch } from './text.nl.ts'

type Here = Pick<Access, 'tx' | 'actor' | 'params'>

/** What is asked, of which households, and the plans beside which own words can stand. */
async function askingAt({ tx, actor, params }: Here) {
  const kind = kindAt(params['kind'])
  const households = await ownHouseholds(tx, actor.accountId)
  if (!kind || households.length === 0) throw notFound()
  const plans = kind === 'statement' ? await releasedPlansFor(tx, actor.personId ?? '') : []
  return { kind, households, plans }
}

export const loader = page('family:use-rights', async access => {
  const { kind, households, plans } = await askingAt(access)
  const titles = titlesOf(households, writtenIn(access.actor.language))
  const { today, settings } = access
  return {
    kind,
    before: answerBy({ askedOn: today, isProlonged: false }, settings),
    plans: plans.map(({ id, activatedOn }) => ({ id, activatedOn })),
    households: households.map(({ caseId }) => ({ caseId, title: titles.get(caseId) ?? '' })),
    contactName: households.length === 1 && households[0] ? whoReads(households[0]) : null,
  }
})

export const action = deed('family:use-rights', {
  form: async access => {
    const { kind, households, plans } = await askingAt(access)
    const ids = plans.map(one => one.id)
    return askForm(kind, ids).extend({ household: householdField(households.map(one => one.caseId)) })
  },
  refusals: {},
  run: async access => {
    const { tx, actor, input, today, tell } = access
    const { kind, households, plans } = await askingAt(access)
    const chosen = input.household ?? households[0]?.caseId
    // Words beside a plan belong to the household of that plan.
    const caseId = plans.find(one => one.id === input.planId)?.caseId ?? chosen
    const { personId } = actor
    if (!caseId || !personId) throw notFound()
    const { words, planId } = input
    const about = input.about ?? ('self' as const)
    const asked = { caseId, personId, kind, about, words, planId, askedOn: today }
    const requestId = await askForRight(tx, actor, asked)
    const isDanger = dangerIn(words ?? null, { dangerWords: await dangerWordsOf(tx) }) !== null
    await tell(isDanger ? 'rights.asked-with-alarm' : 'rights.asked', { caseId, requestId })
    const flash = inDutch.form[kind === 'statement' ? 'statementDone' : 'done']
    return done(isDanger ? { to: '/mijn/nummers?na=1', caseId } : { to: '/mijn/rechten', flash, caseId })
  },
})

export default function AskForRight({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { kind, before, plans, households, contactName } = view
  const form = actionData?.form ?? formWith({ about: 'self' })
  const { rights: text, day } = useWords()
  const { form: say } = text
  const words = text.kinds[kind]
  const isStatement = kind === 'statement'
  return (
    <>
      <PageHead title={words.title} tab={text.tab} lead={words.lead} />
      <Form form={form} submit={words.submit} cancelTo="/mijn/rechten">
        {households.length > 1 && (
          <Radios
            form={form}
            name="household"
            legend={say.household}
            options={households.map(({ caseId, title }) => ({ value: caseId, label: title }))}
          />
        )}
        {!isStatement && (
          <Radios
            form={form}
            name="about"
            legend={say.about}
            hint={say.childHint}
            options={(['self', 'child'] as const).map(value => ({ value, label: say.abouts[value] }))}
          />
        )}
        {plans.length > 0 && (
          <SelectField
            form={form}
            name="planId"
            label={say.beside}
            empty={say.besideFile}
            options={plans.map(({ id, activatedOn }) => ({
              value: id,
              label: say.besidePlan(activatedOn && day(activatedOn)),
            }))}
            optional
          />
        )}
        <TextArea
          form={form}
          name="words"
          label={words.words}
          hint={words.hint}
          rows={6}
          ownVoice
          optional={kind === 'see'}
        />
        <Card title={say.whoTitle} level={2}>
          <p>
            <Said>
              {households.length > 1 ? say.whoOfMore : say.who(contactName && asTyped(contactName))}
            </Said>
          </p>
          {!isStatement && <p>{say.term(day(before))}</p>}
          <p>{say.cannotWait}</p>
          <DangerNumbers />
        </Card>
      </Form>
    </>
  )
}
