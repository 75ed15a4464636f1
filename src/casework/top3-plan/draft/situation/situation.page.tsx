import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm, type FormState, formWith, textAt, textsAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../../addresses.ts'
import { optionsOfActing, optionsOfAffected } from '../../people.ts'
import { planAt } from '../../plan-at.server.ts'
import type { Plan, Situation } from '../../rules.ts'
import { situationForm } from '../rules.ts'
import { changed, text } from '../text.nl.ts'
import { FactorRows, factorsIn } from './factor-rows.tsx'
import { addSituation, changeSituation } from './store.server.ts'
import { WatchFields } from './watch-fields.tsx'

const say = text.situation

/** The situation in the address; null where a new one is written. */
function situationIn(plan: Plan, situationId: string | undefined): Situation | null {
  if (situationId === undefined) return null
  const found = plan.situations.find(one => one.id === situationId)
  if (!found) throw notFound()
  return found
}

export const loader = page('top3-plan:write', async ({ tx, caseId, params }) => {
  const plan = await planAt({ tx, caseId, params })
  const situation = situationIn(plan, params['situationId'])
  return {
    to: planAddress(plan),
    people: optionsOfActing(plan),
    family: optionsOfAffected(plan),
    places: situation ? plan.situations.length : 0,
    situation,
  }
})

export const action = deed('top3-plan:write', {
  form: async ({ tx, caseId, params, today }) => situationForm(await planAt({ tx, caseId, params }), today),
  refusals: { 'changed-meanwhile': changed.meanwhile, 'is-active': changed.isActive, full: say.full },
  constraints: {
    plan_is_fixed: { refusal: 'is-active' },
    unsafe_situation_rank_check: { refusal: 'full' },
    situation_rank_once: { refusal: 'changed-meanwhile' },
  },
  run: async ({ tx, actor, caseId, params, input: { version, ...input } }) => {
    const plan = await planAt({ tx, caseId, params })
    const of = { regionId: actor.regionId, caseId, planId: plan.id }
    const situation = situationIn(plan, params['situationId'])
    if (!situation) await addSituation(tx, of, input)
    else if (!(await changeSituation(tx, of, situation.id, version ?? 0, input)))
      return refuse('changed-meanwhile')
    return done({ to: planAddress(plan), flash: say.done })
  },
})

const storedForm = (situation: Situation): FormState =>
  formWith({
    what: situation.what,
    example: situation.example,
    source: situation.source,
    affectedIds: situation.affectedIds,
    rank: String(situation.rank),
    risks: factorsIn(situation, 'risk'),
    protections: factorsIn(situation, 'protective'),
    warningSign: situation.warningSign ?? '',
    consequence: situation.consequence ?? '',
    watcherId: situation.watcherId ?? '',
    checkOn: situation.checkOn ?? '',
  })

type Loaded = Shown<typeof loader>['loaderData']

function linesOf(form: FormState, { people, family }: Loaded) {
  const label = (options: Loaded['people'], id: string) => options.find(one => one.value === id)?.label ?? ''
  return [
    { label: say.what, text: textAt(form, 'what') },
    { label: say.example, text: textAt(form, 'example') },
    { label: say.source, text: textAt(form, 'source') },
    {
      label: say.affected,
      text: textsAt(form, 'affectedIds')
        .map(id => label(family, id))
        .join(', '),
    },
    { label: say.sign, text: textAt(form, 'warningSign') },
    { label: say.consequence, text: textAt(form, 'consequence') },
    { label: say.watcher, text: label(people, textAt(form, 'watcherId')) },
    { label: say.checkOn, text: textAt(form, 'checkOn') },
  ]
}

export default function WriteSituation({ loaderData, actionData }: Shown<typeof loader>) {
  const { to, people, family, places, situation } = loaderData
  const stored = situation ? storedForm(situation) : emptyForm
  const form = actionData?.form ?? stored
  return (
    <>
      <PageHead title={situation ? say.titleOf(situation.rank) : say.title} lead={say.lead} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form, loaderData)} theirs={linesOf(stored, loaderData)} />
      )}
      <Form form={form} version={situation?.version} submit={say.submit} cancelTo={to}>
        <TextArea form={form} name="what" label={say.what} hint={say.whatHint} rows={2} />
        <TextArea form={form} name="example" label={say.example} hint={say.exampleHint} rows={3} />
        <TextField form={form} name="source" label={say.source} />
        <Checkboxes form={form} name="affectedIds" legend={say.affected} options={family} />
        {places > 1 && (
          <SelectField
            form={form}
            name="rank"
            label={say.rank}
            options={Array.from({ length: places }, (_, at) => ({ value: `${at + 1}`, label: `${at + 1}` }))}
          />
        )}
        <FactorRows form={form} />
        <Fieldset legend={say.watch} hint={say.watchHint}>
          <WatchFields form={form} people={people} nobody={say.choose} />
        </Fieldset>
      </Form>
    </>
  )
}
