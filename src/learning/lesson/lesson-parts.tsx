import { dayOf, dayShort } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { DotMatrix } from '#src/ui/dot-matrix/dot-matrix.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { type Step, Steps } from '#src/ui/steps/steps.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { directions, type LessonStatus } from './rules.ts'
import type { Lesson } from './store.server.ts'
import { directionShort, missingInWords, statusNames, text } from './text.nl.ts'

const say = text.page
type WithLesson = { lesson: Lesson }

const rungs: readonly LessonStatus[] = ['noted', 'shared', 'under-validation', 'validated', 'embedded']
const besides: Partial<Record<LessonStatus, LessonStatus>> = {
  insufficient: 'under-validation',
  rejected: 'under-validation',
}

/** The rungs from noted to embedded, with where this lesson stands. */
export function Ladder({ lesson: { status, steps } }: WithLesson) {
  const at = rungs.indexOf(besides[status] ?? status)
  const noteOf = (rung: LessonStatus) => {
    if (besides[status] === rung) return statusNames[status]
    const reached = steps.findLast(step => step.status === rung)
    return reached && dayShort(reached.fromDay)
  }
  const stateOf = (index: number): Step['state'] =>
    at === -1 || index < at ? 'done' : index === at ? 'current' : 'ahead'
  return (
    <Steps
      label={say.ladder}
      steps={rungs.map((rung, index) => ({
        label: statusNames[rung],
        state: stateOf(index),
        note: index <= at ? noteOf(rung) : undefined,
      }))}
    />
  )
}

/** What a lesson still needs, in plain words; or that it may be judged. */
export function MissingCard({ lesson: { isSupported, missing } }: WithLesson) {
  if (isSupported) {
    const isContested = missing.some(one => one.what === 'weighing')
    return (
      <Card tone={isContested ? 'attention' : 'good'} level={2} title={statusNames.validated}>
        <p>{isContested ? say.againstSince : say.judged}</p>
      </Card>
    )
  }
  if (missing.length === 0) {
    return (
      <Card tone="good" level={2} title={say.nothingMissing}>
        <p>{say.nothingMissingLead}</p>
      </Card>
    )
  }
  return (
    <Card tone="attention" level={2} title={say.missing}>
      <ul>
        {missing.map(one => (
          <li key={one.what}>{missingInWords(one)}</li>
        ))}
      </ul>
    </Card>
  )
}

const marks = { for: 'full', against: 'cross', nuance: 'ring' } as const

/** Evidence per household: a picture for the eye and the same in a table. */
export function MatrixCard({ lesson: { evidence } }: WithLesson) {
  const groups = Map.groupBy(evidence, one => one.pseudonym ?? '')
  const rows = [...groups]
    .map(([pseudonym, own]) => ({
      label: pseudonym || text.region,
      gardenName: own[0]?.gardenName ?? '',
      isHousehold: pseudonym !== '',
      counts: directions.map(direction => own.filter(one => one.direction === direction).length),
    }))
    .toSorted((a, b) => a.gardenName.localeCompare(b.gardenName) || a.label.localeCompare(b.label))
  const households = rows.filter(row => row.isHousehold)
  const gardens = new Set(households.map(row => row.gardenName)).size
  const summary = say.matrixSummary(households.length, gardens)
  if (rows.length === 0) return null
  return (
    <Card title={say.matrix} level={2} meta={summary}>
      <DotMatrix
        title={`${say.matrix}. ${summary}`}
        columns={directions.map(direction => ({ label: directionShort[direction], mark: marks[direction] }))}
        rows={rows.map(row => ({ ...row, group: row.gardenName }))}
      />
      <Fold summary={say.asTable}>
        <Table
          caption={say.matrix}
          rowHeader="label"
          columns={[
            { key: 'label', label: say.case },
            { key: 'garden', label: say.garden },
            ...directions.map(direction => ({
              key: direction,
              label: directionShort[direction],
              numeric: true,
            })),
          ]}
          rows={rows.map(row => ({
            label: row.label,
            garden: row.gardenName,
            ...Object.fromEntries(directions.map((direction, at) => [direction, row.counts[at]])),
          }))}
        />
      </Fold>
    </Card>
  )
}

/** What the group made of the evidence against. */
export function WeighingsCard({ lesson }: WithLesson) {
  if (lesson.weighings.length === 0) return null
  return (
    <Card title={say.weighings} level={2}>
      <Timeline
        items={lesson.weighings.map(one => ({
          at: dayOf(one.weighedAt),
          when: dayShort(dayOf(one.weighedAt)),
          title: one.weighedBy,
          children: <p className="tt-as-typed">{one.text}</p>,
        }))}
      />
    </Card>
  )
}
