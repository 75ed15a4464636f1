import { use } from 'react'
import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { idleMinutes } from '#src/access/visit.server.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { agoIn } from '#src/kernel/language.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { SpokenHere } from '#src/ui/language/spoken.ts'
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
  const { language, say } = use(SpokenHere)
  const said = (sentence: string) => say(sentence) ?? sentence
  return (
    <>
      <PageHead title={said(text.title)} lead={said(text.lead)} />
      <Table
        caption={said(text.sessions)}
        columns={[
          { key: 'device', label: said(text.device) },
          { key: 'since', label: said(text.since) },
          { key: 'lastSeen', label: said(text.lastSeen) },
        ]}
        rows={sessions.map(session => ({
          device: said(session.id === here ? text.thisDevice : text.otherDevice),
          since: agoIn(language.locale, session.startedAgo),
          lastSeen: agoIn(language.locale, session.id === here ? 0 : session.seenAgo),
        }))}
      />
      <Form form={actionData?.form ?? emptyForm} submit={said(text.everywhere)}>
        {null}
      </Form>
    </>
  )
}
