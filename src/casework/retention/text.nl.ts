import type { FileState, TermGround } from './rules.ts'

export const groundNames: Record<TermGround, string> = {
  'youth-act': 'Jeugdhulp (Jeugdwet, artikel 7.3.8)',
  'social-support-act': 'Ondersteuning (Wmo 2015, artikel 5.3.4)',
  'safe-home-task': 'Taak van Veilig Thuis, in elk geval tot het jongste kind 18 is',
  'court-measure': 'Maatregel van de rechter, vanaf de 18e verjaardag van het jongste kind',
  'never-adopted': 'Alleen Wmo, en er gold nooit een plan',
}

const baseNames: Record<string, string> = {
  'youth-act': 'Jeugdwet',
  'social-support-act': 'Wmo 2015',
  'safe-home-task': 'taak van Veilig Thuis',
  'court-measure': 'maatregel van de rechter',
}
export const basesInWords = (bases: readonly string[]): string =>
  bases.map(one => baseNames[one] ?? one).join(', ')

export const stateNames: Record<FileState, string> = {
  held: 'Stop',
  proposed: 'Wacht op een tweede',
  due: 'Kan weg',
  unknown: 'Geen datum',
  kept: 'Blijft nog',
}

/** What was destroyed, put together in words a reader knows; the rest is counted as one. */
export const kindNames: Record<string, string> = {
  person: 'Mensen die nergens anders bekend waren',
  journal_version: 'Stukken uit het contactjournaal, met oude versies',
  top3_plan: 'Plannen, met oude versies',
  network_consultation: 'Netwerkberaden',
  safety_measurement: 'Cijfers over veiligheid',
  incident: 'Incidenten',
  file: 'Brieven en foto’s',
  letter: 'Gemaakte brieven',
  family_message: 'Vragen en berichten van het gezin',
  disclosure: 'Verstrekkingen',
  intervention: 'Hulp',
  rights_request: 'Vragen over rechten',
  notice: 'Meldingen',
  outbox_event: 'Berichten tussen onderdelen',
}

