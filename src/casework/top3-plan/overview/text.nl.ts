import type { CallCode, PlanStep } from './rules.ts'

export const stepNames = {
  hold: 'Leg netwerkberaad vast',
  write: 'Werk het plan uit',
  review: 'Kijk het plan na',
  continue: 'Werk verder aan het concept',
  read: 'Bekijk het plan',
} as const satisfies Record<PlanStep, string>

/** 'Jij kijkt 2 afspraken na': the same words wherever it stands. */
export const looksAt = (who: string, count: number) =>
  count === 1 ? `${who} kijkt één afspraak na` : `${who} kijkt ${count} afspraken na`

export const text = {
  plan: {
    title: 'Plan',
    none: 'Er is nog geen plan',
    noneLead:
      'Het plan komt uit een netwerkberaad: het gezin, zijn netwerk en de professionals aan één tafel.',
    waiting: (day: string) => `Op ${day} was er een netwerkberaad. Het plan is nog niet uitgewerkt.`,
    urgent: 'Is er nu gevaar? Maak een tijdelijk veiligheidsplan',
    hold: 'Leg een netwerkberaad vast',
    all: 'Bekijk het hele plan',
    since: (name: string, day: string) => `${name}, actief sinds ${day}`,
    review: (day: string, distance: string) => `Samen nakijken uiterlijk ${day} (${distance})`,
    reviewLate: (day: string, distance: string) => `Had nagekeken moeten zijn op ${day} (${distance})`,
    expires: (day: string, distance: string) => `Geldt tot en met ${day} (${distance})`,
    expired: (day: string) => `Verlopen op ${day}. Maak een TOP3-plan uit een netwerkberaad.`,
    draft: 'Er is een concept',
    disagree: (names: string) => `Niet of deels mee eens: ${names}`,
    you: 'Jij',
    contactPerson: 'De vaste contactpersoon',
    late: 'te laat',
    met: (count: number) => (count === 1 ? '1 voorwaarde is voldaan' : `${count} voorwaarden zijn voldaan`),
    dueOn: (owner: string, day: string) => `${owner} zorgt hiervoor · kijken op ${day}`,
  },
  timeline: {
    planActive: (name: string) => `${name} actief`,
    urgent: (reason: string) => `Spoed: ${reason}`,
    checked: (outcome: string) => `Afspraak nagekeken: ${outcome}`,
  },
  call: {
    title: {
      'interim-expired': (day: string) => `Het tijdelijke veiligheidsplan is verlopen op ${day}`,
      'interim-expires': (day: string) => `Het tijdelijke veiligheidsplan geldt tot en met ${day}`,
      'review-late': (day: string) => `Het plan had op ${day} nagekeken moeten zijn`,
      'review-soon': (day: string) => `Kijk het plan samen na, uiterlijk ${day}`,
      'write-plan': (day: string) => `Het netwerkberaad van ${day} heeft nog geen plan`,
      'finish-draft': () => 'Het concept van het plan is nog niet actief',
      'hold-first': (day: string) => `Nog geen netwerkberaad sinds de opening op ${day}`,
      dormant: (day: string) => `Slapend plan: sinds ${day} deed niemand er iets mee`,
      check: (_day: string, count: number) => looksAt('Jij', count),
      'own-mark': () => 'Jij hebt nog niet gezegd wat je van het plan vindt',
    } satisfies Record<CallCode, (day: string, count: number) => string>,
    step: {
      'interim-expired': 'Leg netwerkberaad vast',
      'interim-expires': 'Leg netwerkberaad vast',
      'review-late': 'Leg netwerkberaad vast',
      'review-soon': 'Leg netwerkberaad vast',
      'write-plan': 'Werk het plan uit',
      'finish-draft': 'Werk verder aan het concept',
      'hold-first': 'Leg netwerkberaad vast',
      dormant: 'Leg netwerkberaad vast',
      check: 'Kijk na',
      'own-mark': 'Geef je mening',
    } satisfies Record<CallCode, string>,
  },
}
