import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { NobodyTick } from '../observation/nobody-tick.tsx'
import { wordsToCheck } from '../observation/store.server.ts'
import { practiceMembers } from '../practice-session/store.server.ts'
import { ProposalChoices, ProposalWords } from './fields.tsx'
import { bodies, correctForm, modes, nextStates } from './rules.ts'
import { correctImprovement, improvementOn, indicatorsToChoose } from './store.server.ts'
import { bodyNames, modeNames, text } from './text.nl.ts'

const say = text.correct

async function correcting({ tx, params, today, settings }: Access) {
  const improvement = await improvementOn(tx, params.improvementId ?? '', today, settings)
  if (!improvement || nextStates(improvement.state).length === 0) throw notFound()
  const members = await practiceMembers(tx)
  // Whoever takes care of it may have left the group meanwhile.
  const isGone = !members.some(one => one.id === improvement.ownerId)
  const owner = { id: improvement.ownerId, name: improvement.owner, organisation: improvement.ownerFrom }
  return {
    improvement,
    owners: isGone ? [...members, owner] : members,
    indicators: await indicatorsToChoose(tx),
  }
}

export const loader = page('improvement:write', correcting)

export const action = deed('improvement:write', {
  form: async access => {
    const { improvement, owners, indicators } = await correcting(access)
    return correctForm(
      improvement.lessons.length > 0,
      { ownerIds: owners.map(one => one.id), indicatorKeys: indicators.map(one => one.key) },
      await wordsToCheck(access.tx),
    )
  },
  refusals: { 'changed-meanwhile': say.changedMeanwhile, finished: say.finished },
  constraints: { a_finished_improvement_keeps_its_words: { refusal: 'finished' } },
  run: async access => {
    const { improvement } = await correcting(access)
    if (!(await correctImprovement(access.tx, improvement.id, access.input)))
      return refuse('changed-meanwhile')
    return done({ to: `/praktijk/voorstellen/${improvement.id}`, flash: say.done })
  },
})

type Known = Shown<typeof loader>['loaderData']

const storedForm = ({ improvement }: Known): FormState => {
  const { title, problem, change, reason, body, mode, ownerId, expected, indicatorKey } = improvement
  return formWith({
    ...{ title, problem, change, body, mode, ownerId },
    ...{ reason: reason ?? '', expected: expected ?? '', indicatorKey: indicatorKey ?? '' },
  })
}

function lines(form: FormState, { owners, indicators }: Known) {
  const body = bodies.find(one => one === textAt(form, 'body'))
  const mode = modes.find(one => one === textAt(form, 'mode'))
  const owner = owners.find(one => one.id === textAt(form, 'ownerId'))
  return [
    { label: text.propose.name, text: textAt(form, 'title') },
    ...(['problem', 'change', 'reason'] as const).map(name => ({
      label: text.propose[name],
      text: textAt(form, name),
    })),
    { label: text.propose.mode, text: mode ? modeNames[mode] : '' },
    { label: text.propose.expected, text: textAt(form, 'expected') },
    {
      label: text.propose.indicator,
      text: indicators.find(one => one.key === textAt(form, 'indicatorKey'))?.question ?? '',
    },
    { label: text.propose.body, text: body ? bodyNames[body] : '' },
    { label: text.propose.owner, text: owner?.name ?? '' },
  ]
}

export default function CorrectImprovement({ loaderData, actionData }: Shown<typeof loader>) {
  const { improvement, owners, indicators } = loaderData
  const stored = storedForm(loaderData)
  const form = actionData?.form ?? stored
  const to = `/praktijk/voorstellen/${improvement.id}`
  return (
    <>
      <PageHead
        title={say.title}
        crumbs={[
          { label: text.practice, to: '/praktijk' },
          { label: improvement.title, to },
        ]}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form, loaderData)} theirs={lines(stored, loaderData)} />
      )}
      <Form form={form} version={improvement.version} submit={say.submit} cancelTo={to}>
        <ProposalWords form={form} />
        <ProposalChoices form={form} owners={owners} indicators={indicators} />
        <NobodyTick form={form} />
      </Form>
    </>
  )
}
