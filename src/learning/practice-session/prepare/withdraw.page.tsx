import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { sessionOf } from '../store.server.ts'
import { text } from '../text.nl.ts'
import { preparedFor, withdrawCase } from './store.server.ts'

const say = text.takeBack

/** The own question of the address, as long as the session has to come; what was discussed stays. */
async function ownPrepared({ tx, actor, params, today }: Access) {
  const session = await sessionOf(tx, params.sessionId ?? '')
  if (!session || session.heldOn < today) throw notFound()
  const found = (await preparedFor(tx, session.id)).find(one => one.id === params.preparedId)
  if (found?.preparedById !== actor.accountId) throw notFound()
  return { ...found, to: `/praktijk/bijeenkomsten/${session.id}` }
}

export const loader = page('practice-session:prepare-case', ownPrepared)

export const action = deed('practice-session:prepare-case', {
  form: z.object({}),
  refusals: {},
  run: async access => {
    const { id, to } = await ownPrepared(access)
    await withdrawCase(access.tx, access.actor, id)
    return done({ to, flash: say.done })
  },
})

export default function WithdrawCase({ loaderData, actionData }: Shown<typeof loader>) {
  const { pseudonym, question, to } = loaderData
  return (
    <>
      <PageHead title={say.title(pseudonym)} lead={say.lead} />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo={to}>
        <p className="tt-as-typed">{question}</p>
      </Form>
    </>
  )
}
