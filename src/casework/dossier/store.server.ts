import { notFound } from '#src/access/refusals.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { challengesIn } from '../challenge/store.server.ts'
import { teamOf } from '../contact-person/store.server.ts'
import { consultsIn } from '../expert-consult/store.server.ts'
import { secretAddressesOf } from '../home/store.server.ts'
import { wholeHouseholdOf } from '../household/store.server.ts'
import { everybodyEver } from '../household-member/store.server.ts'
import { consultationsOf } from '../network-consultation/held/store.server.ts'
import { statementsBeside } from '../rights/store.server.ts'
import { holding } from '../safety-measurement/rules.ts'
import { measurementsIn } from '../safety-measurement/store.server.ts'
import { timelineOf } from '../timeline/store.server.ts'
import { overviewOf } from '../top3-plan/overview/store.server.ts'

/** All that a paper about a household tells, and the secret addresses it must not. */
export async function dossierOf(tx: Tx, caseId: string) {
  const whole = await wholeHouseholdOf(tx, caseId)
  if (!whole) throw notFound()
  const lines = await timelineOf(tx, caseId)
  return {
    household: whole.household,
    people: whole.people,
    homes: whole.homes,
    everybody: await everybodyEver(tx, caseId),
    overview: await overviewOf(tx, caseId),
    team: await teamOf(tx, caseId),
    consultations: await consultationsOf(tx, caseId),
    measurements: holding(await measurementsIn(tx, [caseId])),
    consults: await consultsIn(tx, [caseId]),
    challenges: await challengesIn(tx, [caseId]),
    statements: await statementsBeside(tx, caseId, null),
    lines: lines.filter(line => !line.teamOnly),
    secrets: await secretAddressesOf(tx, caseId),
  }
}
export type Dossier = Awaited<ReturnType<typeof dossierOf>>
