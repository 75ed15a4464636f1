import { z } from 'zod'
import { addDays, type Day } from '#src/kernel/day.ts'
import { dayField, optionalDay, optionalText, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

const agreement = {
  partner: text(needs.partner, 120),
  about: text(needs.about, 300),
  agreedOn: optionalDay(),
  endsOn: dayField(needs.endsOn),
  afterwards: optionalText(400),
}
type Days = { agreedOn?: Day | undefined; endsOn: Day }
const isLater = ({ agreedOn, endsOn }: Days) => agreedOn === undefined || endsOn > agreedOn
const later = { path: ['endsOn'], error: needs.endsLater }

export const AgreementForm = z.object(agreement).refine(isLater, later)
export type AgreementInput = z.output<typeof AgreementForm>

export const ChangeAgreementForm = z.object({ version: versionField(), ...agreement }).refine(isLater, later)
export type ChangeAgreementInput = z.output<typeof ChangeAgreementForm>

/** Where an agreement is: it runs, its end comes near, or it is over. */
export type AgreementStage = 'runs' | 'nears' | 'over'

export function stageOfAgreement(endsOn: Day, today: Day, aheadDays: number): AgreementStage {
  if (endsOn < today) return 'over'
  return endsOn <= addDays(today, aheadDays) ? 'nears' : 'runs'
}