export const text = {
  title: 'Bewaren en vernietigen',
  lead: 'Gesloten dossiers van de regio, zonder namen. Wat het eerst weg moet, staat bovenaan. Een dossier gaat pas weg als twee mensen dat vinden.',
  rights: 'Rechten',
  none: 'Er zijn nog geen gesloten dossiers',
  noneLead: 'Wordt een huishouden gesloten? Dan zie je hier vanaf welke dag het dossier weg moet, en waarom.',
  dueNow: (count: number) =>
    count === 0
      ? 'Geen enkel dossier kan nu weg.'
      : count === 1
        ? '1 dossier kan nu weg.'
        : `${count} dossiers kunnen nu weg.`,
  files: 'Gesloten dossiers',
  proofs: 'Vernietigd',
  number: 'Dossier',
  garden: 'Toekomsttuin',
  closedOn: 'Gesloten op',
  dueOn: 'Te vernietigen vanaf',
  ground: 'Waarom dan',
  state: 'Hoe het staat',
  bases: 'Grondslag',
  noDay: 'niet te bepalen',
  unknown:
    'Er ontbreekt een geboortedag van een kind. Zolang die er niet is, gaat dit dossier niet vanzelf naar de lijst van wat weg kan.',
  terms:
    'De termijnen staan bij de instellingen van de regio. Gelden er meer grondslagen, dan telt de langste.',
  one: {
    title: (number: string) => `Dossier ${number}`,
    lead: 'Wat erin staat, zie je hier niet. Dat is ook niet nodig om te weten of het weg moet.',
    proposal: 'Voorstel om te vernietigen',
    proposedBy: (name: string, day: string) => `${name} stelde dit voor op ${day}.`,
    waits: 'Jij deed dit voorstel. Iemand anders kijkt het na en bevestigt het.',
    propose: 'Stel vernietigen voor',
    confirm: 'Kijk na en vernietig',
    end: 'Het gaat niet door',
    holds: 'Stop op vernietigen',
    noHold: 'Er is geen stop.',
    hold: 'Zet een stop',
    lift: 'Hef de stop op',
    heldBy: (name: string, day: string) => `${name} zette de stop op ${day}.`,
    until: (day: string) => `De stop geldt tot en met ${day}.`,
    noEnd: 'De stop geldt tot iemand hem opheft.',
    ofTeam: 'De reden staat bij het team van dit huishouden.',
    ownLift: 'Jij zette deze stop. Vraag iemand anders om hem op te heffen.',
  },
  propose: {
    title: (number: string) => `Stel voor om dossier ${number} te vernietigen`,
    lead: 'Er gaat nu nog niets weg. Iemand anders kijkt het na en bevestigt het.',
    why: 'Waarom kan dit dossier weg?',
    whyHint: 'Bijvoorbeeld: de termijn is voorbij en het archief heeft er niets tegen. Noem geen namen.',
    submit: 'Leg voor aan een ander',
    done: 'Het voorstel ligt klaar. Iemand anders bevestigt het.',
  },
  confirm: {
    title: (number: string) => `Vernietig dossier ${number}`,
    lead: 'Het hele dossier verdwijnt nu: wat er is opgeschreven, de brieven en foto’s, de meldingen, en de mensen die nergens anders bekend zijn. Dat is niet terug te draaien.',
    stays:
      'Dit blijft: een bewijs zonder inhoud, de regels in het logboek (alleen nummers), cijfers die al zijn verteld, en wat in het leren onder een pseudoniem staat. Wie ook in een ander huishouden is, blijft daar.',
    because: 'Waarom het weg kan',
    number: 'Typ het nummer van het dossier over',
    numberHint: 'Zo weet je zeker dat je het goede dossier hebt.',
    submit: 'Vernietig dit dossier nu',
    done: 'Het dossier is weg. Dit is het bewijs.',
  },
  end: {
    title: (number: string) => `Dossier ${number} wordt nu niet vernietigd`,
    lead: 'Het voorstel vervalt. Later kan iemand het opnieuw voorstellen.',
    why: 'Waarom gaat het niet door?',
    submit: 'Laat het voorstel vervallen',
    done: 'Het voorstel is vervallen. Er is niets weg.',
  },
  hold: {
    title: (number: string) => `Zet een stop op dossier ${number}`,
    lead: 'Loopt er een klacht, een zaak bij de rechter of een onderzoek? Dan mag er niets weg. Wie de stop zette, heft hem niet zelf op.',
    why: 'Waarom mag er nu niets weg?',
    whyHint: 'Noem geen namen. Het team van het huishouden leest dit ook.',
    until: 'Tot en met welke dag?',
    untilHint: 'Weet je het niet? Laat dit leeg. Dan geldt de stop tot iemand hem opheft.',
    submit: 'Zet de stop',
    done: 'De stop is gezet. Er gaat niets weg.',
  },
  lift: {
    title: (number: string) => `Hef de stop op dossier ${number} op`,
    lead: 'Daarna kan het dossier weg als de termijn voorbij is en twee mensen dat vinden.',
    why: 'Waarom kan de stop eraf?',
    submit: 'Hef de stop op',
    done: 'De stop is opgeheven.',
  },
  refusals: {
    meanwhile: 'Intussen heeft een ander dit veranderd. Bekijk eerst hoe het er nu voor staat.',
    two: 'Jij had hier zelf een hand in. Vraag iemand anders.',
    runs: 'Dit huishouden loopt. Een dossier dat in gebruik is, gaat nooit weg.',
    due: 'De termijn van dit dossier is nog niet voorbij.',
    held: 'Er geldt een stop op vernietigen. Er gaat niets weg tot die eraf is.',
    leans:
      'Een ander huishouden was hiermee samengevoegd en verwijst er nog naar. Vernietig eerst dat dossier.',
    number: 'Dit is een ander nummer. Typ het over zoals het bovenaan staat.',
  },
  proof: {
    title: (number: string) => `Bewijs: dossier ${number} is vernietigd`,
    lead: 'Wat erin stond, weet niemand meer. Wel dat het weg is, waarom en door wie.',
    line: (number: string, day: string) => `Dossier ${number}, vernietigd op ${day}`,
    mark: 'Kenmerk',
    proposed: 'Voorgesteld',
    confirmed: 'Nagekeken en vernietigd',
    by: (name: string, day: string) => `${name}, ${day}`,
    together: 'Samen met',
    togetherCount: (count: number) =>
      count === 1
        ? '1 dossier dat hiermee was samengevoegd'
        : `${count} dossiers die hiermee waren samengevoegd`,
    counts: 'Wat weg is',
    rest: 'Al het andere, in regels',
    stayed: 'Mensen die blijven, omdat ze ook ergens anders bekend zijn',
    copies: 'Reservekopieën',
    keyGone: (day: string) =>
      `De sleutel van dit dossier is vernietigd op ${day}. Geen reservekopie kan het dossier nog openen.`,
    keyThere:
      'De sleutel van dit dossier ligt nog in het sleutelbestand buiten deze server. Hij gaat bij de eerstvolgende reservekopie. Daarna kan geen kopie het dossier nog openen.',
    open: (day: string) =>
      `Kopieën van de database die niet per huishouden op slot zijn, bewaart de beheerder tot en met ${day}. Daarna kan ook daar niets meer in staan.`,
    stays:
      'Blijft: de regels in het logboek (alleen nummers), cijfers die al zijn verteld, en wat in het leren onder een pseudoniem staat. Dat is niet meer tot mensen te herleiden.',
  },
}
