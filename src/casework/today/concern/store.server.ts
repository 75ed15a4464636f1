import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { openInReachPiece } from '../../incident/store.server.ts'
import { measurementsInReachPiece } from '../../safety-measurement/store.server.ts'
import { inReachOfSightPiece } from '../../safety-sight/store.server.ts'
import type { ReachFacts } from './facts.ts'

/** What is known of the safety in every open household within reach, where that is asked for. */
export const reachFactsPiece = (tx: Tx, wanted: boolean): RawBuilder<ReachFacts | null> =>
  wanted
    ? sql`json_build_object('sight', (${inReachOfSightPiece(tx)}), 'incidents', (${openInReachPiece(tx)}),
        'measurements', (${measurementsInReachPiece(tx)}))`
    : sql`null`
