import { choicesFor } from '#src/casework/intervention/choices/store.server.ts'
import { forWholeHousehold, type Kind, type Step, type StepInput } from '#src/casework/intervention/rules.ts'
import { beginHelp, bridgeWait, takeStep } from '#src/casework/intervention/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { caseOf } from '../households/opening.ts'
import { personOf } from '../journal/telling.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'

type Later = Partial<Pick<StepInput, 'words' | 'result' | 'fitScore'>> & {
  startOn?: string
  fit?: readonly [givenName: string, words: string]
}

export type HelpStory = {
  by: PersonKey
  on: string
  kind: Kind
  provider: string
  forWhom?: readonly string[]
  goal: string
  /** How the situations and conditions of the plan of that day begin. */
  ties?: readonly string[]
  risk?: string
  order?: string
  /** The day of the request; without one the help is only thought of. */
  requestedOn?: string
  bridge?: readonly [on: string, what: string, who: string]
  steps?: readonly [step: Step, on: string, told?: Later][]
}

/** One piece of help, from thinking of it to what it brought. */
export async function tellHelp(world: World, key: string, story: HelpStory): Promise<void> {
  const caseId = caseOf(world, key)
  const { by, bridge } = story
  const id = await as(world, by, story.on, async told => {
    const choices = await choicesFor(told.tx, caseId)
    const idsOf = (names: readonly string[] = []) =>
      Promise.all(names.map(name => personOf(told, caseId, name)))
    const tied = (start: string) => {
      const found = [...choices.situations, ...choices.conditions].find(one => one.what.startsWith(start))
      if (!found) throw new Error(`${key}: nothing in the plan begins with ‘${start}’`)
      return found.id
    }
    const input = {
      kind: story.kind,
      provider: story.provider,
      forWhom: story.forWhom ? await idsOf(story.forWhom) : [forWholeHousehold],
      goal: story.goal,
      ties: (story.ties ?? []).map(tied),
      riskFactor: story.risk,
      freely: story.order ? ('ordered' as const) : ('voluntary' as const),
      orderReference: story.order,
      step: story.requestedOn ? ('requested' as const) : ('considered' as const),
      onDay: day(story.requestedOn ?? story.on),
    }
    const made = await beginHelp(told.tx, told.actor, caseId, input, choices)
    if (!made) throw new Error(`${key}: ${story.provider} stands there already`)
    return made
  })
  if (bridge)
    await as(world, by, bridge[0], ({ tx, actor }) =>
      bridgeWait(tx, actor, { caseId, id }, { what: bridge[1], who: bridge[2] }),
    )
  for (const [index, [step, on, told]] of (story.steps ?? []).entries())
    await as(world, by, on, async now => {
      const { startOn, fit, ...rest } = told ?? {}
      await takeStep(now.tx, now.actor, { caseId, id }, step, {
        ...rest,
        version: index + 1,
        onDay: day(on),
        startOn: startOn ? day(startOn) : undefined,
        fitWords: fit?.[1],
        fitSaidBy: fit && (await personOf(now, caseId, fit[0])),
      })
    })
}
