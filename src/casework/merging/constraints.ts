import { courseConstraints } from '../closing/constraints.ts'

/** What the promises of the database mean for who merges households. */
export const mergeConstraints = {
  ...courseConstraints,
  course_merge_holder: { refusal: 'holder' },
  course_merge_target: { refusal: 'target' },
  course_merge_keeps_plan: { refusal: 'plan' },
  course_no_danger: { refusal: 'danger' },
  course_no_incident: { refusal: 'incident' },
  excluded_works_here: { refusal: 'kept-out' },
  somebody_steps_in: { refusal: 'kept-out' },
  somebody_reads_the_log: { refusal: 'kept-out' },
} as const
