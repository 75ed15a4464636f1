import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { addDays, type Day, day } from '#src/kernel/day.ts'
import type { Plan } from '../rules.ts'
import { PlanCard } from './plan-card.tsx'

const today = day('2025-11-20')

const planCheckedOn = (checkOn: Day): Plan => {
  const watch = { warningSign: 't', consequence: 'c', watcherId: null, checkOn }
  const agreement = {
    id: 'a',
    originId: 'a',
    onlyFor: null,
    wordings: [],
    what: 'Bel oma',
    ownerId: 'oma',
    dueOn: today,
    version: 1,
  }
  const situation = {
    id: 's',
    originId: 's',
    onlyFor: null,
    wordings: [],
    rank: 1,
    what: 'ruzie',
    example: '',
    source: '',
    version: 1,
  }
  const inSituation = { affectedIds: [], factors: [], conditions: [] }
  const days = { consultationHeldOn: null, reviewOn: null, expiresOn: null, supersededOn: null, unplaced: 0 }
  const began = { startedOn: today, activatedOn: today, version: 1 }
  return {
    ...days,
    ...began,
    id: 'p',
    caseId: 'k',
    kind: 'full',
    number: 1,
    consultationId: null,
    urgencyReason: null,
    participants: [],
    situations: [
      {
        ...situation,
        ...inSituation,
        ...watch,
        agreements: [{ ...agreement, ...watch, lastCheck: null, lastWord: null }],
      },
    ],
    roles: [],
    bottomLine: null,
    futureWish: null,
    futureNetwork: null,
    futureRelapse: null,
    escalation: [],
    meetings: [],
    marks: [],
  }
}

const cardOn = (checkOn: Day) =>
  renderToStaticMarkup(
    <PlanCard
      caseId="k"
      overview={{
        active: planCheckedOn(checkOn),
        draftId: null,
        consultations: [],
        handovers: [],
        turns: [],
      }}
      today={today}
      asked={{ accountId: 'samira', isContactPerson: true }}
      can={{ hold: false, write: false }}
    />,
  )

test('an agreement whose check day has passed carries a mark, one that is looked at today does not', () => {
  expect(cardOn(addDays(today, -1))).toMatch(/tt-tone-attention[\s\S]*<svg[\s\S]*te laat/)
  expect(cardOn(today)).toContain('Bel oma')
  expect(cardOn(today)).not.toContain('te laat')
})
