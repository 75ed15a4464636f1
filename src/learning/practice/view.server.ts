import type { Access } from '#src/access/door.server.ts'
import { may } from '#src/access/permissions.ts'
import { isAskedAtWork } from '#src/casework/public.ts'
import { inOrder, isSettledStage } from '../barrier/rules.ts'
import { barriers } from '../barrier/store.server.ts'
import { waitingToCheck } from '../family-observation/store.server.ts'
import { type ImprovementState, isRealised } from '../improvement-proposal/rules.ts'
import { improvementsOn } from '../improvement-proposal/store.server.ts'
import { spreadOf } from '../lesson/rules.ts'
import { lessonsOn } from '../lesson/store.server.ts'
import { observations, openInvitations } from '../observation/store.server.ts'
import { sessions } from '../practice-session/store.server.ts'
import { stageOfAgreement } from '../training/partner-agreement/rules.ts'
import { agreements } from '../training/partner-agreement/store.server.ts'
import { stateOf } from '../training/rules.ts'
import { trainings } from '../training/store.server.ts'

const isDone = (state: ImprovementState) => isRealised(state) || state === 'rejected'

/** All that the start page of learning shows, in the form in which it shows it. */
export async function practiceView({ tx, actor, today, settings }: Access) {
  const lessons = await lessonsOn(tx, today, settings)
  const improvements = await improvementsOn(tx, today, settings)
  return {
    invitations: await openInvitations(tx),
    lessons: lessons
      .filter(lesson => lesson.status !== 'retired')
      .map(({ id, title, kind, status, isSupported, grounds }) => ({
        ...{ id, title, kind, status, isSupported },
        ...spreadOf(grounds),
      })),
    // What still asks for work stands first.
    proposals: improvements
      .toSorted((a, b) => Number(isDone(a.state)) - Number(isDone(b.state)))
      .map(({ id, title, state, mode, lessons: own }) => ({
        ...{ id, title, state, mode },
        isWeak: own.some(lesson => !lesson.isSupported),
      })),
    barriers: (await barriers(tx, today))
      .filter(one => !isSettledStage(one.stage))
      .toSorted(inOrder)
      .map(({ id, title, stage, age }) => ({ id, title, stage, age })),
    endingAgreements: (await agreements(tx)).filter(
      ({ endsOn }) => stageOfAgreement(endsOn, today, settings.agreementAheadDays) === 'nears',
    ),
    observations: await observations(tx, 2),
    sessions: await sessions(tx),
    trainings: (await trainings(tx)).map(({ id, title, provider, days, finishedOn }) => ({
      ...{ id, title, provider, days },
      state: stateOf({ days, finishedOn }, today),
    })),
    waiting: may(actor, 'family-observation:check') ? (await waitingToCheck(tx)).length : 0,
    isAsked: await isAskedAtWork(tx),
    can: {
      typeIn: may(actor, 'experience-paper:type-in'),
      noteLesson: may(actor, 'lesson:write'),
      propose: may(actor, 'improvement:write'),
      record: may(actor, 'practice-session:record'),
      plan: may(actor, 'training:write'),
    },
  }
}
export type PracticeView = Awaited<ReturnType<typeof practiceView>>
