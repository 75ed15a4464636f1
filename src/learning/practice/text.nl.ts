const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const text = {
  title: 'Praktijk',
  lead: 'Wat we samen leren in de toekomsttuinen. Huishoudens staan hier met een schuilnaam.',
  group: 'Praktijkgroep: huishoudens, leden en bijeenkomsten',
  share: 'Deel een observatie',
  shareAbout: (pseudonym: string) => `Deel wat je zag bij ${pseudonym}`,
  invitations: 'Jij was erbij',
  lessons: 'Lessen',
  lessonsLead: (weak: number, all: number) =>
    weak === all
      ? 'Geen van deze lessen is al voldoende onderbouwd. We leren met weinig huishoudens, en dat zeggen we erbij.'
      : `${all - weak} van de ${plural(all, 'les', 'lessen')} is voldoende onderbouwd.`,
  noteLesson: 'Schrijf een les op',
  counts: (households: number, gardens: number) =>
    `uit ${plural(households, 'huishouden', 'huishoudens')}, ${plural(gardens, 'tuin', 'tuinen')}`,
  noCases: 'uit nog geen huishouden',
  noLessons: 'Er is nog geen les',
  noLessonsLead: 'Wat leerden jullie deze maand? Schrijf het klein op; de onderbouwing komt daarna.',
  proposals: 'Verbetervoorstellen',
  propose: 'Doe een voorstel',
  noProposals: 'Er is nog geen voorstel. Begin bij een les.',
  allProposals: 'Alle voorstellen: wat erbij komt, anders wordt en ophoudt',
  restsOnWeak: 'rust op een les die nog niet voldoende is onderbouwd',
  observations: 'Nieuwste observaties',
  allObservations: 'Alle observaties',
  noObservations: 'Er is nog niets gedeeld. Deel wat hielp of hinderde; het kost een minuut.',
  sessions: 'Bijeenkomsten',
  recordSession: 'Leg een bijeenkomst vast',
  noSessions: 'Er is nog geen bijeenkomst vastgelegd.',
  people: (count: number) => plural(count, 'aanwezige', 'aanwezigen'),
  earlier: 'Eerdere bijeenkomsten',
  trainings: 'Scholing',
  allTrainings: 'Alle scholing en wie nog wat nodig heeft',
  agreementEnds: (partner: string, day: string) => `De afspraak met ${partner} loopt tot en met ${day}.`,
  barriers: 'Belemmeringen en leervragen',
  noBarriers: 'Er staat nu niets in de weg. Loop je ergens tegenaan? Schrijf het op.',
  allBarriers: 'Alle belemmeringen',
  noTrainings: 'Er is nog geen scholing gepland.',
  more: 'Ook hier',
  toMonitor: {
    title: 'Monitor: elk huishouden een stip',
    note: 'Wordt het beter? Alle huishoudens zonder naam, in volgorde van tijd',
  },
  toExploration: {
    title: 'Verkenning 18+',
    note: 'Tel een huishouden van volwassenen dat aan geen tafel past, zonder personen',
  },
}
