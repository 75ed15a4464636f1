/** What the database refuses of a deputy, and at which field that is said. */
export const deputyConstraints = {
  one_deputy_a_day: { refusal: 'taken', field: 'fromDay' },
  deputy_from_today: { refusal: 'past', field: 'fromDay' },
  deputy_of_the_contact_person: { refusal: 'changes', field: 'untilDay' },
  deputy_of_another: { refusal: 'self', field: 'accountId' },
  who_may_deputise: { refusal: 'not-allowed', field: 'accountId' },
  deputy_keeps_to_given_days: { refusal: 'days', field: 'accountId' },
  who_may_work_here: { refusal: 'not-allowed', field: 'accountId' },
} as const

/** The field each refusal of the slice's own is about. */
export const fieldOf = { changes: 'untilDay', self: 'accountId', 'not-allowed': 'accountId' } as const
