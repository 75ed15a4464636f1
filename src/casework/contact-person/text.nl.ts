import type { TeamPart } from './rules.ts'

export const capacityNames: Record<string, string> = {
  caseworker: 'consulent',
  'behavioural-scientist': 'gedragswetenschapper',
  'safe-home-worker': 'Veilig Thuis',
  'certified-institution-worker': 'gecertificeerde instelling',
  adviser: 'adviseur',
  'experience-expert': 'ervaringsdeskundige',
}

/** What a colleague brings and for whom: 'consulent · Gemeente Hilversum'; the same word only once. */
export function knownFor(capacity: string, organisation: string | null): string {
  const knows = capacityNames[capacity]
  const isSame = knows?.toLowerCase() === organisation?.toLowerCase()
  return [knows, isSame ? null : organisation].filter(Boolean).join(' · ')
}

export const partNames = {
  'duo-partner': 'Duo-partner: werkt samen met de vaste contactpersoon',
  'team-member': 'Teamlid: brengt eigen kennis in',
} as const satisfies Record<TeamPart, string>

export const text = {
  contactPerson: 'Vaste contactpersoon',
  history: 'Wie eerder de vaste contactpersoon was',
  planned: (name: string, day: string) => `Vanaf ${day} neemt ${name} het over.`,
  emergency: 'sprong in als waarnemer',
  team: 'Team',
  timeline: {
    opened: 'Huishouden geopend',
    handover: (from: string, to: string) => `Contact overgedragen: ${from} → ${to}`,
    steppedIn: (to: string, from: string) => `${to} sprong in voor ${from}`,
    joined: (who: string) => `${who} kwam in het team`,
    left: (who: string) => `${who} ging uit het team`,
  },
  duo: 'duo-partner',
  changeTeam: 'Wijzig het team',
  handOver: 'Draag over',
  noContact: 'onbekend',
  leaving: {
    title: (day: string) => `Je werkt hier vanaf ${day} niet meer. Draag dit huishouden warm over`,
    step: 'Draag warm over',
  },
  handover: {
    title: 'Draag het contact warm over',
    lead: 'Het gezin houdt op elke dag één vaste contactpersoon. Ga eerst samen langs, vertel het gezin waarom, en leg het dan hier vast.',
    submit: 'Leg de overdracht vast',
    done: 'De overdracht staat vast. Er is geen dag zonder contactpersoon.',
    to: 'Wie wordt de nieuwe vaste contactpersoon?',
    from: 'Eerste dag van de nieuwe contactpersoon',
    reason: 'Waarom wisselt de contactpersoon?',
    introducedHow: 'Hoe maakten jullie samen kennis met het gezin?',
    informedOn: 'Wanneer hoorde het gezin het?',
    informedHow: 'Hoe hoorde het gezin het?',
    choose: 'Kies',
    same: 'Deze collega is al de vaste contactpersoon.',
    alreadyPlanned: 'Er staat al een overdracht gepland. Die gaat eerst in.',
    notGapless: 'Zo zou er een dag zonder vaste contactpersoon zijn. Kies een andere dag.',
    notAllowed: 'Deze collega kan geen vaste contactpersoon worden. Kies een consulent.',
  },
  stepIn: {
    title: 'De contactpersoon valt plotseling uit',
    lead: (name: string) =>
      `${name} neemt het vandaag nog over als vaste contactpersoon. Vertel het het gezin zo snel mogelijk.`,
    link: 'Valt de contactpersoon plotseling uit?',
    submit: 'Laat de waarnemer nu instappen',
    done: 'De waarnemer is nu de vaste contactpersoon.',
    reason: 'Wat is er aan de hand?',
    none: 'Deze toekomsttuin heeft geen waarnemer, of de waarnemer is al de contactpersoon. Bel de functioneel beheerder.',
  },
  reach: {
    unknown: 'Het gezin ziet nog niet hoe het de contactpersoon bereikt.',
    link: 'Wijzig hoe het gezin jou bereikt',
    title: 'Zo bereikt een gezin jou',
    lead: 'Dit staat bovenaan op de eigen pagina’s van elk gezin waar jij bij betrokken bent.',
    phone: 'Telefoonnummer',
    parts: 'Op welke delen van de week neem je op?',
    partsHint: 'Avonden en weekenden horen erbij als je dan werkt. Een gezin leest dit in de eigen taal.',
    reachable: 'Wat wil je daar zelf bij zeggen?',
    reachableHint:
      'Bijvoorbeeld: maandag tot en met donderdag, van 9 tot 17 uur. Of: stuur gerust een appje.',
    card: 'Je kaartje',
    cardLead: 'Wat je hier invult, komt op het kaartje dat je bij een huishouden kunt printen.',
    submit: 'Bewaar',
    done: 'Bewaard. Gezinnen zien het meteen.',
  },
  teamPage: {
    title: 'Team om dit huishouden',
    lead: 'Wie hier staat, kan dit huishouden lezen. Haal weg wie niet meer nodig is.',
    join: 'Vraag iemand erbij',
    joinSubmit: 'Voeg toe aan het team',
    joined: 'De collega hoort nu bij het team.',
    colleague: 'Collega',
    part: 'Wat doet deze collega?',
    task: 'Taak',
    taskHint: 'Bijvoorbeeld: praat met de kinderen over wat zij thuis meemaken.',
    reason: 'Waarom is een vraag stellen niet genoeg?',
    reasonHint:
      'Alleen nodig voor een adviseur, bijvoorbeeld van de Raad voor de Kinderbescherming. Die stel je meestal een vraag zonder namen.',
    needsReason:
      'Schrijf waarom deze adviseur bij het team moet horen. Een vraag zonder namen is gewoonlijk genoeg.',
    notInvited: 'Een ervaringsdeskundige doet alleen mee als het gezin uitnodigt. Leg die uitnodiging vast.',
    why: (reason: string) => `Waarom: ${reason}`,
    until: (day: string) => `op uitnodiging van het gezin, tot en met ${day}`,
    choose: 'Kies',
    name: 'Naam',
    capacity: 'Kennis',
    since: 'Sinds',
    leave: 'Stoppen',
    leaveTitle: (name: string) => `Stopt ${name} bij dit huishouden?`,
    leaveLead: (task: string) =>
      `Taak tot nu toe: ${task}. De toegang sluit meteen; wat is vastgelegd, blijft staan.`,
    leaveSubmit: 'Sluit de toegang',
    left: 'De toegang is gesloten.',
    alreadyIn: 'Deze collega hoort al bij het team.',
    onlyDeputy:
      'Jij neemt hier waar. Blijf je daarna bij het team? Dan vraagt de vaste contactpersoon of de duo-partner je zelf.',
    needsScientist: 'Een huishouden heeft altijd een gedragswetenschapper. Vraag eerst een ander erbij.',
  },
}
