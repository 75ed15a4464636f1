import { announcements, lookForDoubles, noticeWhatHappened } from '#src/casework/public.ts'
import { bringBarrier } from '#src/governance/public.ts'
import { inviteToObserve } from '#src/learning/public.ts'
import type { Reaction } from '#src/platform/outbox/store.server.ts'

/** Facts that are news for somebody: each makes notices. */
const announced: Record<string, readonly Reaction[]> = Object.fromEntries(
  Object.keys(announcements).map(name => [name, [noticeWhatHappened]]),
)

/** The only place where one part of the house reacts to what happens in another: event name, then what follows. */
const reactions: Record<string, readonly Reaction[]> = {
  'household-case.opened': [lookForDoubles],
  'household-member.joined': [lookForDoubles],
  ...announced,
  'network-consultation.held': [inviteToObserve],
  'barrier.brought': [bringBarrier],
  'contact-person.handed-over': [...(announced['contact-person.handed-over'] ?? []), inviteToObserve],
  'expert-consult.answered': [...(announced['expert-consult.answered'] ?? []), inviteToObserve],
  'closing.aftercare-begun': [inviteToObserve],
}

export const reactionsTo = (name: string): readonly Reaction[] => reactions[name] ?? []
