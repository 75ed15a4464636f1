import type { Sight } from './rules.ts'

export const partNames = {
  deputy: 'Neemt nu waar',
  'contact-person': 'Vaste contactpersoon',
  'duo-partner': 'Duo-partner',
} as const satisfies Record<Sight['callFirst'][number]['part'], string>

export const livesNames = {
  here: 'woont hier',
  partly: 'woont hier een deel van de tijd',
  elsewhere: 'woont ergens anders',
} as const satisfies Record<Sight['people'][number]['lives'], string>

const hours = (count: number) => (count === 1 ? 'één uur' : `${count} uur`)

export const text = {
  title: 'Noodtoegang',
  link: 'Is er nu gevaar, en werk je niet bij dit gezin? Vraag noodtoegang.',
  lead: (count: number) =>
    `Is er nu gevaar voor iemand van een gezin waar jij niet werkt? Dan kun je ${hours(count)} lang zien wat nodig is. Bel 112 als het niet kan wachten.`,
  whatYouSee: 'Wat je ziet, en wie dit ziet',
  whatLines: [
    'Je ziet wie er bij het huishouden horen, wie je belt, wat er voor de veiligheid is afgesproken, wat te doen als het misgaat, en hoe iemand veilig te bereiken is.',
    'Je ziet geen adressen, geen contactjournaal, geen analyse, geen berichten van het gezin en geen brieven of foto’s.',
    'De vaste contactpersoon hoort het meteen. De privacy officer beoordeelt elke keer of het terecht was. Elke blik staat in het logboek.',
    'Je vindt alleen iemand van wie je de naam en de geboortedatum precies weet.',
  ],
  why: 'Waarom moet je nu kunnen kijken?',
  words: 'Wat is er aan de hand?',
  wordsHint: 'De contactpersoon en de privacy officer lezen dit.',
  givenName: 'Voornaam',
  familyName: 'Achternaam',
  birthDate: 'Geboortedatum',
  submit: 'Open met noodtoegang',
  left: (count: number) =>
    count === 1 ? 'Je kunt vandaag nog één keer zoeken.' : `Je kunt vandaag nog ${count} keer zoeken.`,
  noneLeft: 'Je hebt vandaag zo vaak gezocht als kan. Bel de crisisdienst of de vaste contactpersoon.',
  opened: 'Geopend. De vaste contactpersoon hoort het nu.',
  open: 'Nu open',
  openLine: (until: string) => `Open tot ${until}`,
  earlier: 'Eerder',
  earlierLine: (moment: string) => `Noodtoegang van ${moment}`,
  notJudged: 'nog niet beoordeeld',
  judged: (verdict: string, words: string) => `${verdict}. ${words}`,
  notYourRole: 'In jouw regio is noodtoegang er niet voor jouw rol',
  notYourRoleLead: 'Bel de vaste contactpersoon, Veilig Thuis of 112.',
  barred: (day: string) => `Je kunt tot en met ${day} geen noodtoegang openen. Bel Veilig Thuis of 112.`,
  refusals: {
    nothing:
      'Hiermee opent niets. Controleer de naam en de geboortedatum. Werk je zelf bij dit gezin, kijk dan bij Zoeken. Lukt het niet, bel dan Veilig Thuis of 112.',
    'too-often': 'Je hebt vandaag zo vaak gezocht als kan. Bel de crisisdienst of de vaste contactpersoon.',
    barred: 'Je kunt nu geen noodtoegang openen. Bel Veilig Thuis of 112.',
    'not-your-role': 'In jouw regio is noodtoegang er niet voor jouw rol.',
  },
  sight: {
    lead: (garden: string, until: string) => `${garden} · noodtoegang tot ${until}`,
    notAll: 'Hier staat niet alles',
    notAllLead:
      'Bel wie hieronder bovenaan staat: die weet meer. Lees niets van dit scherm voor aan wie erbij staat.',
    dangerSince: (day: string) => `Er is direct gevaar vastgelegd op ${day}`,
    call: 'Wie je belt',
    noPhone: 'geen nummer bekend',
    steps: 'Wat te doen als het misgaat',
    noSteps: 'Dit is nog niet afgesproken.',
    step: (who: string, contact: string) => `${who}, ${contact}`,
    safety: 'Wat er is afgesproken voor de veiligheid',
    noSafety: 'Er is nog geen plan met afspraken.',
    sign: (words: string) => `Teken dat het misgaat: ${words}`,
    next: (words: string) => `Wat er dan gebeurt: ${words}`,
    agreement: (what: string, who: string) => `${what} (${who})`,
    people: 'Wie erbij horen',
    expected: 'wordt nog geboren',
    safe: 'Hoe iemand veilig te bereiken is',
    noSafe: 'Hierover is nog niets gevraagd. Bel niet naar huis zonder overleg.',
    mayCall: (phone: string, when: string | null) => `Bellen mag: ${phone}${when ? `, ${when}` : ''}`,
    mayMessage: (phone: string) => `Een bericht sturen mag: ${phone}`,
    mayNot: 'Niet bellen en geen bericht sturen',
    namedAs: (name: string) => `Noem jezelf: ${name}`,
    stop: 'Ik ben klaar: stop de noodtoegang',
  },
  stop: {
    title: 'Ben je klaar?',
    lead: 'De noodtoegang stopt dan meteen. Bel de vaste contactpersoon en vertel wat er gebeurd is.',
    submit: 'Stop de noodtoegang',
    done: 'De noodtoegang is gestopt. Bel de vaste contactpersoon.',
  },
  card: {
    title: 'Noodtoegang',
    line: (name: string, role: string, organisation: string | null) =>
      [name, role, organisation].filter(Boolean).join(', '),
    open: (until: string) => `Nu open, tot ${until}`,
    closed: (from: string, until: string) => `Van ${from} tot ${until}`,
    call: (phone: string) => `Bel ${phone}`,
    waits: 'De privacy officer beoordeelt dit nog.',
    stop: 'Stop deze noodtoegang',
  },
  close: {
    title: 'Stop deze noodtoegang?',
    lead: (name: string) =>
      `${name} ziet dan meteen niets meer van dit huishouden. Is er nu gevaar? Bel eerst.`,
    submit: 'Stop de noodtoegang',
    done: 'De noodtoegang is gestopt.',
  },
}
