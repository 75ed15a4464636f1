import type { NoticeKind, Rhythm } from './rules.ts'

/** What each notice says, made while somebody reads it: the household is named only as far as that person may see it. */
export const sentences = {
  'score-told': () => 'Iemand van het gezin vertelde hoe het gaat',
  'score-alarm': () => 'Een cijfer voor de veiligheid kan niet wachten. Lees het nu',
  'own-view': () => 'Iemand van het gezin schreef een eigen kijk in het contactjournaal',
  mark: () => 'Iemand van het gezin gaf een mening over het plan',
  'agreement-failing': () => 'Een afspraak uit het plan lukt niet',
  'check-due': () => 'De dag is er om naar een afspraak uit het plan te kijken',
  'sign-seen': () => 'Iemand ziet een teken dat het misgaat. Kijk nu wat er moet gebeuren',
  question: () => 'Er is een vraag aan jou als deskundige',
  answer: () => 'Er is antwoord op je vraag aan een deskundige',
  'challenge-raised': () => 'Er is tegenspraak van de gedragswetenschapper',
  'challenge-answered': () => 'Er is antwoord op jouw tegenspraak',
  handover: () => 'Jij wordt de vaste contactpersoon',
  'stepped-in': () => 'Jij bent als waarnemer ingestapt en bent nu de vaste contactpersoon',
  danger: () => 'Er is direct gevaar vastgelegd',
  'meeting-stopped': () => 'Een netwerkberaad is gestopt omdat het niet veilig was. Lees wat nu nodig is',
  'agreement-ends': () => 'Een afspraak met een kennispartner over scholing loopt bijna af',
  'recovery-asked': () => 'Een collega heeft opnieuw toegang nodig. Wil jij als tweede meekijken?',
  'way-in-ended': () => 'Je kreeg opnieuw toegang. Waar je eerst mee inlogde, werkt niet meer',
  'problem-answered': () => 'Er is antwoord op het probleem dat je meldde',
  'deputy-asked': (colleague: string) =>
    `Jij neemt waar voor ${colleague}. Op de eerste dag staat het werk op Vandaag`,
  face: () => 'Een kind liet met een gezicht zien hoe het gaat',
  'face-alarm': () => 'Een kind laat zien dat het niet veilig is. Lees het nu',
  message: () => 'Iemand van het gezin stuurde een vraag of bericht',
  'message-alarm': () => 'Een bericht van het gezin kan op gevaar wijzen. Lees het nu',
  wish: () => 'Een gezinslid wenst een andere contactpersoon en vraagt dit aan jou',
  'invitation-ended': () => 'De uitnodiging van een ervaringsdeskundige is gestopt',
  'right-asked': () => 'Iemand van het gezin vraagt iets over de eigen gegevens',
  'right-alarm': () =>
    'Iemand van het gezin vraagt iets over de eigen gegevens, en dat klinkt naar gevaar. Lees het nu',
  emergency: () => 'Iemand opende dit huishouden met noodtoegang. Bel die collega',
  'emergency-to-judge': () => 'Iemand opende een huishouden met noodtoegang. Beoordeel of het terecht was',
  'emergency-judged': () => 'Jouw noodtoegang is beoordeeld',
  'emergency-not-right': () => 'De noodtoegang tot dit huishouden was niet terecht. Lees wat je ermee doet',
  unread: (colleague: string) =>
    `Iets dringends voor ${colleague} is nog niet gelezen. Bel ${colleague}, of kijk zelf`,
} as const satisfies Record<NoticeKind, (colleague: string) => string>

/** For a fallback holder who does not work on the household: whom to call, and nothing of what it is about. */
export const callColleague = (colleague: string) =>
  `Iets dringends voor ${colleague} is nog niet gelezen. Bel ${colleague} nu`

/** For who was invited, who knows of the household no more: that there is no visit to make. */
export const invitedNoMore = () =>
  'Een uitnodiging aan jou is gestopt. Kijk bij Vragen waar je nog aan meedoet, voordat je langsgaat'

export const rhythmNames = {
  'at-once': 'Meteen, maar niet in je stille uren',
  daily: 'Hoogstens één keer per dag, als je stille uren voorbij zijn',
  off: 'Geen mail',
} as const satisfies Record<Rhythm, string>

export const text = {
  title: 'Meldingen',
  lead: 'Wat er nieuw is voor jou. Dit zijn geen meldingen bij Veilig Thuis.',
  toMail: 'Kies hoe je mail krijgt',
  fresh: 'Nieuw',
  read: 'Gelezen',
  urgent: 'Dringend',
  empty: 'Er is niets nieuws',
  emptyLead:
    'Hier staat het als een gezin iets vertelt, een cijfer daalt, een afspraak niet lukt of iemand jou antwoord geeft.',
  readAll: 'Zet alles op gelezen',
  readDone: 'Alles staat op gelezen.',
  mail: {
    title: 'Mail over meldingen',
    lead: 'Je krijgt alleen het bericht dat er iets nieuws is. Waar het over gaat, lees je na het inloggen.',
    rhythm: 'Hoe vaak wil je mail?',
    quiet: 'Je stille uren',
    quietHint: 'Dan krijg je geen mail. Wil je geen stille uren? Kies twee keer hetzelfde uur.',
    from: 'Van',
    until: 'Tot',
    hour: (value: number) => `${value}.00 uur`,
    submit: 'Bewaar je keuze',
    done: 'Je keuze is bewaard.',
    demoTitle: 'In de demonstratie gaat er nooit mail uit',
    demoLead: 'In het echt zou er dit in je mail staan:',
    sender: 'Van',
    to: 'Aan',
    noAddress: 'je mailadres is niet bekend',
    subject: 'Onderwerp',
    when: 'Als er nu iets nieuws komt',
    never: 'je krijgt geen mail',
    words: 'Tekst',
    off: 'Je regio verstuurt nog geen mail. Je keuze geldt zodra dat wel zo is.',
    failed:
      'De laatste mail aan jou kon niet worden bezorgd. Vraag de functioneel beheerder of je mailadres klopt.',
  },
}

/** All that ever stands in a mail to somebody of the family who sees to an agreement: not what, with whom or from whom. */
export const reminderMail =
  'Dit is een herinnering: kijk even naar je afspraken. Antwoorden op deze mail hoeft niet.'

/** All that ever stands in a mail about notices. */
export const mailText = (site: URL | null): string =>
  [
    'Er is iets nieuws voor je in Toekomsttuin.',
    site
      ? `Log in om het te lezen: ${new URL('/meldingen', site)}`
      : 'Log in en kijk bij Meldingen om het te lezen.',
    'In deze mail staat nooit waar het over gaat. Hoe vaak je mail krijgt, kies je zelf bij Meldingen.',
  ].join('\n\n')
