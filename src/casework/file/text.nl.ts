import type { Format, Kind } from './rules.ts'

export const kindNames = {
  letter: 'Brief',
  report: 'Verslag of rapport',
  photo: 'Foto',
  drawing: 'Tekening van een kind',
  other: 'Iets anders',
} as const satisfies Record<Kind, string>

export const formatNames = {
  pdf: 'Pdf',
  jpeg: 'Foto (jpg)',
  png: 'Plaatje (png)',
  webp: 'Plaatje (webp)',
  docx: 'Word',
  txt: 'Tekst',
} as const satisfies Record<Format, string>

const list = new Intl.ListFormat('nl')
const ofFile = (one: string) => `${one} Kies een ander bestand.`

export const text = {
  title: 'Brieven en foto’s',
  lead: 'Brieven, verslagen en foto’s die bij dit huishouden horen. Alleen het team ziet ze, tot je er een vrijgeeft.',
  none: 'Hier komen brieven en foto’s die bij dit huishouden horen. Alleen het team ziet ze.',
  emptyTitle: 'Er staat nog niets',
  last: 'Wat het laatst is bijgekomen',
  add: 'Voeg een brief of foto toe',
  all: 'Bekijk alle brieven en foto’s',
  line: (kind: string, title: string) =>
    title.toLowerCase().startsWith(kind.toLowerCase()) ? title : `${kind}: ${title}`,
  unscanned: 'Niet op virussen gecontroleerd',
  infected: 'Virus gevonden',
  withdrawnOnes: 'Ingetrokken',
  withdrawnLine: (reason: string, name: string, day: string) => `${reason} (${name}, ${day})`,
  form: {
    title: 'Voeg een brief of foto toe',
    lead: 'Bewaar alleen wat nodig is voor het werk met dit huishouden. Schrijf zo dat het gezin kan meelezen.',
    file: 'Welk bestand?',
    fileHint: (megabytes: number) =>
      `Pdf, Word (docx), tekst (txt) of een foto (jpg, png, webp). Hoogstens ${megabytes} MB. Uit een foto halen we weg waar en met welk toestel hij is gemaakt. Bij een pdf of Word kan dat niet.`,
    again: 'Kies het bestand nog een keer: je browser onthoudt het niet.',
    kind: 'Wat is het?',
    name: 'Hoe noem je het?',
    nameHint: 'Bijvoorbeeld: brief van school over de gym. Het komt op de tijdlijn.',
    datedOn: 'Van welke dag is het?',
    about: 'Over wie gaat het?',
    aboutHint: 'Vink je niemand aan, dan gaat het over het hele huishouden.',
    submit: 'Voeg toe',
    done: 'Het staat erbij. Het team kan het zien, het gezin nog niet.',
    doneCleaned: 'De foto staat erbij. Plaats en toestel zijn eruit gehaald. Het gezin ziet hem nog niet.',
  },
  refusals: {
    'no-file': 'Kies een bestand.',
    'too-large': 'Dit bestand is te groot. Bij het veld staat hoe groot het mag zijn.',
    empty: ofFile('Dit bestand is leeg.'),
    'not-allowed':
      'Dit soort bestand nemen we niet aan. Bewaar het als pdf, of maak er een foto van, en kies dat.',
    'phone-photo':
      'Deze foto is van een soort dat niet iedereen kan openen (HEIC). Bewaar hem op je telefoon als JPG en kies die.',
    moving: ofFile('Bewegende plaatjes nemen we niet aan.'),
    damaged:
      'Dit bestand is niet heel. Open het op je computer, bewaar het opnieuw en kies het dan nog eens.',
    locked: 'Op dit bestand zit een wachtwoord. Haal dat eraf en kies het dan opnieuw.',
    packed: 'Dit bestand wordt veel te groot als iemand het opent. Bewaar het als pdf en kies die.',
    program:
      'In dit bestand zit iets dat vanzelf iets doet of ophaalt, zoals een macro. Bewaar het als pdf zonder extra’s en kies die.',
    'too-many-dots': 'Deze foto heeft te veel beeldpunten. Maak hem kleiner en kies hem opnieuw.',
    infected: 'In dit bestand zit een virus. We hebben het niet bewaard. Waarschuw wie het je stuurde.',
    'no-answer':
      'We kunnen nu niet controleren of er een virus in zit. Het is niet bewaard. Probeer het over een kwartier opnieuw.',
  },
  one: {
    kind: 'Wat het is',
    datedOn: 'Van',
    about: 'Over',
    wholeHousehold: 'het hele huishouden',
    names: (names: readonly string[]) => list.format(names),
    added: 'Toegevoegd door',
    by: (name: string, when: string) => `${name}, ${when}`,
    file: 'Bestand',
    fileLine: (format: string, size: string) => `${format}, ${size}`,
    traces: 'Uit de foto gehaald',
    tracesGone: 'plaats, toestel en andere sporen',
    scan: 'Virussen',
    scans: { clean: 'gecontroleerd, niets gevonden', infected: 'virus gevonden' },
    notScanned: 'niet gecontroleerd',
    download: 'Download',
    downloadAnyway: 'Download toch',
    careTitle: 'Niet op virussen gecontroleerd',
    care: 'Download dit alleen als je weet van wie het komt en erop rekende. Twijfel je? Bel eerst wie het stuurde.',
    infectedTitle: 'Hier zit een virus in',
    infected: 'Niemand kan dit nog openen. Waarschuw wie het stuurde en vraag om een nieuw bestand.',
    withdrawnTitle: (name: string, day: string) => `Ingetrokken door ${name} op ${day}`,
    readers: 'Wie ziet dit?',
    team: (names: readonly string[]) => `Het team: ${list.format(names)}.`,
    nobodyYet: 'Nog niemand van het gezin.',
    reads: (name: string, when: string) => `${name}, vrijgegeven op ${when}`,
    withdrawRelease: 'Trek in',
    release: 'Geef vrij',
    withdraw: 'Trek deze brief of foto in',
  },
  release: {
    title: 'Geef dit vrij',
    lead: 'Wie je kiest, ziet dit op de eigen pagina en kan het downloaden.',
    hintTitle: 'Bekijk het eerst met de ogen van deze persoon',
    hint: 'Staat er een adres, een school of een naam in die deze persoon niet mag weten? Is op een foto te zien waar iemand is? Geef het dan niet vrij, en bespreek het in het team.',
    person: 'Wie mag dit zien?',
    hasPages: 'heeft eigen pagina’s',
    noPages: 'heeft nog geen eigen pagina’s',
    safe: 'Ik heb het nagekeken. Er staat niets in wat iemand in gevaar brengt als deze persoon het ziet.',
    look: 'Download het om het na te kijken',
    submit: 'Geef dit vrij',
    done: 'Het is vrijgegeven.',
    everybody: 'Iedereen van het huishouden mag dit al zien.',
    already: (names: string) => `Ziet dit al: ${names}.`,
    twice: 'Deze persoon mag dit al zien.',
    gone: 'Dit is net ingetrokken. Je kunt het niet meer vrijgeven.',
    scanFirst: 'Dit is nog niet op virussen gecontroleerd. Dat gebeurt als je het vrijgeeft.',
    cannotTitle: 'Dit kan nog niet worden vrijgegeven',
    cannot:
      'Het is niet op virussen gecontroleerd. Dat kan hier nu niet. Wat niet is gecontroleerd, gaat niet naar een gezin. Wil iemand het lezen? Print het en geef het zelf.',
    infected: 'In dit bestand zit een virus. Het is niet vrijgegeven en niemand kan het nog openen.',
    noAnswer:
      'We kunnen nu niet controleren of er een virus in zit. Het is niet vrijgegeven. Probeer het over een kwartier opnieuw.',
  },
  withdrawRelease: {
    title: (name: string) => `Mag ${name} dit niet meer zien?`,
    lead: 'Het verdwijnt meteen van de eigen pagina. Wat al bekeken of gedownload is, kun je niet terughalen.',
    submit: 'Trek de vrijgave in',
    done: 'De vrijgave is ingetrokken.',
  },
  withdraw: {
    title: 'Trek deze brief of foto in',
    lead: 'Niemand kan het daarna nog openen, ook het gezin niet. Dat het er was en waarom je het introk, blijft staan.',
    reason: 'Waarom trek je dit in?',
    submit: 'Trek in',
    done: 'Het is ingetrokken. Niemand kan het nog openen.',
    already: 'Dit is al ingetrokken.',
  },
}
