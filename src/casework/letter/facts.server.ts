import type { Access } from '#src/access/door.server.ts'
import { dayOf, momentInWords } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import type { Block } from '#src/platform/documents/text-document.ts'
import { courseNow, lookDays } from '../closing/rules.ts'
import { courseOf } from '../closing/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import { livingIn } from '../household-member/store.server.ts'
import { plannedOf } from '../planned-consultation/store.server.ts'
import { toComePiece } from '../planned-consultation/to-come/store.server.ts'
import { contactOf } from '../reach-card/store.server.ts'
import { seenIn } from '../shared-screen/store.server.ts'
import { readableBy } from '../top3-plan/from-meeting/rules.ts'
import { overviewOf } from '../top3-plan/overview/store.server.ts'
import { planPaper } from '../top3-plan/paper/compose.ts'
import { goesOnPaper, mayAllRead } from '../top3-plan/paper/rules.ts'
import { secretsHidden } from '../top3-plan/paper/secrets.server.ts'
import type { LetterFacts } from './starts.nl.ts'

type At = Pick<Access, 'tx' | 'caseId' | 'actor' | 'today' | 'settings'>

/** The plan in force, when it was released to this one person. */
export async function planFor({ tx, caseId, today }: Pick<At, 'tx' | 'caseId' | 'today'>, personId: string) {
  const overview = await overviewOf(tx, caseId)
  const { active } = overview
  if (!active || !goesOnPaper(active, today)) return { overview, plan: null }
  const may = mayAllRead(await seenIn(tx, caseId), [personId], active.id)
  return { overview, plan: may ? readableBy(active, [personId]) : null }
}

/** The next sitting where this person has a seat, with nothing said of a place that is secret. */
async function meetingFor(
  { tx, caseId, today }: At,
  personId: string,
  hide: (words: string) => string,
): Promise<LetterFacts['meeting']> {
  const { toCome } = await gather(tx, { toCome: toComePiece(caseId) })
  for (const { id } of toCome) {
    const planned = await plannedOf(tx, caseId, id)
    const seat = planned?.seats.find(one => one.personId === personId && !one.leftOut)
    const sitting = planned?.sittings.find(
      one => seat?.sittings.includes(one.number) && one.beginsAt && dayOf(one.beginsAt) >= today,
    )
    if (!sitting?.beginsAt) continue
    const place = sitting.place ?? ''
    return {
      on: dayOf(sitting.beginsAt),
      from: `${momentInWords(sitting.beginsAt).split(', ')[1]} uur`,
      place: hide(place) === place ? place : '',
    }
  }
  return null
}

const lineOf = ({ lead, text }: { lead?: string; text: string }) => (lead ? `- ${lead} ${text}` : `- ${text}`)

/** Parts of a paper as lines that somebody can change. */
function linesOf(block: Block): string[] {
  if (block.kind === 'heading') return [`${block.level === 1 ? '#' : '##'} ${block.text}`]
  if (block.kind === 'paragraph') return [block.text, '']
  return block.kind === 'bullets' ? [...block.items.map(lineOf), ''] : []
}

/** What a letter to this one person may be filled with: only what this person knows, or may know. */
export async function factsFor(
  access: At,
  personId: string,
): Promise<{ facts: LetterFacts; planId: string | null }> {
  const { tx, caseId, actor, today, settings } = access
  const person = (await livingIn(tx, caseId)).find(one => one.id === personId)
  if (!person) throw new Error('a letter to somebody who is not here')
  const hide = await secretsHidden(tx, caseId)
  const contact = (await contactOf(tx, caseId)) ?? null
  const { overview, plan } = await planFor(access, personId)
  const handover = overview.handovers.at(-1)
  const { state, last } = courseNow(await courseOf(tx, caseId))
  const made = { by: actor.name, on: today, again: null, contact, hide, numbers: actor.dangerLines }
  return {
    planId: plan?.id ?? null,
    facts: {
      to: person.givenName ?? nameOf(person),
      contact,
      meeting: await meetingFor(access, personId, hide),
      handover: handover ? { from: handover.fromName, to: handover.toName, on: handover.fromDay } : null,
      plan: plan ? planPaper(plan, nameOf(person), made).blocks.flatMap(linesOf).join('\n').trim() : '',
      lookDays: state === 'aftercare' && last ? lookDays(last.on, settings).filter(day => day > today) : [],
    },
  }
}
