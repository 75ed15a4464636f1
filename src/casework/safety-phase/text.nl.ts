import type { Hold, Phase } from './rules.ts'

export const phaseNames = {
  immediate: 'Directe veiligheid',
  'risk-driven': 'Risicogestuurde zorg',
  recovery: 'Herstel',
} as const satisfies Record<Phase, string>

export const phaseMeanings = {
  immediate: 'Eerst moet het gevaar stoppen: wat moet er nu ten minste waar zijn?',
  'risk-driven': 'Het gevaar is gestopt. Nu pakken we aan waar het steeds vandaan kwam.',
  recovery: 'Er is rust. Nu is er plaats om te verwerken wat er is gebeurd.',
} as const satisfies Record<Phase, string>

export const holdNames = {
  danger: () => 'er is nu direct gevaar',
  incident: (count: number) =>
    count === 1 ? 'een incident wacht nog op vervolg' : `${count} incidenten wachten nog op vervolg`,
  'no-plan': () => 'er is nog geen plan dat geldt',
  unmet: (count: number) =>
    count === 1 ? 'een voorwaarde is nog niet gehaald' : `${count} voorwaarden zijn nog niet gehaald`,
} as const satisfies Record<Hold, (count: number) => string>

export const text = {
  title: 'Fase van veiligheid',
  lead: 'In welke fase we werken, sinds wanneer, en wat de volgende fase nog tegenhoudt.',
  link: 'Bekijk de fase',
  since: (day: string) => `sinds ${day}`,
  holds: (what: string) => `Nog niet: ${what}.`,
  free: 'Niets houdt deze fase tegen.',
  heldTitle: 'Wat de volgende fase tegenhoudt',
  heldNone: 'Niets. Alle voorwaarden van het plan zijn gehaald en er wacht geen incident op vervolg.',
  heldLast: 'Dit is de laatste fase.',
  danger: 'Er is nu direct gevaar',
  dangerNote: 'Zorg eerst dat iedereen veilig is.',
  incident: 'Incident met open vervolg',
  noPlan: 'Er is nog geen plan dat geldt',
  noPlanNote: 'Zonder plan zijn er ook geen voorwaarden om te halen.',
  condition: 'Voorwaarde nog niet gehaald',
  challengeNeeded:
    'Wil je toch verder? Dan kijkt er eerst iemand anders mee: een gedragswetenschapper spreekt tegen, jij antwoordt, en die rondt het af.',
  challengeReady: 'Er is tegenspraak afgerond in deze fase. Daarop kun je toch verder.',
  challengeRead: 'Lees de tegenspraak',
  history: 'Hoe het ging',
  began: 'Begonnen met directe veiligheid',
  timeline: (phase: string) => `Fase: ${phase.toLowerCase()}`,
  withChallenge: 'Op basis van tegenspraak',
  move: 'Wijzig de fase',
  form: {
    title: 'Naar welke fase gaat dit huishouden?',
    lead: 'Je gaat één fase verder, of terug naar een eerdere. Teruggaan is gewoon: veiligheid gaat zelden in één lijn.',
    phase: 'Fase',
    why: 'Waarom nu?',
    whyHint: 'Noem wat je zag of hoorde. Schrijf zo dat het gezin het kan lezen.',
    submit: 'Leg de fase vast',
    done: 'De fase is vastgelegd.',
  },
  refusals: {
    follows: 'Deze fase kan nu niet. Ga één fase verder, of terug naar een eerdere.',
    danger: 'Er is nu direct gevaar. Zorg eerst dat iedereen veilig is.',
    incident: 'Een incident wacht nog op vervolg. Leg eerst vast wat er is gedaan.',
    challenge:
      'Niet alle voorwaarden zijn gehaald. Verder gaan kan pas na tegenspraak die in deze fase is afgerond.',
    meanwhile: 'Een collega heeft de fase intussen gewijzigd. Kijk eerst waar het huishouden nu is.',
  },
}
