const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const text = {
  title: 'Praktijk',
  lead: 'Wat we samen leren in de toekomsttuinen. Huishoudens staan hier met een schuilnaam.',
  share: 'Deel een observatie',
  invitations: 'Jij was erbij',
  lessons: 'Lessen',
  lessonsLead: (weak: number, all: number) =>
    weak === all
      ? 'Geen van deze lessen is al voldoende onderbouwd. We leren met weinig huishoudens, en dat zeggen we erbij.'
      : `${all - weak} van de ${plural(all, 'les', 'lessen')} is voldoende onderbouwd.`,
  noteLesson: 'Schrijf een les op',
  lesson: 'Les',
  kind: 'Soort',
  strength: 'Onderbouwing',
  status: 'Waar de les staat',
  counts: (households: number, gardens: number) =>
    `uit ${plural(households, 'huishouden', 'huishoudens')}, ${plural(gardens, 'tuin', 'tuinen')}`,
  noCases: 'uit nog geen huishouden',
  noLessons: 'Er is nog geen les',
  noLessonsLead: 'Wat leerden jullie deze maand? Schrijf het klein op; de onderbouwing komt daarna.',
  proposals: 'Verbetervoorstellen',
  propose: 'Doe een voorstel',
  noProposals: 'Er is nog geen voorstel. Begin bij een les.',
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
  planTraining: 'Plan een scholing',
  noTrainings: 'Er is nog geen scholing gepland.',
  monitor: 'Monitor',
  toMonitor: {
    title: 'Elk huishouden een stip',
    note: 'Wordt het beter? Alle huishoudens zonder naam, in volgorde van tijd',
  },
  households: 'Huishoudens in de tuinen',
  householdsLead: 'Zo heten de huishoudens in de onderbouwing.',
}
