import type { DevelopmentInput } from '#src/governance/development/rules.ts'
import { addDevelopment } from '#src/governance/development/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { as, type World } from '../world.ts'
import type { ItemKey } from './routes.ts'

type Told = Omit<DevelopmentInput, 'scope' | 'itemId'> & { item?: ItemKey }

const broad = 'Verbreden en verbinden'
const after = 'Na 2025'
const region = 'Presentatie van de regio over TKS, najaar 2025'
const memo = 'Memo van de regio over TKS, 20 november 2025'

const regional: Told[] = [
  {
    theme: broad,
    title: 'Naar alle leeftijden, 0 tot 100',
    body: 'Met lokale PGA-collega’s (nog te bevestigen) en het Zorg- en Veiligheidshuis (ZVH) zoeken we uit welke onveilige 18+-huishoudens nog geen plek hebben aan een casuïstiektafel.',
    knownAs: 'happened',
    source: region,
    meaning: 'We zoeken ook uit wat de tuinen voor deze huishoudens nodig hebben.',
    followUp: 'Het is een verkenning: 18+-huishoudens tellen nu niet mee in de cijfers.',
  },
  {
    theme: broad,
    title: 'Kennis van partners benutten',
    body: 'We verkennen hoe we de kennis van netwerkpartners van het ZVH, zoals de GGZ, kunnen gebruiken. In Gooise Meren komen het jeugdteam en het team maatschappelijke zorg samen om van elkaar te leren.',
    knownAs: 'happened',
    source: region,
  },
  {
    theme: broad,
    title: 'Eén beweging naar voren',
    body: 'TKS is verbonden met andere projecten en initiatieven, zoals IDU en Sterke Lokale Teams.',
    knownAs: 'happened',
    source: region,
    meaning: 'Wie in meerdere projecten werkt, doet dat vanuit één ambitie: de beweging naar voren.',
  },
  {
    theme: after,
    title: 'Zes vervolgscenario’s',
    body: 'Er liggen zes scenario’s voor de regionale ambitie na 2025.',
    knownAs: 'announced',
    source: region,
    followUp: 'Na de keuze werken we het voorkeursscenario uit: inhoud, structuur en randvoorwaarden.',
    item: 'scenarios',
  },
  {
    theme: after,
    title: 'Geen DUVO-geld in 2026',
    body: 'De DUVO-middelen (Decentralisatie-uitkering Vrouwenopvang) houden op na 2025. De projectgroep maakte met de praktijkgroep een voorstel voor het vervolg. De ambassadeursgroep weet ervan.',
    knownAs: 'happened',
    source: memo,
    meaning: 'Zonder nieuw besluit is er in 2026 geen geld voor TKS in de regio.',
    followUp: 'Het voorstel is op weg naar een besluit.',
  },
  {
    theme: after,
    title: 'Partners verbonden houden',
    body: 'De communicatiestrategie is in ontwikkeling. Voor halen en brengen gebruikt die zoveel mogelijk bestaande overleggen.',
    knownAs: 'happened',
    source: region,
    followUp:
      'Voor na 2025 stellen we een Verbindingsoverleg voor. De vorm hangt af van het gekozen scenario.',
  },
]

const drift = 'Wat DRIFT ons leert'
const law = 'Wetgeving en de Week tegen de kindermishandeling'
const driftReport = {
  source: 'DRIFT, Dutch Research Institute for Transitions, 2025',
  link: 'https://drift.eur.nl/en/publications/learning-evaluation-of-pilots-for-the-future-scenario-of-child-and-family-protection/',
}

const national: Told[] = [
  {
    theme: drift,
    title: 'Het onderzoek',
    body: 'DRIFT bekeek hoe de negen gesubsidieerde proeftuinen van 2025 werken als proef op weg naar een ander stelsel. Het onderzoek gaat niet over inhoudelijke effecten.',
    knownAs: 'happened',
    ...driftReport,
  },
  {
    theme: drift,
    title: 'Vier aanbevelingen',
    body: '1. Kijk met een transitiebril.\n2. Verbreed de strategie: naast opbouw ook ombouw en afbouw.\n3. Laat leren in en met de praktijk ook vastgeroeste drempels doorbreken, niet alleen verbeteren.\n4. Investeer in het vermogen van ministeries om te veranderen.',
    knownAs: 'happened',
    ...driftReport,
    meaning: 'De regio neemt deze aanbevelingen mee.',
  },
  {
    theme: law,
    title: 'Stevige Lokale Teams in de wet',
    body: 'Het Rijk overweegt taken en rollen van Stevige Lokale Teams in de wet vast te leggen. Er zijn gesprekken over gevoerd. Veel is nog onduidelijk.',
    knownAs: 'happened',
    source: region,
    followUp: 'Het vervolg is uitgesteld tot het eind van het kalenderjaar.',
  },
  {
    theme: law,
    title: 'Workshop in onze regio',
    body: 'De workshop valt in de Week tegen de kindermishandeling.',
    fromDay: day('2025-11-18'),
    knownAs: 'announced',
    source: 'Aankondiging van de regio',
    link: 'https://www.regiogv.nl/',
  },
]

/** What goes on in the region and the country; of what was only announced no outcome is told. */
export async function tellDevelopments(world: World, items: Record<ItemKey, string>): Promise<void> {
  const scoped = [
    ...regional.map(told => ({ scope: 'regional' as const, ...told })),
    ...national.map(told => ({ scope: 'national' as const, ...told })),
  ]
  await as(world, 'sanne', '2025-11-13', async ({ tx, actor }) => {
    for (const { item, ...told } of scoped)
      await addDevelopment(tx, actor, { ...told, itemId: item && items[item] })
  })
}
