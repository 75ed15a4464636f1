import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { roleNames } from '#src/access/role-names.nl.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Columns, Section } from '#src/ui/layout/layout.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { guidedRole } from './guide.ts'
import { guides, text } from './text.nl.ts'

export const loader = page('guide:read', async ({ actor, params }) => {
  const role = guidedRole(params['role'])
  if (!role) throw notFound()
  // Where a colleague works may be closed for who reads: then its address is no link.
  return { role, isMine: actor.roles.includes(role) }
})

export default function GuidePage({ loaderData: { role, isMine } }: Shown<typeof loader>) {
  const { lead, week, doubt, call } = guides[role]
  const title = text.one(roleNames[role])
  return (
    <>
      <PageHead
        title={title}
        lead={lead}
        crumbs={[{ label: text.title, to: '/uitleg' }, { label: title }]}
        next={<ButtonLink to={`/uitleg/${role}/uitleg.pdf`}>{text.pdf}</ButtonLink>}
      />
      <Columns
        main={
          <Section title={text.week}>
            <ol className="utrecht-ordered-list tt-guide">
              {week.map(({ to, what, how }) => (
                <li key={what}>
                  {isMine ? (
                    <a className="nl-link" href={to}>
                      {what}
                    </a>
                  ) : (
                    <strong>{what}</strong>
                  )}
                  <br />
                  {how}
                </li>
              ))}
            </ol>
          </Section>
        }
        side={
          <>
            <Card title={text.doubt} level={2}>
              {doubt.map(line => (
                <p key={line}>{line}</p>
              ))}
            </Card>
            <Card title={text.call} level={2}>
              {call.map(({ whom, when }) => (
                <p key={whom}>
                  <strong>{whom}</strong> {when}
                </p>
              ))}
              <DangerNumbers />
            </Card>
          </>
        }
      />
    </>
  )
}
