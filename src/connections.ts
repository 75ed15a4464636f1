import { inviteToObserve } from '#src/learning/public.ts'
import type { Reaction } from '#src/platform/outbox/store.server.ts'

/** The only place where one part of the house reacts to what happens in another: event name, then what follows. */
const reactions: Record<string, readonly Reaction[]> = {
  'network-consultation.held': [inviteToObserve],
}

export const reactionsTo = (name: string): readonly Reaction[] => reactions[name] ?? []
