import { dayInWords, dayOf, dayShort } from '#src/kernel/day.ts'
import type { Block } from '#src/platform/documents/text-document.ts'
import { stepNames } from '../challenge/text.nl.ts'
import { perRater } from '../safety-measurement/rules.ts'
import { cell, heading, paragraph, part, said } from './blocks.ts'
import { paper } from './paper.nl.ts'
import type { Dossier } from './store.server.ts'

type Measurement = Dossier['measurements'][number]

const howAsked = ({ inOwnHand, howAsked }: Measurement): string | null => {
  if (inOwnHand) return paper.scores.own
  return howAsked && paper.scores.asked(howAsked)
}

/** The scores of each rater in a table of their own: nothing is averaged. */
export function scoreBlocks({ measurements }: Dossier): Block[] {
  const say = paper.scores
  const perPerson = perRater(measurements).flatMap((own): Block[] => {
    const name = own[0]?.raterName ?? ''
    return [
      heading(name, 2),
      {
        kind: 'table',
        description: say.description(name),
        columns: [
          { label: say.day, share: 18 },
          { label: say.score, share: 11 },
          { label: say.why, share: 43 },
          { label: say.higher, share: 28 },
        ],
        rows: own.map(one => [
          cell(dayShort(one.measuredOn)),
          cell(String(one.score)),
          cell(one.why, howAsked(one)),
          cell(one.oneHigher),
        ]),
      },
    ]
  })
  return part(say.title, perPerson.length > 0 ? [paragraph(say.lead), ...perPerson] : [])
}

/** What was asked of experts and doubted by colleagues, with the answers. */
export const questionBlocks = ({ consults, challenges }: Dossier): Block[] =>
  part(paper.questions.title, [
    ...consults.toReversed().flatMap(consultBlocks),
    ...challenges.toReversed().flatMap(challengeBlocks),
  ])

function consultBlocks({ question, ofWhom, askedOn, steps }: Dossier['consults'][number]): Block[] {
  const say = paper.questions
  const wordsOf = (step: string) => steps.find(one => one.step === step)?.words
  const lines = said([
    [say.answer, wordsOf('answered')],
    [say.used, wordsOf('used')],
    [say.withdrawn, wordsOf('withdrawn')],
  ])
  return [
    heading(say.asked(ofWhom, dayInWords(askedOn)), 2),
    paragraph(question),
    steps.length > 0 ? lines : paragraph(say.waits),
  ]
}

function challengeBlocks({
  question,
  raisedByName,
  raisedAt,
  steps,
}: Dossier['challenges'][number]): Block[] {
  const say = paper.questions
  return [
    heading(say.raised(raisedByName ?? '', dayInWords(dayOf(raisedAt))), 2),
    paragraph(question),
    steps.length > 0
      ? said(
          steps.map(({ step, words, takenByName, takenAt }) => [
            stepNames[step],
            `${words} (${takenByName ?? ''}, ${dayShort(dayOf(takenAt))})`,
          ]),
        )
      : paragraph(say.waits),
  ]
}

/** What people of the family want to stand beside the whole file, in their own words; nothing where nobody did. */
export function statementBlocks({ statements }: Dossier): Block[] {
  if (statements.length === 0) return []
  const say = paper.statements
  return part(say.title, [
    said(statements.map(one => [say.by(one.name, dayInWords(one.askedOn)), one.words] as const)),
  ])
}
