import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { momentInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { endMySessions, myOpenSessions } from '../session/store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('own-access:manage', async ({ tx }) => ({
  sessions: await myOpenSessions(tx),
}))

export const action = deed('own-access:manage', {
  form: z.object({}),
  refusals: {},
  run: async ({ tx }) => {
    await endMySessions(tx)
    return done({ to: '/inloggen', flash: text.done })
  },
})

export default function MyAccess({ loaderData: { sessions }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Table
        caption={text.sessions}
        columns={[
          { key: 'since', label: text.since },
          { key: 'lastSeen', label: text.lastSeen },
        ]}
        rows={sessions.map(session => ({
          since: momentInWords(session.startedAt),
          lastSeen: momentInWords(session.lastSeenAt),
        }))}
      />
      <Form form={actionData?.form ?? emptyForm} submit={text.everywhere}>
        {null}
      </Form>
    </>
  )
}
