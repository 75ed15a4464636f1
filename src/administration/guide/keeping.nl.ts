import type { Guide } from './guide.ts'

/** Who keeps people, rights and figures in order, and sees no household. */
export const ofKeeping = {
  'functional-administrator': {
    lead: 'Jij zorgt dat mensen, rollen, tuinen en termijnen kloppen. Een huishouden zie je nooit.',
    week: [
      {
        to: '/beheer',
        what: 'Begin bij Beheer',
        how: 'Bovenaan staat wat niet klopt: een tuin zonder waarnemer, iemand zonder rol.',
      },
      {
        to: '/beheer/mensen',
        what: 'Geef mensen hun rol',
        how: 'Een rol geldt in één tuin of in de hele regio, en vanaf een dag die jij kiest.',
      },
      {
        to: '/beheer/mensen/inlezen',
        what: 'Lees een lijst in als er veel mensen komen',
        how: 'Je ziet eerst regel voor regel wat er zou gebeuren.',
      },
      {
        to: '/beheer/tuinen',
        what: 'Hou van elke tuin de waarnemer bij',
        how: 'Die neemt het over als een vaste contactpersoon plotseling uitvalt.',
      },
      {
        to: '/beheer/termijnen',
        what: 'Leg vast wat de regio kiest',
        how: 'Een wijziging gaat eerst in een concept, en geldt vanaf een dag.',
      },
      {
        to: '/beheer/problemen',
        what: 'Beantwoord wat collega’s melden',
        how: 'Wie het meldde, krijgt bericht. Noem geen namen in je antwoord.',
      },
    ],
    doubt: [
      'Vertrekt iemand? Kijk eerst van wie die de contactpersoon is. Pas als dat is overgedragen, kan iemand weg.',
      'Vraagt een collega om meer te zien? Dat regelt het team van het huishouden, niet jij.',
    ],
    call: [
      { whom: 'De privacy officer', when: 'als iemand iets zag wat niet voor die persoon was.' },
      { whom: 'De projectleider', when: 'over wat de regio wil kiezen.' },
    ],
  },
  'privacy-officer': {
    lead: 'Jij ziet wie wat heeft bekeken, en waarom. Wat er staat, zie je niet.',
    week: [
      {
        to: '/logboek',
        what: 'Begin bij het Logboek',
        how: 'Bovenaan staat wat ongewoon is, zoals iemand die veel meer bekijkt dan anders.',
      },
      {
        to: '/logboek/controle',
        what: 'Leg vast wat je hebt bekeken',
        how: 'Kies een periode, kijk naar wat opvalt, en schrijf op wat je vond. Noem geen gezin.',
      },
      {
        to: '/logboek/controles',
        what: 'Kijk terug op eerdere controles',
        how: 'Zie je twee keer hetzelfde? Bespreek het met de leiding.',
      },
      {
        to: '/logboek/zegel',
        what: 'Kijk of het logboek heel is',
        how: 'Elke regel is verzegeld. Is er iets veranderd, dan zie je waar.',
      },
      {
        to: '/rechten',
        what: 'Hou de vragen over rechten in het oog',
        how: 'Inzage, verbeteren of vernietigen: je ziet hoe lang iets duurt, zonder namen.',
      },
    ],
    doubt: [
      'Is iets ongewoon? Dat hoeft niet fout te zijn. Vraag het eerst aan de collega zelf.',
      'Is er echt iets gelekt? Volg het protocol van jouw organisatie. Melden aan de toezichthouder moet vaak binnen 72 uur.',
    ],
    call: [
      { whom: 'De functioneel beheerder', when: 'als iemands toegang meteen dicht moet.' },
      { whom: 'De projectleider', when: 'als cijfers iets over een gezin kunnen vertellen.' },
    ],
  },
  'national-reader': {
    lead: 'Jij leest wat regio’s van zichzelf als geheel hebben vrijgegeven, en verder niets.',
    week: [
      {
        to: '/landelijk',
        what: 'Begin bij Landelijk',
        how: 'Elke vraag laat de regio’s zien die haar vrijgaven.',
      },
      {
        to: '/landelijk',
        what: 'Open een vraag',
        how: 'Je ziet per regio het antwoord, hoeveel tellingen het heeft en tot welk kwartaal het gaat.',
      },
      {
        to: '/landelijk',
        what: 'Lees wat je niet mag opmaken',
        how: 'Regio’s verschillen. Een hoger cijfer is niet vanzelf een betere regio.',
      },
      {
        to: '/landelijk',
        what: 'Sla de cijfers op',
        how: 'In het bestand staat precies wat op de pagina staat, met uitleg van elke vraag.',
      },
      {
        to: '/mijn-toegang',
        what: 'Kijk waar je bent ingelogd',
        how: 'Log uit op een apparaat dat je niet meer gebruikt.',
      },
    ],
    doubt: [
      'Ontbreekt een regio? Dan gaf zij niets vrij, of het rust op te weinig huishoudens. Het zegt niets over hoe het daar gaat.',
      'Tel regio’s niet zelf op. Dan kan iemand uitrekenen wat is weggelaten.',
    ],
    call: [
      { whom: 'De projectleider van de regio', when: 'als je wilt weten wat er achter een cijfer zit.' },
    ],
  },
} as const satisfies Record<string, Guide>
