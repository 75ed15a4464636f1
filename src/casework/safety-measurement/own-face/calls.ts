import { type Call, tellApart } from '../../today/rules.ts'
import type { RegionWords } from '../rules.ts'
import { faceAlarms } from './rules.ts'
import type { ShownFace } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.call

/** What somebody under eighteen showed asks the contact person to read it. */
export const faceCalls = (
  unread: readonly ShownFace[],
  region: RegionWords = {},
): (Call & { caseId: string })[] =>
  tellApart(
    unread.map(one => ({
      caseId: one.caseId,
      who: one.personId,
      on: one.toldOn,
      urgency: faceAlarms(one, region) ? 'now' : 'week',
      title: faceAlarms(one, region) ? say.alarming(one.who) : say.told(one.who),
      step: say.step,
      to: `/huishoudens/${one.caseId}/veiligheid/gezicht/${one.id}`,
    })),
  )
