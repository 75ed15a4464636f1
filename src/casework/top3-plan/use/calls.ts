import type { RegionWords } from '../../safety-measurement/rules.ts'
import type { Call } from '../../today/rules.ts'
import { asksAnswer, isUrgent } from './rules.ts'
import type { OpenWord } from './store.server.ts'
import { text, told } from './text.nl.ts'

/** What was told of a plan asks its contact person, or who deputises, what follows. Who told it stands nowhere here. */
export const wordCalls = (
  words: readonly OpenWord[],
  region: RegionWords = {},
): (Call & { caseId: string })[] =>
  words
    .filter(one => asksAnswer(one, region))
    .map(one => ({
      caseId: one.caseId,
      urgency: isUrgent(one, region) ? 'now' : 'week',
      title: `${told[one.word]}: ${one.what}`,
      step: text.step,
      to: `/huishoudens/${one.caseId}/verteld/${one.id}`,
    }))
