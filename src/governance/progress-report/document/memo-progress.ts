import type { Day } from '#src/kernel/day.ts'
import type { Block } from '#src/platform/documents/text-document.ts'
import type { Development, Improvement, ReportSnapshot } from './snapshot.ts'
import { momentLine } from './tense.ts'
import { kindInWords, lessonsCaution, text } from './text.nl.ts'

/** All lessons, each with how well it is supported; what may not be concluded stands before them. */
export function lessonBlocks({ lessons, sources }: ReportSnapshot): Block[] {
  const words = text.lessons
  const title: Block = { kind: 'heading', level: 2, text: words.title }
  if (lessons.length === 0)
    return [title, { kind: 'paragraph', text: words.none, leadsIn: true, sources: sources.lessons }]
  return [
    title,
    { kind: 'paragraph', text: lessonsCaution(lessons) ?? '', leadsIn: true, sources: sources.lessons },
    {
      kind: 'table',
      description: words.description,
      columns: [
        { label: words.lesson, share: 52 },
        { label: words.kind, share: 13 },
        { label: words.support, share: 35 },
      ],
      rows: lessons.map(lesson => [
        { lead: lesson.title, text: lesson.statement },
        { text: kindInWords[lesson.kind] },
        { text: lesson.strength, note: lesson.evidence },
      ]),
    },
  ]
}

/** What has been changed already, with what it rests on. */
export function improvementBlocks({ improvements, sources, cutOff }: ReportSnapshot): Block[] {
  const words = text.improvements
  const title: Block = { kind: 'heading', level: 2, text: words.title }
  const none = improvements.length === 0
  const opening = none ? words.none : words.intro
  const introduction: Block = {
    kind: 'paragraph',
    text: opening,
    leadsIn: !none,
    sources: sources.improvements,
  }
  if (none) return [title, introduction]
  const items = improvements.map(one => ({
    lead: `${one.title}.`,
    text: [one.text, ...one.moments.map(moment => momentLine(moment, cutOff, one.title))].join('\n'),
    note: supportLine(one),
  }))
  return [title, introduction, { kind: 'bullets', items }]
}

/** 'Rust op: de les ‘…’. Die les is nog niet voldoende onderbouwd.', or the reason where it rests on no lesson. */
export function supportLine({ restsOn, reason, supportNote }: Improvement): string {
  const words = text.improvements
  if (!restsOn) return reason ? words.reason(reason) : words.restsOnNothing
  return [words.restsOn(restsOn), supportNote].filter(Boolean).join(' ')
}

export function developmentBlocks(
  intro: string,
  developments: readonly Development[],
  sources: readonly string[],
  cutOff: Day,
): Block[] {
  if (developments.length === 0) return [{ kind: 'paragraph', text: text.noDevelopments, sources }]
  const themes = [...Map.groupBy(developments, development => development.theme)]
  return [
    { kind: 'paragraph', text: intro, leadsIn: true, sources },
    ...themes.flatMap(([theme, ofTheme]): Block[] => [
      { kind: 'heading', level: 2, text: theme },
      {
        kind: 'bullets',
        items: ofTheme.map(one => ({
          lead: `${one.title}.`,
          text: [one.text, ...one.moments.map(moment => momentLine(moment, cutOff, one.title))].join('\n'),
        })),
      },
    ]),
  ]
}
