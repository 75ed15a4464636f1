import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { ChallengeStory } from './challenge-story.tsx'
import { isForAnother } from './rules.ts'
import { type Challenge, challengesIn } from './store.server.ts'
import { stateNames, text } from './text.nl.ts'

export const loader = page('household-case:read', async access => {
  const { tx, caseId, params } = access
  const challenge = (await challengesIn(tx, [caseId])).find(one => one.id === params.challengeId)
  if (!challenge) throw notFound()
  return { challenge, name: (await householdOf(tx, caseId))?.name ?? '', next: nextFor(challenge, access) }
})

/** The one step this person can take now. */
function nextFor(challenge: Challenge, { actor, parts }: Access): 'answer' | 'verdict' | null {
  if (isForAnother(challenge, actor.accountId)) return null
  if (challenge.state === 'waits-for-answer' && may(actor, 'challenge:answer', parts)) return 'answer'
  if (challenge.state === 'waits-for-verdict' && may(actor, 'challenge:raise', parts)) return 'verdict'
  return null
}

const steps = {
  answer: { to: 'antwoord', label: text.answer },
  verdict: { to: 'oordeel', label: text.verdictForm.step },
}

export default function ShowChallenge({ loaderData: { challenge, name, next } }: Shown<typeof loader>) {
  const { id, caseId } = challenge
  const here = `/huishoudens/${caseId}/tegenspraak/${id}`
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        meta={<Badge>{stateNames[challenge.state]}</Badge>}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
        next={
          next && (
            <ButtonLink kind="primary" to={`${here}/${steps[next].to}`}>
              {steps[next].label}
            </ButtonLink>
          )
        }
      />
      {challenge.analysisNumber && (
        <p>
          <a className="nl-link" href={`/huishoudens/${caseId}/analyse/${challenge.analysisId}`}>
            {text.aboutAnalysis(challenge.analysisNumber)}
          </a>
        </p>
      )}
      <ChallengeStory challenge={challenge} />
    </>
  )
}
