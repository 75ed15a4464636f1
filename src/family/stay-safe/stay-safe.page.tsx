import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { mayMailMe } from '#src/casework/public.ts'
import { ActionForm } from '#src/ui/button/button.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { useWords } from '../language/words.ts'

export const loader = page('family:read', async ({ tx, actor }) => ({
  mayStopMail: may(actor, 'family:use-rights') && (await mayMailMe(tx)),
  exitsTo: new URL(actor.quickExitAddress).hostname.replace(/^www\./, ''),
}))

export default function StaySafe({ loaderData: { exitsTo, mayStopMail } }: Shown<typeof loader>) {
  const { staySafe: text } = useWords()
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Stack>
        <Lines title={text.exit} lines={text.exitWhat(exitsTo)} />
        <ActionForm action="/uitloggen" label={text.signOut} />
        <Lines title={text.history} lines={text.historyWhat} />
        <Lines title={text.device} lines={text.deviceWhat} />
        {mayStopMail && (
          <Section title={text.mail.may}>
            <p>
              <a className="nl-link" href="/mijn/post">
                {text.mail.title}
              </a>
            </p>
          </Section>
        )}
      </Stack>
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <Section title={title}>
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </Section>
  )
}
