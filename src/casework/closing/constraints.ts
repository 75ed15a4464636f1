/** What the promises of the database mean for who takes a step. */
export const courseConstraints = {
  course_follows: { refusal: 'meanwhile' },
  course_step_pkey: { refusal: 'meanwhile' },
} as const
