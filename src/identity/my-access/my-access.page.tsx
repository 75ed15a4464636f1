import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { idleMinutes } from '#src/access/visit.server.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { endMySessions, myOpenSessions } from '../session/store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('own-access:manage', async ({ tx, actor }) => ({
  here: actor.sessionId,
  sessions: await myOpenSessions(tx, idleMinutes[actor.kind]),
}))

export const action = deed('own-access:manage', {
  form: z.object({}),
  refusals: {},
  run: async ({ tx }) => {
    await endMySessions(tx)
    return done({ to: '/inloggen', flash: text.done })
  },
})

export default function MyAccess({ loaderData: { here, sessions }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Table
        caption={text.sessions}
        columns={[
          { key: 'device', label: text.device },
          { key: 'since', label: text.since },
          { key: 'lastSeen', label: text.lastSeen },
        ]}
        rows={sessions.map(session => ({
          device: session.id === here ? text.thisDevice : text.otherDevice,
          since: text.ago(session.startedAgo),
          lastSeen: session.id === here ? text.ago(0) : text.ago(session.seenAgo),
        }))}
      />
      <Form form={actionData?.form ?? emptyForm} submit={text.everywhere}>
        {null}
      </Form>
    </>
  )
}
