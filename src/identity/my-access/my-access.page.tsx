import { use } from 'react'
import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { idleMinutes } from '#src/access/visit.server.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { agoIn } from '#src/kernel/language.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { SpokenHere } from '#src/ui/language/spoken.ts'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { endMySessions, myOpenSessions } from '../session/store.server.ts'
import type { WayIn } from '../way-in/rules.ts'
import { wayInOf } from '../way-in/store.server.ts'
import { text as wayText } from '../way-in/text.nl.ts'
import { text } from './text.nl.ts'

export const loader = page('own-access:manage', async ({ tx, actor }) => ({
  here: actor.sessionId,
  isProfessional: actor.kind === 'professional',
  way: actor.kind === 'professional' ? await wayInOf(tx, actor.accountId) : null,
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

export default function MyAccess({ loaderData, actionData }: Shown<typeof loader>) {
  const { here, sessions, isProfessional, way } = loaderData
  const { language, say } = use(SpokenHere)
  const said = (sentence: string) => say(sentence) ?? sentence
  return (
    <>
      <PageHead title={said(text.title)} lead={said(text.lead)} />
      <Stack>
        <Table
          stack={isProfessional}
          caption={said(text.sessions)}
          columns={[
            { key: 'device', label: said(text.device) },
            ...(isProfessional ? [{ key: 'how', label: wayText.how }] : []),
            { key: 'since', label: said(text.since) },
            { key: 'lastSeen', label: said(text.lastSeen) },
          ]}
          rows={sessions.map(session => ({
            device: said(session.id === here ? text.thisDevice : text.otherDevice),
            how: wayText.ways[session.way],
            since: agoIn(language.locale, session.startedAgo),
            lastSeen: agoIn(language.locale, session.id === here ? 0 : session.seenAgo),
          }))}
        />
        {way && <WayCard way={way} />}
        <Form form={actionData?.form ?? emptyForm} submit={said(text.everywhere)}>
          {null}
        </Form>
      </Stack>
    </>
  )
}

/** What of the own way in was done by others, and where one keeps one's own keys. */
function WayCard({ way: { keys, restored } }: { way: WayIn }) {
  const [last] = restored
  return (
    <>
      {last && (
        <Notice tone="notice">
          {wayText.mine.restored(dayInWords(dayOf(new Date(last.at))), last.askedBy, last.confirmedBy)}
        </Notice>
      )}
      {keys.length > 0 && (
        <p>
          <a className="nl-link" href="/eigen-sleutels">
            {wayText.mine.link}
          </a>
        </p>
      )}
    </>
  )
}
