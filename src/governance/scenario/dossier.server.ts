import type { Access } from '#src/access/door.server.ts'
import { may } from '#src/access/permissions.ts'
import { actionsOfItem } from '../action/store.server.ts'
import { decisionsOn } from '../decision/store.server.ts'
import { fundsOf } from '../fund/store.server.ts'
import { groupsOf } from '../group/store.server.ts'
import { stagesOf } from '../item/rules.ts'
import { itemOf, routeOf } from '../item/store.server.ts'
import { adviceOn, conclusionsOn } from '../treatment/store.server.ts'
import { criteriaOf } from './criterion/store.server.ts'
import { previewOf } from './draft/preview.ts'
import { changesOf, gardensNow } from './draft/store.server.ts'
import { yearsOf } from './money/rules.ts'
import { moneyOf } from './money/store.server.ts'
import { isOpen } from './objection/rules.ts'
import { objectionsOf } from './objection/store.server.ts'
import { mayPrefer, reached } from './rules.ts'
import { optionsOf, preferencesOf, viewsOf } from './store.server.ts'
import { choiceAsked } from './this-choice.server.ts'
import { weigh } from './weighing.ts'

/** Everything that is known of a choice: what it holds, who says what, and how it came out. */
export async function dossierView(access: Access) {
  const { tx, actor, today } = access
  const choice = await choiceAsked(access)
  const route = await routeOf(tx, choice.itemId)
  const ids = route.map(step => step.id)
  const stages = stagesOf(route, today)
  const objections = await objectionsOf(tx, choice.id)
  const preferences = await preferencesOf(tx, choice.id)
  const decisions = await decisionsOn(tx, ids)
  const actions = (await actionsOfItem(tx, choice.itemId)).filter(action => action.part !== null)
  const held = await whatScenariosHold(access, choice.id)
  const isHeard = mayPrefer(stages)
  const leads = may(actor, 'scenario:write')
  const openObjections = objections.filter(one => one.weight === 'paramount' && isOpen(one.state)).length
  const facts = {
    filled: held.options.filter(option => option.isFilled).length,
    options: held.options.length,
    stages,
    openObjections,
    preferred: preferences.length > 0,
    decided: decisions.length > 0,
    tasks: actions.length,
  }
  return {
    choice,
    today,
    ...held,
    asked: (await itemOf(tx, choice.itemId))?.asked ?? '',
    steps: route.map((step, index) => ({ step, stage: stages[index] ?? 'unplanned' })),
    conclusions: await conclusionsOn(tx, choice.itemId),
    advices: await adviceOn(tx, ids),
    objections,
    preferences,
    decisions,
    actions,
    facts,
    reached: reached(facts),
    isHeard,
    me: { accountId: actor.accountId, leads },
    // What was decided on stays as it was.
    mayWrite: leads && decisions.length === 0,
  }
}
export type Dossier = Awaited<ReturnType<typeof dossierView>>

/** The scenarios side by side: in words and scores, in money, and in what they would change. */
async function whatScenariosHold({ tx, actor: { settings } }: Access, choiceId: string) {
  const options = await optionsOf(tx, choiceId)
  const criteria = await criteriaOf(tx, choiceId)
  const views = await viewsOf(tx, choiceId)
  const { costs, covers } = await moneyOf(tx, choiceId)
  const changes = await changesOf(tx, choiceId)
  const now = { settings, groups: await groupsOf(tx), gardens: await gardensNow(tx) }
  const of = <Line extends { optionId: string }>(lines: readonly Line[], id: string) =>
    lines.filter(line => line.optionId === id)
  const scored = options.map(({ id, title }) => ({
    id,
    title,
    scores: Object.fromEntries(
      of(views, id).flatMap(view => (view.score ? [[view.criterionId, view.score]] : [])),
    ),
  }))
  return {
    options: options.map(option => ({
      ...option,
      views: of(views, option.id),
      years: yearsOf(of(costs, option.id), of(covers, option.id)),
      changes: previewOf(of(changes, option.id), now),
    })),
    criteria,
    weighing: weigh(scored, criteria),
    funds: await fundsOf(tx),
  }
}
