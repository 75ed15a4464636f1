import { addDays, dayInWords } from '#src/kernel/day.ts'
import type { Attention } from './rules.ts'

const households = (count: number) => (count === 1 ? 'één huishouden' : `${count} huishoudens`)

/** Each attention in a sentence; `roleName` is the role in Dutch. */
export function attentionText(attention: Attention, roleName: (role: string) => string): string {
  switch (attention.kind) {
    case 'garden-none':
      return `Toekomsttuin ${attention.garden} heeft geen waarnemer`
    case 'garden-left':
      return `${attention.who}, waarnemer van toekomsttuin ${attention.garden}, is uit dienst`
    case 'garden-no-caseworker':
      return `${attention.who}, waarnemer van toekomsttuin ${attention.garden}, is geen consulent meer`
    case 'holds-households':
      return `${attention.who} staat nog bij ${households(attention.households)}, maar heeft daar de rol niet meer voor`
    case 'owns-improvements':
      return `${attention.who} is uit dienst, maar heeft nog ${attention.improvements === 1 ? 'een verbetering' : `${attention.improvements} verbeteringen`} op naam`
    case 'role-ends':
      return `De rol ${roleName(attention.role)} van ${attention.who} loopt tot en met ${dayInWords(addDays(attention.until, -1))}`
    case 'leaves':
      return `${attention.who} werkt hier vanaf ${dayInWords(attention.until)} niet meer`
    case 'no-role':
      return `${attention.who} heeft geen rol en kan dus niets zien`
  }
}

export const attentionStep = {
  'garden-none': 'Wijs een waarnemer aan',
  'garden-left': 'Wijs een ander aan',
  'garden-no-caseworker': 'Wijs een ander aan',
  'holds-households': 'Regel de overgang',
  'owns-improvements': 'Kies wie verder gaat',
  'role-ends': 'Bekijk de rollen',
  leaves: 'Bekijk het vertrek',
  'no-role': 'Geef een rol',
} as const satisfies Record<Attention['kind'], string>

