import type { Reaction } from '#src/platform/outbox/store.server.ts'

/** The only place where one part of the house reacts to what happens in another: event name, then what follows. */
const reactions: Record<string, readonly Reaction[]> = {}

export const reactionsTo = (name: string): readonly Reaction[] => reactions[name] ?? []
