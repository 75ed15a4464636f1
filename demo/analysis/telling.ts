import { challengesIn, raiseChallenge, takeStep } from '#src/casework/challenge/store.server.ts'
import type { AnalysisInput, Kind } from '#src/casework/shared-analysis/rules.ts'
import { analysesIn, recordView, writeAnalysis } from '#src/casework/shared-analysis/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { caseOf } from '../households/opening.ts'
import { personOf } from '../journal/telling.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'

type LineStory = readonly [kind: Kind, words: string, source: string]
type HelpStory = readonly [...LineStory, result: string]

export type AnalysisStory = {
  by: PersonKey
  on: string
  whyChanged?: string
  story: string
  goingOn: readonly LineStory[]
  causes: readonly LineStory[]
  risks: readonly LineStory[]
  strengths: readonly LineStory[]
  helps: readonly HelpStory[]
  family: readonly string[]
  colleagues: readonly PersonKey[]
  others?: string
  /** How somebody of the family sees it. */
  views: readonly (readonly [givenName: string, on: string, words: string, how: string])[]
  /** What the scientist asked about it, and how that ended. */
  doubt?: {
    on: string
    question: string
    answered: readonly [on: string, words: string]
    settled: readonly [on: string, words: string]
  }
}

const lines = (all: readonly LineStory[]) => all.map(([kind, words, source]) => ({ kind, words, source }))

/** One version of a household's analysis, with what was said beside it. */
export async function tellAnalysis(world: World, key: string, story: AnalysisStory): Promise<void> {
  const caseId = caseOf(world, key)
  const id = await as(world, story.by, story.on, async told => {
    const { tx, actor, today } = told
    const latest = (await analysesIn(tx, caseId))[0]?.number ?? 0
    const input: AnalysisInput = {
      story: story.story,
      goingOn: lines(story.goingOn),
      causes: lines(story.causes),
      risks: lines(story.risks),
      strengths: lines(story.strengths),
      helps: story.helps.map(([kind, words, source, result]) => ({ kind, words, source, result })),
      people: await Promise.all(story.family.map(name => personOf(told, caseId, name))),
      colleagues: story.colleagues.map(one => world.accounts[one]),
      others: story.others,
      madeOn: today,
      whyChanged: story.whyChanged,
      version: latest,
    }
    return (await writeAnalysis(tx, actor, caseId, input, latest)) ?? ''
  })
  for (const [name, on, words, howTold] of story.views)
    await as(world, story.by, on, async told =>
      recordView(
        told.tx,
        told.actor,
        { id, caseId },
        { personId: await personOf(told, caseId, name), words, howTold, toldOn: day(on) },
      ),
    )
  if (story.doubt) await tellDoubtAbout(world, caseId, id, story.by, story.doubt)
}

async function tellDoubtAbout(
  world: World,
  caseId: string,
  analysisId: string,
  by: PersonKey,
  { on, question, answered, settled }: NonNullable<AnalysisStory['doubt']>,
) {
  const doubt = await as(world, 'eva', on, ({ tx, actor }) =>
    raiseChallenge(tx, actor, caseId, question, analysisId),
  )
  const step = (who: PersonKey, when: string, kind: 'answered' | 'settled', words: string) =>
    as(world, who, when, async ({ tx, actor }) => {
      const challenge = (await challengesIn(tx, [caseId])).find(one => one.id === doubt)
      if (!challenge) throw new Error('The doubt about the analysis is not there')
      await takeStep(tx, actor, challenge, kind, words)
    })
  await step(by, answered[0], 'answered', answered[1])
  await step('eva', settled[0], 'settled', settled[1])
}
