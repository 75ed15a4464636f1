import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, rowsAt, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Rows } from '#src/ui/form/rows.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { groupsOf } from '../../group/store.server.ts'
import { decidedStays, dossierCrumbs, dossierOf } from '../text.nl.ts'
import { optionAsked } from '../this-choice.server.ts'
import { type NamedTarget, targetsOf } from './preview.ts'
import { becomings, draftForm, targetValue } from './rules.ts'
import { changesOf, gardensNow, saveDraft } from './store.server.ts'
import { becomingNames, kindNames, text } from './text.nl.ts'

const targetsNow = async (tx: Tx) => targetsOf({ groups: await groupsOf(tx), gardens: await gardensNow(tx) })

export const loader = page('scenario:write', async access => {
  const option = await optionAsked(access)
  const changes = await changesOf(access.tx, option.choiceId)
  return {
    option,
    changes: changes.filter(change => change.optionId === option.id),
    targets: await targetsNow(access.tx),
  }
})

export const action = deed('scenario:write', {
  form: async ({ tx }) => draftForm(await targetsNow(tx)),
  refusals: { ...decidedStays.refusals, 'changed-meanwhile': text.changedMeanwhile },
  constraints: decidedStays.constraints,
  run: async access => {
    const option = await optionAsked(access)
    if (!(await saveDraft(access.tx, access.actor, option, access.input))) return refuse('changed-meanwhile')
    return done({ to: `${dossierOf(option.choiceId)}#verandert`, flash: text.done })
  },
})

type Loaded = Shown<typeof loader>['loaderData']

const storedForm = ({ changes }: Loaded): FormState =>
  formWith({
    changes: changes.map(change => ({
      what: targetValue(change),
      becomes: change.becomes === 'value' ? '' : change.becomes,
      words: change.words,
    })),
  })

const linesOf = (form: FormState, targets: readonly NamedTarget[]) => [
  {
    label: text.mine,
    text: Array.from({ length: rowsAt(form, 'changes') }, (_, index) => `changes[${index}]`)
      .map(at => {
        const target = targets.find(one => targetValue(one) === textAt(form, `${at}.what`))
        return `${target?.name ?? ''}: ${textAt(form, `${at}.words`)}`
      })
      .join('\n'),
  },
]

export default function ChangeDraft({ loaderData, actionData }: Shown<typeof loader>) {
  const { option, targets } = loaderData
  const form = actionData?.form ?? storedForm(loaderData)
  const title = text.title(option.title)
  return (
    <>
      <PageHead title={title} lead={text.lead} crumbs={dossierCrumbs(title, option)} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOf(form, targets)} theirs={linesOf(storedForm(loaderData), targets)} />
      )}
      <Form form={form} version={option.version} submit={text.submit} cancelTo={dossierOf(option.choiceId)}>
        <Rows form={form} name="changes" addLabel={text.add} removeLabel={text.remove} legend={text.change}>
          {at => <ChangeFields form={form} at={at} targets={targets} />}
        </Rows>
      </Form>
    </>
  )
}

type ChangeFieldsProps = { form: FormState; at: string; targets: readonly NamedTarget[] }

const ChangeFields = ({ form, at, targets }: ChangeFieldsProps) => (
  <>
    <SelectField
      form={form}
      name={`${at}.what`}
      label={text.what}
      options={targets.map(target => ({
        value: targetValue(target),
        label: target.name,
        group: kindNames[target.kind],
      }))}
    />
    <SelectField
      form={form}
      name={`${at}.becomes`}
      label={text.becomes}
      hint={text.becomesHint}
      options={becomings.map(value => ({ value, label: becomingNames[value] }))}
      optional
    />
    <TextField form={form} name={`${at}.words`} label={text.words} hint={text.wordsHint} />
  </>
)
