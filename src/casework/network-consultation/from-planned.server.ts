import type { Access } from '#src/access/door.server.ts'
import { type Day, dayOf, hourOf } from '#src/kernel/day.ts'
import type { FormValues } from '#src/kernel/form.ts'
import { dissentFrom, recordFrom } from '../live-consultation/outcome/record.ts'
import { dissentAt, heldOf, meetingOf, saidInAll } from '../live-consultation/outcome/store.server.ts'
import { openPlannedAt } from '../planned-consultation/at.server.ts'
import type { Planned } from '../planned-consultation/store.server.ts'
import { sameOf } from '../top3-plan/people.ts'
import { planOf, plansNow } from '../top3-plan/store.server.ts'
import { fieldOf } from './rules.ts'
import { text } from './text.nl.ts'

/** The planned consultation that is recorded now, when the address names one. */
export async function plannedFor({ tx, caseId, url }: Pick<Access, 'tx' | 'caseId' | 'url'>) {
  const plannedId = url.searchParams.get('gepland')
  return plannedId === null ? null : openPlannedAt(tx, caseId, { plannedId })
}

/** Who the plan of a household knows by a name alone, so that the same neighbour is one person. */
export async function networkOf(tx: Access['tx'], caseId: string) {
  const { draftId, activeId } = await plansNow(tx, caseId)
  const plan = await planOf(tx, caseId, draftId ?? activeId ?? '')
  return plan?.participants ?? []
}

/** What was said where it was held on everybody's screen, with the day; nothing when it was held without. */
export async function heldLive({ tx }: Pick<Access, 'tx'>, planned: Planned | null) {
  const { sittings } = planned ? await heldOf(tx, planned.id) : { sittings: [] }
  const first = sittings.find(one => one.isOpen)
  if (!planned || !first) return null
  const children = planned.seats.filter(seat => !seat.leftOut && seat.familyRole === 'child')
  const said = await saidInAll(tx, planned.id)
  const { openedAt, hadFamilyTime } = await meetingOf(tx, first.id)
  return {
    heldOn: dayOf(openedAt),
    partOfDay: hourOf(openedAt) >= 18 ? 'evening' : 'day',
    ...(hadFamilyTime ? { privateFamilyTime: 'yes' } : {}),
    ...dissentFrom(await dissentAt(tx, planned.id)),
    ...recordFrom(
      said,
      children.map(({ id, name }) => ({ seatId: id, name })),
    ),
  }
}

/** What was prepared, as the beginning of what is recorded: nothing of it is typed again. */
export function heldFrom(
  planned: Planned | null,
  by: {
    today: Day
    ownId: string
    personIds: readonly string[]
    teamIds: readonly string[]
    network: readonly { name: string; relation: string | null }[]
  },
): FormValues {
  if (!planned) return { chairId: by.ownId }
  const [first] = planned.sittings.filter(one => one.beginsAt !== null)
  const beginsAt = first?.beginsAt ?? null
  const on = beginsAt && dayOf(beginsAt)
  const coming = planned.seats.filter(seat => !seat.leftOut)
  const chosen = (isChosen: boolean) => (isChosen ? { chosen: 'on' } : {})
  return {
    kind: planned.kind,
    ...(on && on <= by.today ? { heldOn: on } : {}),
    ...(beginsAt ? { partOfDay: hourOf(beginsAt) >= 18 ? 'evening' : 'day' } : {}),
    place: first?.place ?? '',
    chairId: planned.facilitatorId ?? '',
    chairName: planned.facilitatorName ?? '',
    people: Object.fromEntries([
      ...[...by.personIds, ...by.teamIds].map(
        id => [fieldOf({ id }), { came: 'not-asked', reason: text.record.noSeat }] as const,
      ),
      ...coming.flatMap(seat => {
        const id = seat.personId ?? seat.accountId
        return id ? [[fieldOf({ id }), { came: 'yes', ...chosen(seat.chosenByFamily) }] as const] : []
      }),
    ]),
    others: coming.flatMap(({ name, relation, chosenByFamily }) =>
      relation
        ? [
            {
              name: sameOf({ name, relation }, by.network)?.name ?? name,
              relation,
              came: 'yes',
              ...chosen(chosenByFamily),
            },
          ]
        : [],
    ),
    privateFamilyTime: planned.privateFamilyTime ? 'yes' : 'no',
  }
}
