import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { changeState } from './rules.ts'
import { isSetting, nameOf, valueInWords } from './settings.ts'
import { settingChanges, withdrawChange } from './store.server.ts'
import { text } from './text.nl.ts'

const to = '/beheer/termijnen/geschiedenis'
const say = text.withdraw

async function changeAt({ tx, params, today }: Pick<Access, 'tx' | 'params' | 'today'>) {
  const change = (await settingChanges(tx)).find(one => one.id === params.changeId)
  if (!change || !isSetting(change.name)) throw notFound()
  const { id, name, was, becomes, fromDay } = change
  const words = text.history.fromTo(valueInWords(name, was), valueInWords(name, becomes))
  return { id, name, title: nameOf(name), words, day: dayInWords(fromDay), state: changeState(change, today) }
}

export const loader = page('garden:manage', async access => {
  const change = await changeAt(access)
  if (change.state !== 'to-come') throw notFound()
  return change
})

export const action = deed('garden:manage', {
  form: z.object({}),
  refusals: { already: say.already },
  run: async access => {
    const { id, name, words } = await changeAt(access)
    if (!(await withdrawChange(access.tx, id))) return refuse('already')
    return done({ to, flash: say.done, detail: { what: name, withdrawn: words } })
  },
})

export default function Withdraw({ loaderData: { title, words, day }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead(title, day)}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: text.list.title, to: '/beheer/termijnen' },
          { label: text.history.title, to },
          { label: say.title },
        ]}
      />
      <p>
        {title}: {words}.
      </p>
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo={to}>
        {null}
      </Form>
    </>
  )
}
