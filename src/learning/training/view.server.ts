import type { Access } from '#src/access/door.server.ts'
import { may } from '#src/access/permissions.ts'
import { whoNeeds } from './module/rules.ts'
import { modules, working } from './module/store.server.ts'
import { stageOfAgreement } from './partner-agreement/rules.ts'
import { agreements } from './partner-agreement/store.server.ts'
import { stateOf } from './rules.ts'
import { trainings } from './store.server.ts'

/** All about training on one page: what there is, who still needs what, and the agreements with who gives it. */
export async function trainingsView({ tx, actor, today, settings }: Access) {
  const known = await trainings(tx)
  const here = await working(tx)
  return {
    trainings: known.map(training => ({ ...training, state: stateOf(training, today) })),
    needs: (await modules(tx)).map(({ id, title, roles, days }) => ({
      id,
      title,
      rows: whoNeeds(
        { roles, days },
        here,
        known.filter(training => training.moduleId === id),
      ),
    })),
    agreements: (await agreements(tx)).map(agreement => ({
      ...agreement,
      stage: stageOfAgreement(agreement.endsOn, today, settings.agreementAheadDays),
    })),
    mayWrite: may(actor, 'training:write'),
  }
}
