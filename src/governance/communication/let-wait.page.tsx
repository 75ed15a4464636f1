import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { itemsOf } from '../item/store.server.ts'
import { scenariosState } from '../scenario/store.server.ts'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { waitForm } from './rules.ts'
import { itemsWaiting, letWait } from './store.server.ts'
import { home, text } from './text.nl.ts'

const say = text.wait

/** An item never waits for the choice that it is itself about. */
async function choices({ tx }: Pick<Access, 'tx'>) {
  const states = await scenariosState(tx)
  const taken = new Set([
    ...(await itemsWaiting(tx)).map(item => item.id),
    ...states.map(choice => choice.itemId),
  ])
  return {
    items: (await itemsOf(tx))
      .filter(item => !taken.has(item.id))
      .map(({ id, title }) => ({ value: id, label: title })),
    choices: states.map(({ id, title }) => ({ value: id, label: title })),
  }
}

export const loader = page('communication:write', choices)

export const action = deed('communication:write', {
  form: async access => {
    const known = await choices(access)
    return waitForm(
      known.items.map(one => one.value),
      known.choices.map(one => one.value),
    )
  },
  refusals: { twice: say.twice },
  constraints: { item_waits_once: { refusal: 'twice', field: 'itemId' } },
  run: async ({ tx, actor, input }) => {
    await letWait(tx, actor, input)
    return done({ to: home, flash: say.done })
  },
})

export default function LetWait({ loaderData: known, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const isPossible = known.items.length > 0 && known.choices.length > 0
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={steeringCrumbs(say.title, { label: text.list.title, to: home })}
      />
      {isPossible ? (
        <Form form={form} submit={say.submit} cancelTo={home}>
          <SelectField form={form} name="itemId" label={say.item} options={known.items} />
          <SelectField form={form} name="choiceId" label={say.choice} options={known.choices} />
          <TextArea form={form} name="why" label={say.why} rows={2} maxLength={600} />
        </Form>
      ) : (
        <Notice tone="notice">
          <p>{say.nothing}</p>
        </Notice>
      )}
    </>
  )
}
