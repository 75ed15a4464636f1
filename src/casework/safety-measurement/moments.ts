import type { Moment } from '../timeline/rules.ts'
import type { ChildVoice } from './child-voice/store.server.ts'
import type { Talk } from './difference/store.server.ts'
import type { InstrumentOutcome } from './instrument/store.server.ts'
import { holding } from './rules.ts'
import { type MeasurementRow, ratedFrom } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.timeline
const safety = (caseId: string) => `/huishoudens/${caseId}/veiligheid`

/** The scores that hold, each of its own rater. */
export const scoreMoments = (caseId: string, rows: readonly MeasurementRow[]): Moment[] =>
  holding(rows).map(row => ({
    on: row.measuredOn,
    title: say.score(ratedFrom(row).raterName, row.score),
    to: `${safety(caseId)}/${row.id}`,
    about: row.personId ? [row.personId] : undefined,
  }))

/** That a child told something; the words stay where they are. */
export const voiceMoments = (caseId: string, voices: readonly ChildVoice[]): Moment[] =>
  holding(voices).map(one => ({
    on: one.toldOn,
    title: say.told(one.givenName ?? say.child),
    to: safety(caseId),
    about: [one.personId],
  }))

export const outcomeMoments = (caseId: string, outcomes: readonly InstrumentOutcome[]): Moment[] =>
  holding(outcomes).map(one => ({
    on: one.doneOn,
    title: say.instrument(one.name),
    to: safety(caseId),
    about: one.personId ? [one.personId] : undefined,
  }))

export const talkMoments = (caseId: string, talks: readonly Talk[]): Moment[] =>
  talks.map(one => ({ on: one.talkedOn, title: say.talked, to: safety(caseId) }))
