import { type Day, dayInWords } from '#src/kernel/day.ts'
import type { ReportMoment, ReportSnapshot } from './document/snapshot.ts'
import { text as documentText } from './document/text.nl.ts'
import { missingLines as say } from './told.nl.ts'

/** `gaps` can be filled in by somebody now; `known` is simply so on this day, whoever looks. */
export type Missing = { gaps: string[]; known: string[] }

/** What the documents say is not recorded yet, per chief heading of the memo; a heading with nothing is left out. */
export function missingIn(snapshot: ReportSnapshot, today: Day): Record<string, Missing> {
  const found: [string, Missing][] = [
    [documentText.treatment.title, treatments(snapshot, today)],
    [documentText.explanation, gapIf(snapshot.explanation.length === 0, say.explanation)],
    [documentText.organisation.title, gapIf(snapshot.organisation.groups.length === 0, say.groups)],
    [documentText.local, joined([lessons(snapshot), improvements(snapshot)])],
    [documentText.regional, developments(snapshot.regional, snapshot.cutOff)],
    [documentText.national, joined([developments(snapshot.national, snapshot.cutOff), links(snapshot)])],
  ]
  return Object.fromEntries(found.filter(([, { gaps, known }]) => gaps.length + known.length > 0))
}

const gapIf = (lacks: boolean, line: string): Missing => ({ gaps: lacks ? [line] : [], known: [] })

const joined = (parts: readonly Missing[]): Missing => ({
  gaps: parts.flatMap(part => part.gaps),
  known: parts.flatMap(part => part.known),
})

function treatments({ treatments }: ReportSnapshot, today: Day): Missing {
  if (treatments.length === 0) return gapIf(true, say.route)
  const open = treatments.filter(one => one.conclusion === null)
  return {
    gaps: open.filter(one => one.day <= today).map(one => say.conclusion(one.meeting)),
    known: open
      .filter(one => one.day > today)
      .map(one => say.conclusionLater(one.meeting, dayInWords(one.day))),
  }
}

function lessons({ lessons }: ReportSnapshot): Missing {
  if (lessons.length === 0) return gapIf(true, say.lessons)
  const weak = lessons.filter(lesson => !lesson.sufficient).length
  return {
    gaps: lessons.some(lesson => lesson.inDeck) ? [] : [say.noDeckLessons],
    known: weak > 0 ? [say.weakLessons(weak, lessons.length)] : [],
  }
}

const outcomes = (title: string, moments: readonly ReportMoment[], cutOff: Day): Missing => ({
  gaps: moments
    .filter(moment => moment.day <= cutOff && moment.announced && moment.outcome === null)
    .map(moment => say.outcome(title, moment.occasion)),
  known: moments
    .filter(moment => moment.day > cutOff)
    .map(moment => say.ahead(moment.occasion, dayInWords(moment.day))),
})

/** What a training brought is asked when its last day was. */
const improvements = ({ improvements, cutOff }: ReportSnapshot): Missing =>
  joined(
    improvements.map(({ title, moments }) => {
      const { gaps, known } = outcomes(title, moments, cutOff)
      return { gaps: known.length > 0 ? [] : gaps, known }
    }),
  )

const developments = (told: ReportSnapshot['regional'], cutOff: Day): Missing =>
  told.length === 0
    ? gapIf(true, say.developments)
    : joined(told.map(one => outcomes(one.title, one.moments, cutOff)))

/** A link to the front page of a site leaves readers searching. */
const links = ({ links }: ReportSnapshot): Missing => ({
  gaps: links.filter(({ url }) => isFrontPage(url)).map(({ label }) => say.frontPage(label)),
  known: [],
})

const isFrontPage = (url: string) => URL.canParse(url) && /^\/?$/.test(new URL(url).pathname)
