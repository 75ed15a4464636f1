import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Columns, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { improvementsOn } from '../improvement-proposal/store.server.ts'
import { spreadOf } from '../lesson/rules.ts'
import { lessonsOn } from '../lesson/store.server.ts'
import { type Invitation, learningCases, observations, openInvitations } from '../observation/store.server.ts'
import { text as observationText } from '../observation/text.nl.ts'
import { sessions } from '../practice-session/store.server.ts'
import { stateOf } from '../training/rules.ts'
import { trainings } from '../training/store.server.ts'
import {
  HouseholdsCard,
  LessonsSection,
  ObservationsCard,
  ProposalsSection,
  SessionsCard,
  TrainingsCard,
} from './practice-parts.tsx'
import { text } from './text.nl.ts'

export const loader = page('practice:read', async ({ tx, actor, today, settings }) => {
  const lessons = await lessonsOn(tx, today, settings)
  const improvements = await improvementsOn(tx, today, settings)
  return {
    today,
    invitations: await openInvitations(tx),
    lessons: lessons
      .filter(lesson => lesson.status !== 'retired')
      .map(({ id, title, kind, status, isSupported, grounds }) => ({
        id,
        title,
        kind,
        status,
        isSupported,
        ...spreadOf(grounds),
      })),
    proposals: improvements.map(({ id, title, state, mode, lessons: own }) => ({
      id,
      title,
      state,
      mode,
      isWeak: own.some(lesson => !lesson.isSupported),
    })),
    observations: await observations(tx, 4),
    sessions: await sessions(tx),
    trainings: (await trainings(tx)).map(({ id, title, provider, days, finishedOn }) => ({
      id,
      title,
      provider,
      days,
      state: stateOf({ days, finishedOn }, today),
    })),
    cases: await learningCases(tx),
    can: {
      noteLesson: may(actor, 'lesson:write'),
      propose: may(actor, 'improvement:write'),
      record: may(actor, 'practice-session:record'),
      plan: may(actor, 'training:write'),
    },
  }
})

export type PracticeView = Shown<typeof loader>['loaderData']

export default function Practice({ loaderData: view }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
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
            <ObservationsCard view={view} />
            <SessionsCard view={view} />
            <TrainingsCard view={view} />
            <HouseholdsCard view={view} />
          </>
        }
      />
    </>
  )
}

function Invitations({ invitations }: { invitations: readonly Invitation[] }) {
  const say = observationText.invitation
  return (
    <Stack>
      {invitations.map(({ id, pseudonym, invitedOn }) => (
        <Card
          key={id}
          tone="notice"
          level={2}
          title={text.invitations}
          action={
            <ButtonLink to={`/praktijk/observaties/nieuw?uitnodiging=${id}`} kind="secondary">
              {text.share}
            </ButtonLink>
          }
        >
          <p>
            {say.question(pseudonym, dayInWords(invitedOn))}{' '}
            <a className="nl-link" href={`/praktijk/uitnodigingen/${id}`}>
              {say.dismiss}
            </a>
          </p>
        </Card>
      ))}
    </Stack>
  )
}
