import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { NobodyTick } from '../observation/nobody-tick.tsx'
import { wordsToCheck } from '../observation/store.server.ts'
import { bringForm, mayGoUp } from './rules.ts'
import { barrierOf, bringToGroup, groupsWithMandate } from './store.server.ts'
import { crumbs, text } from './text.nl.ts'

const say = text.bring

async function bringing({ tx, params, today }: Access) {
  const barrier = await barrierOf(tx, params.barrierId, today)
  if (!barrier || !mayGoUp(barrier.steps)) throw notFound()
  return { barrier, groups: await groupsWithMandate(tx) }
}

export const loader = page('barrier:take-further', bringing)

export const action = deed('barrier:take-further', {
  form: async access => {
    const { groups } = await bringing(access)
    return bringForm(
      groups.map(group => group.id),
      await wordsToCheck(access.tx),
    )
  },
  refusals: { twice: say.twice },
  constraints: {
    one_barrier_step_at_a_time: { refusal: 'twice' },
    a_barrier_goes_up_once: { refusal: 'twice' },
    barrier_step_follows: { refusal: 'twice' },
  },
  run: async access => {
    const { barrier } = await bringing(access)
    const number = barrier.steps.length + 1
    await bringToGroup(access.tx, access.actor, barrier.id, { ...access.input, number }, access.today)
    await access.tell('barrier.brought', { barrierId: barrier.id })
    return done({ to: `/praktijk/belemmeringen/${barrier.id}`, flash: say.done })
  },
})

export default function BringBarrier({ loaderData: { barrier, groups }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const to = `/praktijk/belemmeringen/${barrier.id}`
  return (
    <>
      <PageHead title={say.title} lead={say.lead} meta={barrier.title} crumbs={crumbs(barrier.title, to)} />
      {groups.length === 0 ? (
        <Notice tone="notice">
          <p>{say.noGroup}</p>
        </Notice>
      ) : (
        <Form form={form} submit={say.submit} cancelTo={to}>
          <Radios
            form={form}
            name="groupId"
            legend={say.group}
            options={groups.map(({ id, name, mandate }) => ({ value: id, label: name, hint: mandate }))}
          />
          <TextArea form={form} name="note" label={say.asked} hint={say.askedHint} rows={3} maxLength={600} />
          <NobodyTick form={form} />
        </Form>
      )}
    </>
  )
}
