/** The way to a page of steering: begins at the start page, ends at the page itself. */
export const steeringCrumbs = (here: string, ...between: { label: string; to: string }[]) => [
  { label: text.title, to: '/sturing' },
  ...between,
  { label: here },
]

export const text = {
  title: 'Sturing',
  question: 'Wat wordt er van mij gevraagd in het volgende overleg?',
  advice: (count: number) =>
    count === 1 ? 'Eén advies van jou ontbreekt.' : `${count} adviezen van jou ontbreken.`,
  conclusions: (count: number) =>
    count === 1
      ? 'Van een eerder overleg ontbreekt nog een conclusie.'
      : `Van eerdere overleggen ontbreken nog ${count} conclusies.`,
  lateActions: (count: number) =>
    count === 1 ? 'Eén actiepunt van jou is te laat.' : `${count} actiepunten van jou zijn te laat.`,
  actions: 'Jouw actiepunten',
  nothing: 'Er wordt nu niets van je gevraagd.',
  giveAdvice: 'Geef je advies',
  conclude: 'Leg de conclusie vast',
  plan: 'Plan een vergadering',
  nextMeeting: 'Het volgende overleg',
  meetingLead: (group: string, when: string) => `${group}: ${when}`,
  seeAgenda: 'Bekijk de agenda',
  reviewDue: 'Kijk samen naar de transitieagenda',
  reviewSince: (day: string) => `Dat was afgesproken voor ${day}.`,
  reviewOpen: 'Open de transitieagenda',
  later: 'Daarna',
  noMeeting: 'Er is nog geen volgend overleg gepland',
  noMeetingMember: 'Zodra er een overleg van jouw groep is gepland, staat het hier met de punten.',
  noMeetingLead: 'Plan een vergadering en zet er open agendapunten op.',
  noGroup: 'Je bent nog geen lid van een groep',
  noGroupLead: 'Vraag de projectleider om je toe te voegen. Daarna zie je hier jouw overleggen.',
  emptyAgenda: 'Op de agenda staat nog niets.',
  otherAdvice: 'Ook gevraagd: jouw advies',
  toConclude: 'Conclusies die nog ontbreken',
  toConcludeLead: 'Deze overleggen zijn geweest. Wat de groep concludeerde, is nog niet vastgelegd.',
  noDay: 'nog geen dag gepland',
  decisions: 'Laatste besluiten',
  noDecisions: 'Er is nog geen besluit vastgelegd.',
  scenarios: 'Scenario’s',
  noScenarios: 'Er is nog geen keuze uit scenario’s.',
  scenarioState: (filled: number, all: number) => `${filled} van de ${all} scenario’s ingevuld.`,
  objectionAnswered: 'Je bezwaar is beantwoord. Rond het af.',
  preference: 'Voorkeur',
  notYet: 'nog niet vastgelegd',
  developments: 'Ontwikkelingen',
  noDevelopments: 'Er is nog geen ontwikkeling vastgelegd.',
  developmentState: (all: number) => `${all} vastgelegd, regionaal en landelijk.`,
  lacking: (count: number) => `Van ${count} is de uitkomst nog niet vastgelegd.`,
  all: 'Alles bekijken',
  more: 'Verder',
  moreOf: {
    together: 'Samen overleggen',
    ahead: 'Vooruitkijken',
    know: 'Weten hoe het staat',
  },
  links: {
    monitor: {
      title: 'Monitor',
      note: 'Wordt het beter voor gezinnen, en wat weten we nog niet?',
    },
    agenda: {
      title: 'Transitieagenda',
      note: 'Wat we opbouwen, ombouwen en loslaten',
    },
    initiatives: { title: 'Initiatieven om ons heen', note: 'Wie aan meer dan één meedoet' },
    communication: { title: 'Communicatie', note: 'Wie wat hoort, en waarlangs' },
    calendar: { title: 'Kalender', note: 'Alles met een dag, ook voor je eigen agenda' },
    questions: {
      title: 'Ervaringsvragen',
      note: 'Wat we gezinnen en professionals vragen, en wat ze antwoorden',
    },
    actions: { title: 'Actiepunten', note: 'Wat is afgesproken, wie het doet en wanneer' },
    funds: { title: 'Geldbronnen', note: 'Waar geld vandaan komt en wanneer het ophoudt' },
    groups: { title: 'Groepen', note: 'Wie waarvoor bij elkaar komt' },
    meetings: { title: 'Vergaderingen', note: 'Wat komt en wat is geweest' },
    items: { title: 'Agendapunten', note: 'Waar elk punt is op zijn route' },
  },
}
