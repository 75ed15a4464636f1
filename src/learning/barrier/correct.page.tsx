import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { NobodyTick } from '../observation/nobody-tick.tsx'
import { wordsToCheck } from '../observation/store.server.ts'
import { possibleLifters } from './choices.server.ts'
import { BarrierFields } from './fields.tsx'
import { correctForm, isSettled, levels } from './rules.ts'
import { barrierOf, correctBarrier } from './store.server.ts'
import { crumbs, levelNames, text } from './text.nl.ts'

const say = text.correct

/** Whoever noted it puts it right, and so do those who take it further. */
async function correcting({ tx, actor, params, today }: Access) {
  const barrier = await barrierOf(tx, params.barrierId, today)
  if (!barrier || isSettled(barrier.state)) throw notFound()
  if (barrier.notedById !== actor.accountId && !may(actor, 'barrier:take-further')) throw notFound()
  return barrier
}

export const loader = page('barrier:note', async access => ({
  barrier: await correcting(access),
  lifters: await possibleLifters(access),
}))

export const action = deed('barrier:note', {
  form: async access => correctForm(await wordsToCheck(access.tx)),
  refusals: { 'changed-meanwhile': say.changedMeanwhile, settled: say.settled },
  constraints: { a_settled_barrier_keeps_its_words: { refusal: 'settled' } },
  run: async access => {
    const { id } = await correcting(access)
    if (!(await correctBarrier(access.tx, id, access.input))) return refuse('changed-meanwhile')
    return done({ to: `/praktijk/belemmeringen/${id}`, flash: say.done })
  },
})

type Known = Shown<typeof loader>['loaderData']

const storedForm = ({ barrier: { title, what, level, question, lifter } }: Known): FormState =>
  formWith({ title, what, level, question, lifter: lifter ?? '' })

function lines(form: FormState) {
  const level = levels.find(one => one === textAt(form, 'level'))
  return [
    { label: text.note.name, text: textAt(form, 'title') },
    { label: text.note.what, text: textAt(form, 'what') },
    { label: text.note.level, text: level ? levelNames[level] : '' },
    { label: text.note.question, text: textAt(form, 'question') },
    { label: text.note.lifter, text: textAt(form, 'lifter') },
  ]
}

export default function CorrectBarrier({ loaderData, actionData }: Shown<typeof loader>) {
  const { barrier, lifters } = loaderData
  const stored = storedForm(loaderData)
  const form = actionData?.form ?? stored
  const to = `/praktijk/belemmeringen/${barrier.id}`
  return (
    <>
      <PageHead title={say.title} crumbs={crumbs(barrier.title, to)} />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form)} theirs={lines(stored)} />
      )}
      <Form form={form} version={barrier.version} submit={say.submit} cancelTo={to}>
        <BarrierFields form={form} lifters={lifters} />
        <NobodyTick form={form} />
      </Form>
    </>
  )
}
