import type { experienceTerms } from '#src/casework/public.ts'
import { text } from './text.nl.ts'

const say = text.list

/** 'als het plan geldt, na 3 maanden, na 6 maanden, …' */
export function momentsInWords(terms: ReturnType<typeof experienceTerms>): string {
  const moments = [
    ...(terms.plan ? [say.atPlan] : []),
    ...[terms.first, terms.second, terms.third].filter(months => months > 0).map(say.after),
    ...(terms.closing ? [say.atClosing] : []),
    ...(terms.aftercare ? [say.inAftercare(terms.aftercare)] : []),
  ]
  return moments.join(', ') || say.never
}
