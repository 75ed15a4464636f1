import type { Role } from '#src/access/actor.ts'

type Person = {
  name: string
  organisation: string
  roles: Role[]
  garden?: 'hilversum' | 'huizen' | 'gooise-meren'
  /** Offered on the sign-in page, with what this person comes to do. */
  persona?: { label: string; comesFor: string }
}

/** Everybody who works in the demonstration region. All of them are invented. */
export const people = {
  samira: {
    name: 'Samira Haddad',
    organisation: 'Gemeente Hilversum',
    roles: ['caseworker'],
    garden: 'hilversum',
    persona: {
      label: 'Consulent, Hilversum',
      comesFor: 'Is vaste contactpersoon van een paar huishoudens en kijkt wie haar vandaag nodig heeft.',
    },
  },
  anke: {
    name: 'Anke de Wit',
    organisation: 'Gemeente Hilversum',
    roles: ['caseworker'],
    garden: 'hilversum',
  },
  joost: {
    name: 'Joost Verbeek',
    organisation: 'Gemeente Huizen',
    roles: ['caseworker'],
    garden: 'huizen',
    persona: {
      label: 'Consulent, Huizen',
      comesFor: 'Bereidt een netwerkberaad voor en legt vast wat er is afgesproken.',
    },
  },
  mirjam: { name: 'Mirjam Kuiper', organisation: 'Gemeente Huizen', roles: ['caseworker'], garden: 'huizen' },
  marloes: {
    name: 'Marloes Tichelaar',
    organisation: 'Gemeente Gooise Meren',
    roles: ['caseworker'],
    garden: 'gooise-meren',
  },
  ruben: {
    name: 'Ruben Smeets',
    organisation: 'Gemeente Gooise Meren',
    roles: ['caseworker'],
    garden: 'gooise-meren',
  },
  eva: {
    name: 'Eva Lindeboom',
    organisation: 'Gemeente Hilversum',
    roles: ['behavioural-scientist'],
    garden: 'hilversum',
    persona: {
      label: 'Gedragswetenschapper, Hilversum',
      comesFor: 'Kijkt of het veilig genoeg is en of het team het scherp ziet.',
    },
  },
  thijs: {
    name: 'Thijs Roelofsen',
    organisation: 'Gemeente Huizen',
    roles: ['behavioural-scientist'],
    garden: 'huizen',
  },
  nadia: {
    name: 'Nadia Bouhaddou',
    organisation: 'Gemeente Gooise Meren',
    roles: ['behavioural-scientist'],
    garden: 'gooise-meren',
  },
  karin: {
    name: 'Karin Oosterling',
    organisation: 'Veilig Thuis',
    roles: ['safe-home-worker'],
    persona: {
      label: 'Medewerker Veilig Thuis',
      comesFor: 'Ziet bij welke plannen ze hoort en waar haar kennis wordt gevraagd.',
    },
  },
  bram: {
    name: 'Bram Wijnholds',
    organisation: 'Gecertificeerde instelling',
    roles: ['certified-institution-worker'],
    persona: {
      label: 'Medewerker gecertificeerde instelling',
      comesFor: 'Werkt mee in plannen en zegt wat hij ervan vindt.',
    },
  },
  lotte: {
    name: 'Lotte Sanders',
    organisation: 'Raad voor de Kinderbescherming',
    roles: ['adviser'],
    persona: {
      label: 'Adviseur, Raad voor de Kinderbescherming',
      comesFor: 'Beantwoordt vragen van consulenten zonder te weten om welk gezin het gaat.',
    },
  },
  wanda: {
    name: 'Wanda Koster',
    organisation: 'Samenkracht!',
    roles: ['experience-expert'],
    persona: {
      label: 'Ervaringsdeskundige, Samenkracht!',
      comesFor: 'Vult lessen aan met wat zij zelf heeft meegemaakt.',
    },
  },
  pieter: {
    name: 'Pieter Hoogland',
    organisation: 'Regio Gooi en Vechtstreek',
    roles: ['project-leader'],
    persona: {
      label: 'Projectleider',
      comesFor: 'Maakt de voortgangsrapportage en bereidt de vergaderingen voor.',
    },
  },
  yvonne: {
    name: 'Yvonne Dijkman',
    organisation: 'Gemeente Huizen',
    roles: ['project-group-member'],
    persona: {
      label: 'Lid projectgroep',
      comesFor: 'Ziet wat er van haar wordt gevraagd in het volgende overleg en geeft advies.',
    },
  },
  roel: {
    name: 'Roel van Aalst',
    organisation: 'Gemeente Hilversum',
    roles: ['ambassador'],
    persona: { label: 'Ambassadeur', comesFor: 'Leest wat er speelt en besluit mee over het vervolg.' },
  },
  sanne: {
    name: 'Sanne Mertens',
    organisation: 'Regio Gooi en Vechtstreek',
    roles: ['policy-adviser'],
    persona: { label: 'Beleidsadviseur', comesFor: 'Houdt landelijke en regionale ontwikkelingen bij.' },
  },
  gijs: {
    name: 'Gijs Bloem',
    organisation: 'Regio Gooi en Vechtstreek',
    roles: ['functional-administrator'],
    persona: {
      label: 'Functioneel beheerder',
      comesFor: 'Zorgt dat mensen, rollen en waarnemers kloppen, zonder gezinnen te zien.',
    },
  },
  irene: {
    name: 'Irene Vos',
    organisation: 'Regio Gooi en Vechtstreek',
    roles: ['privacy-officer'],
    persona: { label: 'Privacy officer', comesFor: 'Controleert wie wat heeft bekeken, en waarom.' },
  },
} as const satisfies Record<string, Person>

export type PersonKey = keyof typeof people
export const everybody = Object.entries(people) as [PersonKey, Person][]
