import { roleNames } from '#src/access/role-names.nl.ts'
import type { Day } from '#src/kernel/day.ts'
import type { TextDocument } from '#src/platform/documents/text-document.ts'
import type { Guide, GuidedRole } from './guide.ts'
import { text } from './text.nl.ts'

type Made = { by: string; on: Day; now: string; safeHome: string }

const heading = (words: string) => ({ kind: 'heading' as const, level: 1 as const, text: words })
const bullets = (items: readonly { lead?: string; text: string; note?: string }[]) => ({
  kind: 'bullets' as const,
  items,
})

/** The guide of one role on paper; the addresses stand in it as they are typed. */
export function guidePaper(role: GuidedRole, guide: Guide, made: Made): TextDocument {
  const title = text.one(roleNames[role])
  return {
    title,
    shownTitle: title,
    kicker: text.paper.kicker,
    description: text.paper.description,
    author: made.by,
    madeOn: made.on,
    footer: text.paper.footer(made.on),
    pageLabel: { page: text.paper.page, of: text.paper.of },
    head: [],
    blocks: [
      { kind: 'paragraph', text: guide.lead },
      heading(text.week),
      bullets(guide.week.map(({ to, what, how }) => ({ lead: `${what}.`, text: how, note: to }))),
      { kind: 'paragraph', text: text.paper.addresses, quiet: true },
      heading(text.doubt),
      bullets(guide.doubt.map(line => ({ text: line }))),
      heading(text.call),
      bullets([
        ...guide.call.map(({ whom, when }) => ({ lead: whom, text: when })),
        { lead: text.danger, text: text.dangerLine(made.now, made.safeHome) },
      ]),
    ],
  }
}
