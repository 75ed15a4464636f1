import type { Kind } from './rules.ts'

export const kindNames = {
  contact: 'Contact',
  safety: 'Veiligheid',
  plan: 'Beraad en plan',
  help: 'Hulp',
  question: 'Vragen en tegenspraak',
  sharing: 'Delen en toestemming',
  people: 'Mensen',
  course: 'Fase en verloop',
} as const satisfies Record<Kind, string>

export const text = {
  title: 'Tijdlijn',
  lead: 'Alles wat er is vastgelegd, op de dag waarop het gebeurde. Op papier nodig? Druk deze pagina af.',
  link: 'Bekijk de hele tijdlijn',
  filter: 'Laat zien',
  clear: 'Laat alles zien',
  kind: 'Waarover',
  anyKind: 'Alles',
  person: 'Wie',
  anybody: 'Iedereen',
  from: 'Vanaf',
  until: 'Tot en met',
  period: {
    from: (day: string) => `vanaf ${day}`,
    until: (day: string) => `tot en met ${day}`,
  },
  count: (count: number) => (count === 1 ? '1 moment' : `${count} momenten`),
  nothing: 'Hier is niets van vastgelegd',
  nothingLead: 'Kies iets anders, of laat alles zien.',
  paper: 'Maak een dossieroverzicht',
}
