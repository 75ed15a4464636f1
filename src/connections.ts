import { lookForDoubles } from '#src/casework/public.ts'
import { inviteToObserve } from '#src/learning/public.ts'
import type { Reaction } from '#src/platform/outbox/store.server.ts'

/** The only place where one part of the house reacts to what happens in another: event name, then what follows. */
const reactions: Record<string, readonly Reaction[]> = {
  'household-case.opened': [lookForDoubles],
  'household-member.joined': [lookForDoubles],
  'network-consultation.held': [inviteToObserve],
}

export const reactionsTo = (name: string): readonly Reaction[] => reactions[name] ?? []
