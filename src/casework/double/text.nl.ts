import type { Reason } from './rules.ts'

/** Why two people may be one, as somebody reads it. */
export const reasonNames = {
  'same-day': 'dezelfde geboortedag en bijna dezelfde naam',
  'other-family-name': 'dezelfde geboortedag en voornaam, een andere achternaam',
  'day-slip': 'dezelfde naam, en een geboortedag die er sterk op lijkt',
  'same-name': 'dezelfde naam',
  'near-name': 'bijna dezelfde naam',
} as const satisfies Record<Reason, string>

export const text = {
  title: 'Dubbelen',
  lead: 'Staat iemand twee keer in het systeem, of werkt een collega met dezelfde mensen? Dan zet je het hier recht. Er gaat niets verloren en alles kan weer terug.',
  link: 'Dubbelen: staat iemand er twee keer?',
  field: {
    legend: 'Is dit dezelfde persoon?',
    hint: 'We kennen iemand die hier veel op lijkt. Gaat het om hetzelfde gezin? Ga dan verder in het huishouden dat er al is: ',
    here: 'In dit huishouden staat al iemand die hier veel op lijkt.',
    yes: (who: string, household: string) => `Ja: ${who} uit ${household}`,
    no: 'Nee, iemand anders',
  },
  signals: {
    title: 'Een collega werkt misschien met dezelfde mensen',
    call: (name: string) =>
      `${name} werkt misschien met dezelfde mensen. Bel elkaar, zodat het gezin één plan houdt`,
    step: 'Bekijk',
    lead: (name: string, day: string) =>
      `${name} voerde op ${day} mensen in die lijken op mensen uit dit huishouden.`,
    reach: (name: string, how: string) =>
      how
        ? `${name} is te bereiken op ${how}.`
        : `Bel ${name}. Jullie weten samen of het hetzelfde gezin is.`,
    settle: 'Schrijf op wat jullie afspraken',
  },
  settle: {
    title: 'Wat hebben jullie afgesproken?',
    lead: (name: string) =>
      `Je sprak ${name}. Blijkt het hetzelfde gezin? Dan blijft er één huishouden over, met één contactpersoon en één plan.`,
    why: 'Wat kwam eruit?',
    submit: 'Leg vast',
    done: 'De afspraak staat vast.',
    settled: 'Iemand heeft dit al afgehandeld.',
  },
  settledTitle: 'Eerder afgesproken',
  settledBy: (by: string, name: string, day: string) => `${by} met ${name}, op ${day}`,
  pairs: {
    title: 'Mensen die sterk op elkaar lijken',
    none: 'Niemand van dit huishouden lijkt sterk op iemand anders die jij kent.',
    pair: (one: string, other: string) => `${one} en ${other}`,
    why: (reason: string, household: string) => `${reason}; staat in ${household}`,
  },
}
