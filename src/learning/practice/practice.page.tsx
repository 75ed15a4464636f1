import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import type { Invitation } from '../observation/store.server.ts'
import { text as observationText } from '../observation/text.nl.ts'
import { BarriersCard, MoreCard } from './more-cards.tsx'
import {
  LessonsSection,
  ObservationsCard,
  ProposalsSection,
  SessionsCard,
  TrainingsCard,
} from './practice-parts.tsx'
import { text } from './text.nl.ts'
import { practiceView } from './view.server.ts'

export const loader = page('practice:read', practiceView)

export default function Practice({ loaderData: view }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        meta={
          <>
            <a className="nl-link" href="/praktijk/groep">
              {text.group}
            </a>
            {view.waiting > 0 && (
              <a className="nl-link" href="/praktijk/observaties/van-gezinnen">
                {observationText.list.fromFamilies(view.waiting)}
              </a>
            )}
          </>
        }
        next={
          <ButtonLink to="/praktijk/observaties/nieuw" kind="primary">
            {text.share}
          </ButtonLink>
        }
      />
      {view.invitations.length > 0 && <Invitations invitations={view.invitations} />}
      <Columns
        main={
          <>
            <LessonsSection view={view} />
            <ProposalsSection view={view} />
          </>
        }
        side={
          <>
            <SessionsCard view={view} />
            <ObservationsCard view={view} />
            <BarriersCard view={view} />
            <TrainingsCard view={view} />
            <MoreCard view={view} />
          </>
        }
      />
    </>
  )
}

function Invitations({ invitations }: { invitations: readonly Invitation[] }) {
  const say = observationText.invitation
  return (
    <Card tone="notice" level={2} title={text.invitations}>
      {invitations.map(({ id, pseudonym, invitedOn, moment }) => (
        <div key={id}>
          <p>{say.question(pseudonym, dayInWords(invitedOn), moment)}</p>
          <p className="tt-meta">
            <a className="nl-link" href={`/praktijk/observaties/nieuw?uitnodiging=${id}`}>
              {text.shareAbout(pseudonym)}
            </a>
            <a className="nl-link" href={`/praktijk/uitnodigingen/${id}`}>
              {say.dismiss}
              <span className="tt-hidden">: {pseudonym}</span>
            </a>
          </p>
        </div>
      ))}
    </Card>
  )
}
