import type { Guide } from './guide.ts'

const colleague = {
  whom: 'De gedragswetenschapper van je team',
  when: 'als je twijfelt of het veilig genoeg is. Wacht niet op het volgende overleg.',
}

/** Who works with families. */
export const ofFamilies = {
  caseworker: {
    lead: 'Jij bent voor je gezinnen de vaste contactpersoon, of staat naast een collega die dat is.',
    week: [
      {
        to: '/vandaag',
        what: 'Begin bij Vandaag',
        how: 'Daar staat welk huishouden jou nodig heeft en waarom. Wat dringend is, staat bovenaan.',
      },
      {
        to: '/huishoudens',
        what: 'Leg een gesprek meteen vast',
        how: 'Open het huishouden en kies ‘Leg gesprek vast’. Zeg erbij wie je zag en wie je alleen sprak.',
      },
      {
        to: '/huishoudens',
        what: 'Vraag hoe veilig het is',
        how: 'Eén cijfer per persoon, met de eigen woorden. Vraag het ieder apart, ook de kinderen.',
      },
      {
        to: '/agenda',
        what: 'Bereid je netwerkberaad voor',
        how: 'Vraag van ieder of samen zitten veilig is. Tijdens het beraad schrijft iedereen mee.',
      },
      {
        to: '/huishoudens',
        what: 'Hou het TOP3-plan levend',
        how: 'Kijk of afspraken lukken en of voorwaarden zijn gehaald. Geef een nieuwe versie per persoon vrij.',
      },
      {
        to: '/meldingen',
        what: 'Lees je meldingen',
        how: 'Een bericht van het gezin of een antwoord van een deskundige wacht niet.',
      },
      {
        to: '/praktijk/observaties/nieuw',
        what: 'Deel wat je leert',
        how: 'Zonder namen. Zo leert de hele regio van wat jij ziet.',
      },
    ],
    doubt: [
      'Twijfel je of je iets mag vrijgeven? Geef het niet vrij en bespreek het in het team.',
      'Ben je er een tijd niet? Regel bij Vandaag wie waarneemt. Het gezin ziet wie dat is.',
    ],
    call: [
      colleague,
      { whom: 'De waarnemer van jouw tuin', when: 'als een vaste contactpersoon plotseling uitvalt.' },
    ],
  },
  'behavioural-scientist': {
    lead: 'Jij kijkt mee of het veilig genoeg is, en of het team scherp ziet wat er speelt.',
    week: [
      {
        to: '/vandaag',
        what: 'Begin bij Vandaag',
        how: 'Daar staat waar jouw blik nodig is, en welke tweede handtekening wacht.',
      },
      {
        to: '/vandaag',
        what: 'Kijk waar de zorg het grootst is',
        how: 'Ook daar: waar cijfers dalen, en waar een kind te lang niet is gesproken.',
      },
      {
        to: '/huishoudens',
        what: 'Schrijf mee aan de verklarende analyse',
        how: 'Eén verhaal waarom het gaat zoals het gaat. Wie het anders ziet, zet de eigen kijk ernaast.',
      },
      {
        to: '/huishoudens',
        what: 'Geef tegenspraak als iets schuurt',
        how: 'De contactpersoon antwoordt, en jij zegt of dat genoeg is. Alles blijft te lezen.',
      },
      {
        to: '/vragen',
        what: 'Beantwoord vragen van collega’s',
        how: 'Je ziet alleen wat voor de vraag nodig is.',
      },
      {
        to: '/praktijk/observaties/van-gezinnen',
        what: 'Kijk na wat gezinnen vertellen',
        how: 'Haal weg waaraan je iemand herkent, voordat anderen ervan leren.',
      },
    ],
    doubt: [
      'Zijn jullie het niet eens? Laat beide meningen staan. Niemand hoeft gelijk te krijgen voordat het veilig is.',
      'Bij afsluiten zonder nazorg beslis jij mee. Zonder jouw handtekening gaat een huishouden niet dicht.',
    ],
    call: [
      { whom: 'De vaste contactpersoon', when: 'als je iets ziet wat niet tot morgen kan wachten.' },
      { whom: 'Veilig Thuis, voor advies', when: 'als jullie er samen niet uitkomen.' },
    ],
  },
  'safe-home-worker': {
    lead: 'Jij brengt de kennis van Veilig Thuis in, in de plannen waar je bij hoort.',
    week: [
      {
        to: '/vandaag',
        what: 'Begin bij Vandaag',
        how: 'Daar staat welk huishouden iets van jou vraagt.',
      },
      {
        to: '/vragen',
        what: 'Beantwoord vragen van consulenten',
        how: 'Pak een vraag op, of verwijs haar door. Een naam zie je alleen als daar een reden voor is.',
      },
      {
        to: '/huishoudens',
        what: 'Geef je mening bij het plan',
        how: 'Mee eens, deels of niet, met je woorden erbij. Dat blijft naast het plan staan.',
      },
      {
        to: '/huishoudens',
        what: 'Leg vast wie je zag en sprak',
        how: 'Dan weet het hele team wanneer een kind voor het laatst alleen is gesproken.',
      },
      {
        to: '/agenda',
        what: 'Kom naar het netwerkberaad',
        how: 'Daar maken gezin, netwerk en professionals samen het plan.',
      },
    ],
    doubt: [
      'Zie je nu gevaar? Leg het vast bij het huishouden met ‘Direct gevaar’. Het hele team weet het meteen.',
      'Deel je iets buiten het team? Leg eerst vast op welke grond dat mag.',
    ],
    call: [{ whom: 'De vaste contactpersoon', when: 'voordat je zelf met het gezin belt.' }, colleague],
  },
  'certified-institution-worker': {
    lead: 'Jij werkt mee in de plannen waar je bij hoort, naast de vaste contactpersoon.',
    week: [
      { to: '/vandaag', what: 'Begin bij Vandaag', how: 'Daar staat welk huishouden iets van jou vraagt.' },
      {
        to: '/huishoudens',
        what: 'Kijk wat er is afgesproken',
        how: 'Het TOP3-plan zegt wie wat doet, tot wanneer, en wat er gebeurt als het niet lukt.',
      },
      {
        to: '/huishoudens',
        what: 'Geef je mening bij het plan',
        how: 'Mee eens, deels of niet, met je woorden erbij.',
      },
      {
        to: '/huishoudens',
        what: 'Leg gesprekken en zicht vast',
        how: 'Schrijf zo dat het gezin het kan lezen.',
      },
      {
        to: '/vragen',
        what: 'Beantwoord vragen die bij jou passen',
        how: 'Kun je het niet beantwoorden? Verwijs de vraag door.',
      },
      { to: '/agenda', what: 'Kom naar het netwerkberaad', how: 'Je eigen dagen staan in je agenda.' },
    ],
    doubt: [
      'Past het plan niet meer? Zeg het tegen de vaste contactpersoon. Die maakt met het gezin een nieuwe versie.',
      'Vraagt iemand om zijn dossier? Leg dat vast bij Rechten in het huishouden.',
    ],
    call: [{ whom: 'De vaste contactpersoon', when: 'voordat je iets met het gezin verandert.' }, colleague],
  },
  adviser: {
    lead: 'Consulenten vragen jou om raad. Je weet meestal niet om welk gezin het gaat, en dat hoeft ook niet.',
    week: [
      {
        to: '/vragen',
        what: 'Begin bij Vragen',
        how: 'Daar staat wat er van jou wordt gevraagd, en tegen wanneer.',
      },
      {
        to: '/vragen',
        what: 'Pak een vraag op',
        how: 'Dan weet de consulent wie antwoordt, en hoeft niemand anders te kijken.',
      },
      {
        to: '/vragen',
        what: 'Antwoord kort en duidelijk',
        how: 'Zeg ook wat je niet kunt weten. De consulent leest het meteen.',
      },
      {
        to: '/vragen',
        what: 'Verwijs door als een ander het beter weet',
        how: 'Schrijf erbij waarom. De vraag raakt dan niet kwijt.',
      },
      {
        to: '/meldingen',
        what: 'Lees je meldingen',
        how: 'Je kunt er ook mail over krijgen. In die mail staat nooit waar het over gaat.',
      },
    ],
    doubt: [
      'Heb je een naam nodig om te kunnen antwoorden? Vraag de consulent. Die beslist met een reden.',
      'Lees je iets waaruit nu gevaar blijkt? Bel de consulent, en anders Veilig Thuis.',
    ],
    call: [{ whom: 'De consulent die het vroeg', when: 'als schrijven te lang duurt.' }],
  },
  'experience-expert': {
    lead: 'Jij helpt dat gezinnen worden gehoord, en dat wij leren van wat zij meemaken.',
    week: [
      {
        to: '/praktijk',
        what: 'Kijk wat er in de praktijkgroep speelt',
        how: 'Lessen en voorstellen gaan over een schuilnaam, nooit over een naam.',
      },
      {
        to: '/praktijk/observaties/van-gezinnen',
        what: 'Kijk na wat gezinnen vertellen',
        how: 'Staat er iets in waaraan je iemand herkent? Haal het weg voordat anderen het lezen.',
      },
      {
        to: '/praktijk/observaties/nieuw',
        what: 'Deel wat jij ziet',
        how: 'Ook als het schuurt. Schrijf zonder namen.',
      },
      {
        to: '/vragen',
        what: 'Beantwoord een vraag',
        how: 'Vertel wat een gezin in zo’n situatie helpt, uit jouw eigen ervaring.',
      },
      {
        to: '/praktijk/vragenlijst',
        what: 'Typ antwoorden op papier over',
        how: 'Je ziet niet van wie ze zijn. Typ precies wat er staat.',
      },
      {
        to: '/agenda',
        what: 'Ga mee als een gezin jou vraagt',
        how: 'Je leest dan mee zolang het gezin dat wil. Het gezin kan ermee stoppen.',
      },
    ],
    doubt: [
      'Raakt een verhaal je te veel? Geef het terug. Een ander kan het overnemen.',
      'Herken je een gezin dat je kent? Stop met lezen en zeg het tegen de projectleider.',
    ],
    call: [
      { whom: 'De vaste contactpersoon', when: 'als een gezin jou iets vertelt over gevaar.' },
      { whom: 'De projectleider', when: 'over je plek in de praktijkgroep.' },
    ],
  },
} as const satisfies Record<string, Guide>
