import type { ReportSnapshot } from '#src/governance/progress-report/document/snapshot.ts'
import { day } from '#src/kernel/day.ts'

const notYet = 'Nog niet voldoende onderbouwd.'

export const realisedImprovements: ReportSnapshot['improvements'] = [
  {
    title: 'De monitor TKS is verbeterd',
    text: 'We evalueren de resultaten van de tuinen vaker en concreter. De monitor laat nu ook zien hoe de tuinen leren en verbeteren.',
    restsOn: 'de wens van de praktijkgroep om meer te leren.',
    supportNote: null,
    moments: [],
  },
  {
    title: 'De praktijkgroep komt anders bijeen',
    text: 'Opbouw en samenstelling van de bijeenkomsten zijn vernieuwd. Ze zijn doelgerichter, verbindender, leerzamer en effectiever. Alle gedragswetenschappers doen mee.',
    restsOn: 'de les over gedragswetenschappers.',
    supportNote: notYet,
    moments: [],
  },
  {
    title: 'De coaching is afgerond',
    text: 'De coaching op de werkvloer in de GSV TOP3-methode is klaar en geëvalueerd. Civil Care is de kennishouder van deze methode. Verder samenwerken vanaf 2026 hangt af van het gekozen scenario.',
    restsOn: 'de les over het TOP3-plan.',
    supportNote: notYet,
    moments: [],
  },
  {
    title: 'De basistraining is gepland',
    text: 'Volgens offerte geeft Civil Care in 2025 een basismodule van twee dagen aan de praktijkgroep en enkele collega’s die er dagelijks mee werken. Doel: een stevige basis van kennis en kunde.',
    restsOn: 'de les over het TOP3-plan.',
    supportNote: notYet,
    moments: [
      { day: day('2025-10-29'), activity: 'held', occasion: 'Dag 1', announced: true, outcome: null },
      { day: day('2025-12-10'), activity: 'held', occasion: 'Dag 2', announced: true, outcome: null },
    ],
  },
]

const broad = 'Verbreden en verbinden'
const after = 'Na 2025'

export const regionalDevelopments: ReportSnapshot['regional'] = [
  {
    theme: broad,
    title: 'Naar alle leeftijden, 0 tot 100',
    text: 'Met lokale PGA-collega’s (nog te bevestigen) en het Zorg- en Veiligheidshuis (ZVH) zoeken we uit welke onveilige 18+-huishoudens nog geen plek hebben aan een casuïstiektafel, en wat de tuinen voor hen nodig hebben.',
    moments: [],
  },
  {
    theme: broad,
    title: 'Kennis van partners benutten',
    text: 'We verkennen hoe we de kennis van netwerkpartners van het ZVH, zoals de GGZ, kunnen gebruiken. In Gooise Meren leren het jeugdteam en het team maatschappelijke zorg van elkaar.',
    moments: [],
  },
  {
    theme: broad,
    title: 'Eén beweging naar voren',
    text: 'TKS is verbonden met andere projecten en initiatieven, zoals IDU en Sterke Lokale Teams. Wie in meerdere daarvan werkt, doet dat zo vanuit één ambitie.',
    moments: [],
  },
  {
    theme: after,
    title: 'Zes vervolgscenario’s',
    text: 'Er liggen zes scenario’s om samen te kiezen hoe we de regionale ambitie na 2025 waarmaken. Na de keuze werken we het voorkeursscenario uit: inhoud, structuur en randvoorwaarden.',
    moments: [
      {
        day: day('2025-10-21'),
        activity: 'discussed',
        occasion: 'Projectgroep',
        announced: true,
        outcome: null,
      },
      {
        day: day('2025-11-03'),
        activity: 'discussed',
        occasion: 'Ambassadeursgroep',
        announced: true,
        outcome: null,
      },
    ],
  },
  {
    theme: after,
    title: 'Geen DUVO-geld in 2026',
    text: 'De DUVO-middelen houden op. De projectgroep maakte met de praktijkgroep een voorstel voor het vervolg. De ambassadeursgroep weet ervan. Het voorstel is op weg naar een besluit.',
    moments: [],
  },
  {
    theme: after,
    title: 'Partners verbonden houden',
    text: 'De communicatiestrategie is in ontwikkeling. Voor halen en brengen gebruikt die zoveel mogelijk bestaande overleggen. Voor na 2025 stellen we een Verbindingsoverleg voor; de vorm hangt af van het gekozen scenario.',
    moments: [],
  },
]

const drift = 'Wat DRIFT ons leert'
const law = 'Wetgeving en de Week tegen de kindermishandeling'

export const nationalDevelopments: ReportSnapshot['national'] = [
  {
    theme: drift,
    title: 'Het onderzoek',
    text: 'DRIFT (Dutch Research Institute for Transitions) bekeek hoe de negen gesubsidieerde proeftuinen van 2025 werken als proef op weg naar een ander stelsel. Het onderzoek gaat niet over inhoudelijke effecten.',
    moments: [],
  },
  {
    theme: drift,
    title: 'Vier aanbevelingen',
    text: 'De regio neemt deze aanbevelingen mee:\n1. Kijk met een transitiebril.\n2. Verbreed de strategie: naast opbouw ook ombouw en afbouw.\n3. Laat leren in en met de praktijk ook vastgeroeste drempels doorbreken, niet alleen verbeteren.\n4. Investeer in het vermogen van ministeries om te veranderen.',
    moments: [],
  },
  {
    theme: law,
    title: 'Stevige Lokale Teams in de wet',
    text: 'Het Rijk overweegt taken en rollen van Stevige Lokale Teams in de wet vast te leggen. Er zijn gesprekken over gevoerd. Het vervolg is uitgesteld tot het eind van het kalenderjaar. Veel is nog onduidelijk.',
    moments: [],
  },
  {
    theme: law,
    title: 'Workshop in onze regio',
    text: 'In de Week tegen de kindermishandeling staat een workshop in de regio op het programma.',
    moments: [
      { day: day('2025-11-18'), activity: 'held', occasion: 'Workshop', announced: true, outcome: null },
    ],
  },
]
