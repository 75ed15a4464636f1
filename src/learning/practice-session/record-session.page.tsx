import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { wordsToCheck } from '../observation/store.server.ts'
import { sessionForm } from './rules.ts'
import { SessionFields } from './session-fields.tsx'
import { practiceMembers, recordSession } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.record

export const loader = page('practice-session:record', async ({ tx, today }) => ({
  members: await practiceMembers(tx),
  today,
}))

export const action = deed('practice-session:record', {
  form: async ({ tx, today }) => {
    const members = await practiceMembers(tx)
    return sessionForm(
      today,
      members.map(one => one.id),
      await wordsToCheck(tx),
    )
  },
  refusals: {},
  run: async ({ tx, actor, input }) => {
    const id = await recordSession(tx, actor, input)
    return done({ to: `/praktijk/bijeenkomsten/${id}`, flash: say.done })
  },
})

export default function RecordSession({ loaderData: { members, today }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ heldOn: today })
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo="/praktijk">
        <SessionFields form={form} members={members} />
      </Form>
    </>
  )
}