export const text = {
  start: {
    title: 'Beheer',
    lead: 'Kloppen mensen, rollen en toekomsttuinen?',
    attention: 'Dit vraagt je aandacht',
    allRight: 'Alles klopt',
    allRightLead:
      'Elke toekomsttuin heeft een waarnemer, iedereen heeft een rol en er stopt binnenkort niets.',
    more: 'Waar je voor zorgt',
    people: 'Mensen en rollen',
    peopleNote: (count: number) => `${count} collega’s werken nu in de regio`,
    recovery: 'Herstel van toegang',
    recoveryNote: 'Wie opnieuw moet kunnen inloggen',
    gardens: 'Toekomsttuinen en waarnemers',
    gardensNote: (count: number) => `${count} toekomsttuinen`,
    organisations: 'Organisaties',
    organisationsNote: 'Waar collega’s werken',
    settings: 'Termijnen en keuzes',
    settingsNote: 'Wat de regio zelf kiest, en wie wat veranderde',
    paper: 'Eigen papier van organisaties',
    paperNote: 'Een eigen Word-sjabloon voor het plan',
    keeping: 'Bewaren en vernietigen',
    keepingNote: 'Gesloten dossiers zonder namen, en wanneer ze weg moeten',
    noContent: 'Je ziet hier geen gezinnen. Dat hoort zo.',
  },
  list: {
    title: 'Mensen en rollen',
    search: 'Zoek op naam',
    submit: 'Zoek',
    all: 'Toon iedereen',
    caption: 'Collega’s in de regio',
    found: (count: number, wanted: string) =>
      count === 1 ? `Eén collega gevonden met ‘${wanted}’` : `${count} collega’s gevonden met ‘${wanted}’`,
    name: 'Naam',
    organisation: 'Organisatie',
    roles: 'Rollen',
    noRole: 'nog geen rol',
    state: 'Dienst',
    nobody: 'Niemand gevonden',
    nobodyLead: 'Controleer de spelling, of zoek op een deel van de naam.',
  },
  employment: (startedOn: string, endedOn: string | null, ended: boolean) =>
    endedOn
      ? ended
        ? `uit dienst sinds ${endedOn}`
        : `uit dienst vanaf ${endedOn}`
      : startedOn
        ? `begint op ${startedOn}`
        : 'in dienst',
  add: {
    link: 'Voeg een collega toe',
    title: 'Voeg een collega toe',
    lead: 'De collega kan inloggen vanaf de eerste werkdag.',
    name: 'Naam',
    email: 'E-mailadres van het werk',
    organisation: 'Organisatie',
    startedOn: 'Eerste werkdag',
    roles: 'Rollen',
    rolesHint: 'Wat iemand ziet, hangt af van de rol. Geef alleen wat nodig is.',
    garden: 'Toekomsttuin',
    gardenHint: 'Alleen voor wie in één toekomsttuin werkt.',
    wholeRegion: 'De hele regio',
    choose: 'Kies',
    submit: 'Voeg toe',
    done: 'De collega staat erbij.',
  },
  one: {
    email: 'E-mailadres',
    noEmail: 'nog niet bekend',
    organisation: 'Organisatie',
    since: 'In dienst sinds',
    starts: 'Eerste werkdag',
    until: 'Uit dienst vanaf',
    about: 'Gegevens',
    change: 'Wijzig gegevens',
    signIn: 'Inloggen',
    signInLead:
      'Zo komt deze collega binnen. Hier nodig je uit, en regel je herstel als iemand een sleutel kwijt is.',
    signInLink: 'Bekijk of nodig uit',
    roles: 'Rollen',
    role: 'Rol',
    garden: 'Toekomsttuin',
    wholeRegion: 'hele regio',
    period: 'Periode',
    step: 'Stap',
    noRoles: 'Deze collega heeft geen rol',
    noRolesLead: 'Zonder rol kan iemand wel inloggen, maar niets zien.',
    earlier: 'Eerdere rollen',
    give: 'Geef een rol',
    end: 'Laat stoppen',
    leave: 'Uit dienst',
    leaveLead: 'Werkt deze collega hier niet meer? Kijk eerst wat er nog bij deze collega ligt.',
    finishLead: 'Bij deze collega ligt nog werk. Regel wie het overneemt.',
    leaveLink: 'Regel het vertrek',
    planned: (day: string) => `Vanaf ${day} werkt deze collega hier niet meer.`,
    stays: 'Blijft toch in dienst',
    stayed: 'De collega blijft in dienst.',
    notPlanned: 'Deze collega stopt niet, of is al gestopt.',
    self: 'Dit ben je zelf',
    selfLead: 'Je eigen rollen en dienst regelt een andere functioneel beheerder.',
    from: (day: string) => `vanaf ${day}`,
    sinceDay: (day: string) => `sinds ${day}`,
    between: (from: string, last: string) => `${from} tot en met ${last}`,
  },
  change: {
    title: 'Wijzig de gegevens',
    submit: 'Bewaar de gegevens',
    done: 'De gegevens zijn bewaard.',
    changedMeanwhile:
      'Een collega heeft dit intussen ook gewijzigd. Kies wat er moet blijven staan en bewaar opnieuw.',
  },
  give: {
    title: 'Geef een rol',
    role: 'Rol',
    from: 'Eerste dag',
    last: 'Laatste dag',
    lastHint: 'Laat leeg als de rol doorloopt.',
    submit: 'Geef deze rol',
    done: 'De rol is gegeven.',
    already: 'Deze collega heeft deze rol al in (een deel van) deze periode.',
    self: 'Je kunt jezelf geen rol geven. Vraag een andere functioneel beheerder.',
    gone: 'Deze collega is dan niet (meer) in dienst. Kies een andere periode.',
  },
  end: {
    title: (role: string) => `Laat de rol ${role} stoppen`,
    from: 'Eerste dag zonder deze rol',
    hint: 'Kies vandaag om de rol meteen te laten stoppen.',
    submit: 'Laat de rol stoppen',
    done: 'De rol stopt. De periode staat bij de collega.',
    self: 'Je kunt je eigen rol niet laten stoppen. Vraag een andere functioneel beheerder.',
    already: 'Deze rol stopt dan al. Kies een eerdere dag.',
    leaned:
      'Er leunen nog huishoudens of een toekomsttuin op deze rol. Laat die eerst overdragen, of leg het vertrek vast: dan neemt de waarnemer het over.',
    holds: (count: number) =>
      `Deze collega is vaste contactpersoon van ${households(count)}. Laat die eerst overdragen.`,
  },
}
