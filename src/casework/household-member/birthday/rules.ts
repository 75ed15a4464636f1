import { addDays, addYears, ageOn, type Day } from '#src/kernel/day.ts'

/** The birthdays on which somebody's rights change (domain.md 4): a say of their own, deciding alone, of age. */
export const ages = [12, 16, 18] as const
export type TurningAge = (typeof ages)[number]

export type Turning = { age: TurningAge; on: Day }

/** The birthday that changes rights and comes within so many days, or null; on the day itself it still counts. */
export function turningSoon(birthDate: Day, today: Day, daysAhead: number): Turning | null {
  const found = ages
    .map(age => ({ age, on: birthdayAt(birthDate, age) }))
    .find(({ on }) => on >= today && on <= addDays(today, daysAhead))
  return found ?? null
}

/** The day on which somebody is that old; who was born on 29 February is so on 1 March of other years. */
function birthdayAt(birthDate: Day, age: number): Day {
  const day = addYears(birthDate, age)
  return ageOn(birthDate, day) < age ? addDays(day, 1) : day
}
