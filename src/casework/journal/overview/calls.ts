import type { Day } from '#src/kernel/day.ts'
import { dangerIn, type RegionWords } from '../../safety-measurement/rules.ts'
import { type Call, type Told, tellApart } from '../../today/rules.ts'
import { addressOf, waitsTooLong } from '../rules.ts'
import { text } from '../text.nl.ts'
import type { JournalFact } from './store.server.ts'

type CaseCall = Call & { caseId: string }

/** What the journal asks of a contact person: to read a family member's own view, and to release what waited long. */
export function journalCalls(
  { waiting, unread }: JournalFact,
  { today, journalReleaseDays, dangerWords }: { today: Day; journalReleaseDays: number } & RegionWords,
): CaseCall[] {
  const toRead = unread.map(({ caseId, entryId, viewId, personId, name, words, toldOn }): Told => {
    const isDanger = dangerIn(words, { dangerWords }) !== null
    return {
      caseId,
      who: personId,
      on: toldOn,
      urgency: isDanger ? 'now' : 'week',
      title: isDanger ? text.view.danger(name) : text.view.call(name),
      step: text.view.step,
      to: `/huishoudens/${caseId}/contactjournaal/${entryId}/eigen-kijk/${viewId}`,
    }
  })
  const late = waiting.filter(one => waitsTooLong(one.writtenOn, today, journalReleaseDays))
  const toRelease = [...Map.groupBy(late, one => one.caseId)].map(
    ([caseId, all]): CaseCall => ({
      caseId,
      urgency: 'later',
      title: text.calls.waiting(all.length),
      step: text.calls.look,
      to: addressOf(caseId, { waiting: true }),
    }),
  )
  return [...tellApart(toRead), ...toRelease]
}
