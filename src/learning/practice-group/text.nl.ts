import type { Membership, Stage } from './rules.ts'

export const membershipNames = {
  structural: 'Vast lid',
  advisory: 'Denkt mee op verzoek',
} as const satisfies Record<Membership, string>

export const stageNames = {
  new: 'Nieuw',
  followed: 'Gevolgd',
  done: 'Afgerond of in nazorg',
} as const satisfies Record<Stage, string>

export const text = {
  title: 'Praktijkgroep',
  practice: 'Praktijk',
  lead: 'Wie er samen leren, van welke huishoudens, en wat de bijeenkomsten waard zijn.',
  nextSession: (day: string) => `Volgende bijeenkomst: ${day}`,
  board: 'Huishoudens in de tuinen',
  boardLead: (day: string) =>
    `Met hun schuilnaam. Nieuw is wat na ${day} begon, net als in de voortgangsrapportage.`,
  nobody: 'geen',
  members: 'Wie er in de groep zitten',
  noMembers: 'Er staat nog niemand in de groep',
  noMembersLead: 'De projectleider zet hier wie er vast meedoet en wie er op verzoek meedenkt.',
  missing: (gardens: string) => `Een gedragswetenschapper van ${gardens} ontbreekt`,
  missingLead:
    'Gedragswetenschappers dragen de inhoud in een huishouden. Daarom is er uit elke toekomsttuin een vast lid.',
  name: 'Naam',
  role: 'Rol',
  as: 'Doet mee als',
  since: (day: string) => `sinds ${day}`,
  end: 'Beëindigen',
  endLink: 'Plek beëindigen',
  giveLink: 'Geef iemand een plek',
  give: {
    title: 'Geef iemand een plek in de praktijkgroep',
    lead: 'Wie vast lid is, komt naar elke bijeenkomst. Wie meedenkt op verzoek, komt als de groep erom vraagt.',
    who: 'Wie?',
    membership: 'Hoe doet deze collega mee?',
    from: 'Vanaf welke dag?',
    submit: 'Geef deze plek',
    done: 'De plek is gegeven.',
    twice: 'Deze collega heeft al een plek. Beëindig die eerst als iemand anders gaat meedoen.',
    unknown: 'Kies een collega uit de lijst.',
  },
  finish: {
    title: (name: string) => `Plek van ${name} beëindigen`,
    lead: 'Vanaf vandaag. Wat deze collega eerder deelde en waar die bij was, blijft staan.',
    submit: 'Beëindig deze plek',
    done: 'De plek is beëindigd.',
  },
  trend: {
    title: 'Wat de bijeenkomsten waard zijn',
    few: (least: number) =>
      `Er is nog geen bijeenkomst met ${least} of meer antwoorden. Dan pas zie je hier een gemiddelde; zo blijft onbekend wie wat antwoordde.`,
    lead: (least: number) =>
      `Gemiddelden van 1 tot en met 5, uit steeds ten minste ${least} antwoorden. Met zo weinig mensen zegt een klein verschil weinig: kijk naar de lijn, niet naar één punt.`,
    now: (value: string, day: string) => `${value} op ${day}`,
    from: (value: string) => `eerst ${value}`,
    tooFew: 'te weinig antwoorden',
    table: 'Hetzelfde als tabel',
    caption: 'Gemiddeld oordeel per bijeenkomst',
    day: 'Bijeenkomst',
    answers: 'Antwoorden',
  },
}
