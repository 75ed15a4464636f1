import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, parseDay } from '#src/kernel/day.ts'
import { emptyForm, type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../../addresses.ts'
import { optionsOfActing } from '../../people.ts'
import { agreementAt, situationAt } from '../../plan-at.server.ts'
import { type Agreement, actingIn, canCarry, type Situation } from '../../rules.ts'
import { needs } from '../needs.nl.ts'
import { agreementForm } from '../rules.ts'
import { WatchFields } from '../situation/watch-fields.tsx'
import { changed, text } from '../text.nl.ts'
import { addAgreement, changeAgreement } from './store.server.ts'

const say = text.agreement

/** The agreement in the address, or the situation for which a new one is written. */
async function placeFor(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  if (access.params['agreementId']) return agreementAt(access)
  return { ...(await situationAt(access)), agreement: null }
}

export const loader = page('top3-plan:write', async access => {
  const { plan, situation, agreement } = await placeFor(access)
  return {
    to: planAddress(plan),
    situation: { rank: situation.rank, what: situation.what, watcherId: situation.watcherId },
    agreement,
    owners: optionsOfActing(plan, one => canCarry(one, situation.affectedIds, access.today)),
    people: optionsOfActing(plan),
  }
})

export const action = deed('top3-plan:write', {
  form: async access => {
    const { plan, situation, agreement } = await placeFor(access)
    return agreementForm(
      {
        participants: actingIn(plan),
        endangered: plan.participants,
        affectedIds: situation.affectedIds,
        dueOn: agreement?.dueOn,
        watcherId: situation.watcherId,
      },
      access.today,
    )
  },
  refusals: {
    'changed-meanwhile': changed.meanwhile,
    'is-active': changed.isActive,
    child: needs.ownerIsChild,
  },
  constraints: {
    plan_is_fixed: { refusal: 'is-active' },
    no_child_carries_it: { refusal: 'child', field: 'ownerId' },
  },
  run: async access => {
    const { tx, actor, caseId } = access
    const { version, ...input } = access.input
    const { plan, situation, agreement } = await placeFor(access)
    const of = { regionId: actor.regionId, caseId, planId: plan.id }
    if (!agreement) await addAgreement(tx, of, situation.id, input)
    else if (!(await changeAgreement(tx, of, agreement.id, version ?? 0, input)))
      return refuse('changed-meanwhile')
    return done({ to: `${planAddress(plan)}#${situation.id}`, flash: say.done })
  },
})

const storedForm = (agreement: Agreement, situation: Pick<Situation, 'watcherId'>): FormState =>
  formWith({
    what: agreement.what,
    ownerId: agreement.ownerId,
    dueOn: agreement.dueOn,
    warningSign: agreement.warningSign ?? '',
    consequence: agreement.consequence ?? '',
    watcherId: agreement.watcherId ?? '',
    checkOn: agreement.checkOn ?? '',
    watchesSelf: (agreement.watcherId ?? situation.watcherId) === agreement.ownerId ? 'on' : '',
  })

function linesOf(form: FormState, people: { value: string; label: string }[]) {
  const due = parseDay(textAt(form, 'dueOn'))
  const person = (field: string) => people.find(one => one.value === textAt(form, field))?.label ?? ''
  return [
    { label: say.what, text: textAt(form, 'what') },
    { label: say.owner, text: person('ownerId') },
    { label: say.due, text: due ? dayInWords(due) : '' },
    { label: text.situation.sign, text: textAt(form, 'warningSign') },
    { label: text.situation.consequence, text: textAt(form, 'consequence') },
    { label: text.situation.watcher, text: person('watcherId') },
    { label: text.situation.checkOn, text: textAt(form, 'checkOn') },
  ]
}

const differing = ['warningSign', 'consequence', 'watcherId', 'checkOn', 'watchesSelf']

export default function WriteAgreement({ loaderData, actionData }: Shown<typeof loader>) {
  const { to, situation, agreement, owners, people } = loaderData
  const stored = agreement ? storedForm(agreement, situation) : emptyForm
  const form = actionData?.form ?? stored
  const differs = differing.some(name => textAt(form, name) || form.errors[name])
  return (
    <>
      <PageHead title={say.title} lead={`${situation.rank}. ${situation.what}`} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form, people)} theirs={linesOf(stored, people)} />
      )}
      <Form form={form} version={agreement?.version} submit={say.submit} cancelTo={to}>
        <TextArea form={form} name="what" label={say.what} hint={say.whatHint} rows={2} />
        <SelectField
          form={form}
          name="ownerId"
          label={say.owner}
          hint={say.ownerHint}
          options={owners}
          empty={text.situation.choose}
        />
        <DayField form={form} name="dueOn" label={say.due} />
        <Fold summary={say.differs} open={differs}>
          <p>{say.differsHint}</p>
          <WatchFields form={form} people={people} nobody={say.asSituation} alone={say.watchesSelf} />
        </Fold>
      </Form>
    </>
  )
}
