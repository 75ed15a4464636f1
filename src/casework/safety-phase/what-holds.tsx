import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { type HeldBack, holdsOf } from './rules.ts'
import { text } from './text.nl.ts'

/** Everything that is not safe enough yet, each with the place where it is mended. */
export function WhatHolds({ caseId, held }: { caseId: string; held: Omit<HeldBack, 'settledChallengeId'> }) {
  const here = `/huishoudens/${caseId}`
  const items = [
    ...(held.danger ? [{ to: `${here}/gevaar`, title: text.danger, note: text.dangerNote }] : []),
    ...held.incidents.map(({ id, what }) => ({
      to: `${here}/incidenten/${id}`,
      title: what,
      note: text.incident,
    })),
    ...(held.planId === null ? [{ to: here, title: text.noPlan, note: text.noPlanNote }] : []),
    ...held.unmet.map(({ id, what }) => ({
      to: `${here}/plan/${held.planId}/voorwaarde/${id}`,
      title: what,
      note: text.condition,
    })),
  ]
  return holdsOf(held).length === 0 ? <p>{text.heldNone}</p> : <LinkList items={items} />
}
