import { type Day, dayInWords, dayOf, dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { isLate } from './rules.ts'
import type { Action } from './store.server.ts'
import { actionStateNames, partNames, text } from './text.nl.ts'

const say = text.line

type ActionListProps = {
  actions: readonly Action[]
  today: Day
  /** Where the page is not about one item, each line says which item it belongs to. */
  withItem?: boolean
}

/** Actions, one a line, each with its owner and day; what is late stands out. */
export function ActionList({ actions, today, withItem }: ActionListProps) {
  return (
    <LinkList
      items={actions.map(action => ({
        to: `/sturing/actiepunten/${action.id}`,
        title: action.what,
        note: noteOf(action, withItem),
        badge: badgeOf(action, today),
      }))}
    />
  )
}

function noteOf(action: Action, withItem: boolean | undefined): string {
  const { owner, dueOn, part, state, since } = action
  const when = state === 'open' ? say.until(dayShort(dueOn)) : dayInWords(dayOf(since))
  return [owner, when, part && say.part(partNames[part]), withItem && action.item].filter(Boolean).join(' · ')
}

function badgeOf(action: Action, today: Day) {
  if (isLate(action, today)) return <Badge tone="attention">{say.late}</Badge>
  if (action.state === 'open') return undefined
  const tone = action.state === 'done' ? 'good' : 'plain'
  return <Badge tone={tone}>{actionStateNames[action.state]}</Badge>
}

type ItemActionsProps = { itemId: string; actions: readonly Action[]; today: Day; mayAdd: boolean }

/** What was agreed with an item, as a part of its page; also where another slice shows an item. */
export function ItemActions({ itemId, actions, today, mayAdd }: ItemActionsProps) {
  const add = mayAdd && (
    <ButtonLink to={`/sturing/agendapunten/${itemId}/actiepunt`} kind="quiet">
      {text.ofItem.add}
    </ButtonLink>
  )
  return (
    <Section title={text.ofItem.title} action={add}>
      {actions.length === 0 ? <p>{text.ofItem.none}</p> : <ActionList actions={actions} today={today} />}
    </Section>
  )
}
