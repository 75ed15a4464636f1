import type { Moment } from '../../timeline/rules.ts'
import { kindNames, text } from '../text.nl.ts'
import type { HeldMoment } from './store.server.ts'

/** The consultations that were held. */
export const heldMoments = (caseId: string, held: readonly HeldMoment[]): Moment[] =>
  held.map(({ id, kind, heldOn, planStays, about }) => ({
    on: heldOn,
    title: `${text.name}: ${kindNames[kind].toLowerCase()}`,
    to: `/huishoudens/${caseId}/netwerkberaad/${id}`,
    more: planStays ? text.page.planStays : undefined,
    about,
  }))
