import { type FormState, formWith, textAt, textsAt } from '#src/kernel/form.ts'
import type { SelectOption } from '#src/ui/form/select-field.tsx'
import { newSitting, type Reach } from './rules.ts'
import type { Seat } from './store.server.ts'
import { reachNames, text } from './text.nl.ts'

const say = text.seat

const togetherOf = ({ maySitTogether }: Seat) =>
  maySitTogether === null ? 'unknown' : maySitTogether ? 'yes' : 'no'

/** A seat as it was kept, to change it. */
export const formOf = (seat: Seat): FormState =>
  formWith({
    chosen: seat.chosenByFamily ? 'on' : '',
    together: togetherOf(seat),
    apartFrom: seat.apartFrom,
    support: seat.support ?? '',
    interpreter: seat.interpreter ?? '',
    takesPartHow: seat.takesPartHow ?? '',
    sittings: seat.sittings.map(String),
    reach: seat.reach,
    email: seat.accountId ? '' : (seat.email ?? ''),
    leftOut: seat.leftOut ? 'on' : '',
  })

/** What stands in the form of a seat, in words, to lay beside what somebody else kept; of a colleague only where and how. */
export function linesOf(form: FormState, others: readonly SelectOption[], isColleague: boolean) {
  const at = (name: string) => textAt(form, name)
  const ticked = (name: string) => (at(name) ? text.plan.yes : text.plan.no)
  const names = others.filter(one => textsAt(form, 'apartFrom').includes(one.value)).map(one => one.label)
  const sittings = textsAt(form, 'sittings')
    .toSorted()
    .map(one => (one === newSitting ? say.newSitting : text.page.sitting(Number(one))))
  const how = [
    { label: say.sittings, text: sittings.join(', ') },
    { label: say.reach, text: reachNames[at('reach') as Reach] ?? '' },
    { label: say.leftOut, text: ticked('leftOut') },
  ]
  if (isColleague) return how
  return [
    { label: say.chosen, text: ticked('chosen') },
    { label: say.together, text: say.togetherNames[at('together') as 'yes'] ?? '' },
    { label: say.apartFrom, text: names.join(', ') },
    { label: say.support, text: at('support') },
    { label: say.interpreter, text: at('interpreter') },
    { label: say.takesPart, text: at('takesPartHow') },
    ...how,
    { label: say.email, text: at('email') },
  ]
}
