import type { ReportMoment, ReportSnapshot } from './document/snapshot.ts'
import { text as documentText } from './document/text.nl.ts'
import { missingLines as say } from './told.nl.ts'

/** What is not recorded yet, per chief heading of the memo; a heading with nothing missing is left out. */
export function missingIn(snapshot: ReportSnapshot): Record<string, string[]> {
  const { cutOff } = snapshot
  const open = (moments: readonly ReportMoment[], title: string) =>
    moments
      .filter(moment => moment.day <= cutOff && moment.announced && moment.outcome === null)
      .map(moment => say.outcome(title, moment.occasion))
  const ofDevelopments = (told: ReportSnapshot['regional']) =>
    told.length === 0 ? [say.developments] : told.flatMap(one => open(one.moments, one.title))
  const found: [string, string[]][] = [
    [documentText.treatment.title, treatments(snapshot)],
    [documentText.explanation, snapshot.explanation.length === 0 ? [say.explanation] : []],
    [documentText.organisation.title, snapshot.organisation.groups.length === 0 ? [say.groups] : []],
    [
      documentText.local,
      [...lessons(snapshot), ...snapshot.improvements.flatMap(one => open(one.moments, one.title))],
    ],
    [documentText.regional, ofDevelopments(snapshot.regional)],
    [documentText.national, ofDevelopments(snapshot.national)],
  ]
  return Object.fromEntries(found.filter(([, lines]) => lines.length > 0))
}

function treatments({ treatments }: ReportSnapshot): string[] {
  if (treatments.length === 0) return [say.route]
  return treatments.filter(one => one.conclusion === null).map(one => say.conclusion(one.meeting))
}

function lessons({ lessons }: ReportSnapshot): string[] {
  if (lessons.length === 0) return [say.lessons]
  const weak = lessons.filter(lesson => !lesson.sufficient).length
  return [
    ...(weak > 0 ? [say.weakLessons(weak, lessons.length)] : []),
    ...(lessons.some(lesson => lesson.inDeck) ? [] : [say.noDeckLessons]),
  ]
}
