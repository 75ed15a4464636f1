import type { Duty, Level, Membership, Standing } from './rules.ts'

export const levelNames = {
  practice: 'Praktijk',
  tactical: 'Tactisch',
  administrative: 'Bestuurlijk',
  'decision-route': 'Op de route naar een besluit',
  connecting: 'Verbindend',
} as const satisfies Record<Level, string>

export const standingNames = {
  active: 'werkt',
  proposed: 'voorgesteld',
} as const satisfies Record<Standing, string>

export const membershipNames = {
  structural: 'vast lid',
  advisory: 'denkt mee en adviseert',
} as const satisfies Record<Membership, string>

export const dutyNames = {
  chair: 'voorzitter',
  secretary: 'secretaris',
} as const satisfies Record<Duty, string>

export const text = {
  from: (organisation: string) => ` van ${organisation}`,
  list: {
    title: 'Groepen',
    lead: 'Wie de toekomsttuinen steunt, mogelijk maakt en stuurt.',
    add: 'Voeg een groep toe',
    change: 'Wijzig',
    members: 'Leden',
    noMembers: 'Nog geen leden vastgelegd.',
    withoutName: 'zonder naam, als rol',
    empty: 'Er zijn nog geen groepen',
    emptyLead: 'Voeg de groepen toe die in jouw regio vergaderen. Daarna plan je hun overleggen.',
  },
  form: {
    newTitle: 'Voeg een groep toe',
    newLead: 'Groepen veranderen. Wat je hier vastlegt, kun je later wijzigen.',
    changeTitle: 'Wijzig de groep',
    name: 'Naam',
    mandate: 'Waarvoor is de groep er?',
    mandateHint: 'Wat mag en moet deze groep? In gewone woorden.',
    level: 'Waar werkt de groep?',
    standing: 'Werkt de groep al?',
    standingOptions: {
      active: 'De groep werkt',
      proposed: 'De groep is voorgesteld en begint misschien nog',
    },
    why: 'Waarom?',
    whyHint: 'Bijvoorbeeld welk voorstel of welk besluit dit vraagt.',
    submitNew: 'Voeg de groep toe',
    submitChange: 'Bewaar de groep',
    doneNew: 'De groep staat erbij.',
    doneChange: 'De groep is bewaard.',
    taken: 'Er is al een groep met deze naam.',
    changedMeanwhile: 'Een collega heeft de groep intussen ook gewijzigd. Kies wat er blijft staan.',
    history: 'Wat er over de groep is vastgelegd',
  },
  members: {
    title: (group: string) => `Leden van ${group}`,
    lead: 'Een lid met een account kan advies geven. Een rol zonder naam mag ook.',
    add: 'Voeg een lid toe',
    account: 'Collega met een account',
    noAccount: 'Geen account: ik vul een rol in',
    role: 'Of: welke rol?',
    roleHint: 'Bijvoorbeeld: gedragswetenschappers.',
    organisation: 'Bij welke organisatie?',
    organisationHint: 'Zoals na “van”: Veilig Thuis, of de gemeenten.',
    membership: 'Hoe doet dit lid mee?',
    duty: 'Heeft dit lid een taak in de vergadering?',
    dutyHint: 'De secretaris houdt de stukken bij en vinkt de actiepunten van de groep af.',
    noDuty: 'Geen aparte taak',
    from: 'Vanaf welke dag?',
    submit: 'Voeg het lid toe',
    done: 'Het lid hoort nu bij de groep.',
    unknown: 'Kies een collega uit de lijst.',
    twice: 'Deze collega is al lid van de groep.',
    name: 'Lid',
    as: 'Doet mee als',
    since: 'Sinds',
    end: 'Stoppen',
    endLink: 'Stopt',
    endTitle: (name: string) => `${name} stopt in de groep`,
    endLead: 'Vanaf vandaag hoort dit lid er niet meer bij. Eerder gegeven adviezen blijven staan.',
    endSubmit: 'Beëindig het lidmaatschap',
    ended: 'Het lidmaatschap is beëindigd.',
  },
}
