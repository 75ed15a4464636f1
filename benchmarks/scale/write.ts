import { writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { assumed, type Needed } from './compute.ts'
import type { Measured } from './measure.ts'
import type { Partitioned } from './partition.ts'
import { gigabytes, megabytes, number, table, terabytes } from './words.ts'
import { partitionParts } from './write-partition.ts'

const file = new URL('../../docs/scale.md', import.meta.url)
const command = '`npm run bench -- --only scale`'

/** Writes docs/scale.md whole: everything in it comes from this run. */
export function writeScale(measured: Measured, needs: Needed, parts: readonly Partitioned[]) {
  const text = [
    '# Groeien: van één regio naar het hele land',
    `Voor wie Toekomsttuin draait. ${command} schrijft deze bladzijde, op PostgreSQL 18, met de cijfers van die keer. Wat niet gemeten is, staat bij de aannames.`,
    machine(),
    '## Gemeten',
    ...measuredParts(measured),
    '## Aannames',
    ...assumptions(),
    '## Berekend: een landelijke installatie',
    ...needsParts(needs),
    '## In delen per regio',
    ...partitionParts(parts),
    '## Wat dit niet zegt',
    unsaid,
  ]
  writeFileSync(file, `${text.join('\n\n')}\n`)
}

function machine() {
  const processors = cpus()
  const load = (loadavg()[2] ?? 0).toLocaleString('nl-NL', { maximumFractionDigits: 1 })
  return [
    `- Datum: ${new Date().toISOString().slice(0, 10)}`,
    `- Machine: ${processors.length} × ${processors[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `- Hoe druk zij was: ${load} (gemiddeld over een kwartier; boven ${processors.length} deelde deze meting de machine met ander werk, en zijn tijden te hoog)`,
  ].join('\n')
}

function measuredParts({
  households,
  rowsEach,
  bytesEach,
  leftOut,
  bytesOfLine,
  answers,
  memoryOfServer,
  memoryOfConnection,
  backup,
}: Measured) {
  const names = {
    today: 'Vandaag',
    household: 'een huishouden',
    search: 'zoeken',
    save: 'bewaren (iemand toevoegen)',
  }
  const rows = Object.entries(answers).map(([name, { server, database, count }]) => [
    names[name as keyof typeof names],
    number(server, 1),
    number(database, 1),
    number(1000 / server),
    String(count),
  ])
  return [
    `De huishoudens van de demonstratie, met alles wat daarin gebeurde, naast elkaar gezet tot ${number(households)} huishoudens in het echte schema, met alle indexen.`,
    table(
      ['wat', 'gemeten'],
      [
        ['rijen van een huishouden', number(rowsEach)],
        [
          'ruimte van een huishouden, met indexen, zonder brieven en foto’s',
          `${number(bytesEach / 1000)} kB`,
        ],
        ['ruimte van een regel in het logboek, met indexen', `${number(bytesOfLine)} bytes`],
        ['geheugen van een server na dit werk', megabytes(memoryOfServer)],
        ['geheugen van een verbinding met PostgreSQL, voor haar alleen', megabytes(memoryOfConnection, 1)],
        [
          '`npm run backup`, met teruglezen en vergelijken',
          backup
            ? `${megabytes(backup.ofBytes)} in ${number(backup.seconds)} s; het bestand is ${megabytes(backup.bytes)}`
            : 'niet gemeten',
        ],
      ],
    ),
    ...(leftOut.length > 0
      ? [
          `Deze tabellen lieten zich niet naast elkaar zetten en tellen mee zoals zij in de demonstratie zijn: ${leftOut.map(name => `\`${name}\``).join(', ')}.`,
        ]
      : []),
    'Processortijd van één antwoord. Die blijft ongeveer gelijk als een machine het druk heeft; de wachttijd niet.',
    table(['antwoord', 'server, ms', 'PostgreSQL, ms', 'per seconde per kern', 'keer'], rows),
  ]
}

const assumptions = () => [
  table(
    ['wat', 'aangenomen'],
    [
      ['gemeenten', number(assumed.municipalities)],
      [
        'nieuwe huishoudens per jaar, en hoe lang al',
        `${number(assumed.newEachYear)}, ${assumed.years} jaar, niets vernietigd`,
      ],
      ['hoe lang er aan een huishouden wordt gewerkt', `${assumed.months} maanden`],
      [
        'huishoudens van een contactpersoon tegelijk; wie er naast elke contactpersoon werkt',
        `${assumed.householdsEach}; ${assumed.besideEach} anderen`,
      ],
      [
        'wat een professional op een dag opent en bewaart',
        `${assumed.pagesEach} bladzijden, ${assumed.savesEach} keer bewaren`,
      ],
      [
        'wat een gezin in een maand opent',
        `${assumed.familyMembersEach} mensen, elk ${assumed.familyPagesEach} bladzijden`,
      ],
      ['deel van een dag in het drukste uur', `${number(assumed.busiestHour * 100)}%`],
      ['hoe vol een kern dan mag zijn', `${number(assumed.full * 100)}%`],
      ['brieven en foto’s van een huishouden', `${assumed.filesEach} MB`],
      [
        'hoe lang een regel in het logboek blijft; werkdagen in een jaar',
        `${assumed.yearsOfLog} jaar; ${assumed.daysWorked}`,
      ],
    ],
  ),
  'Wie andere cijfers heeft, verandert ze in `benchmarks/scale/compute.ts` en draait de opdracht opnieuw.',
]

function needsParts({
  households,
  active,
  professionals,
  rows,
  requests,
  cores,
  servers,
  connections,
  memory,
  bytes,
  backup,
}: Needed) {
  return [
    table(
      ['wat', 'nodig', 'hoe'],
      [
        [
          'huishoudens na tien jaar; waaraan gewerkt wordt',
          `${number(households)}; ${number(active)}`,
          'aannames',
        ],
        ['professionals', number(professionals), 'aannames'],
        ['rijen', `${number(rows / 1e6)} miljoen`, 'gemeten rijen × huishoudens'],
        ['ruimte voor rijen', terabytes(bytes.rows), 'gemeten ruimte × huishoudens'],
        ['ruimte voor brieven en foto’s', terabytes(bytes.files), 'aanname × huishoudens'],
        [
          'ruimte voor het logboek',
          terabytes(bytes.log),
          'gemeten regel × alles wat in vijf jaar wordt geopend en bewaard',
        ],
        ['samen, zonder reserve', terabytes(bytes.all), 'reken voor WAL, vacuüm en groei het dubbele'],
        ['verzoeken per seconde in het drukste uur', number(requests), 'aannames'],
        ['kernen voor servers', number(cores.server, 1), 'gemeten processortijd × verzoeken, half vol'],
        [
          'kernen voor PostgreSQL',
          number(cores.database, 1),
          'idem; taken en vacuüm komen daarbij: neem het dubbele',
        ],
        ['servers, dubbel uitgevoerd', number(servers), 'een server gebruikt één kern'],
        ['geheugen van de servers samen', gigabytes(memory.servers), 'gemeten'],
        [
          'verbindingen met PostgreSQL, en hun geheugen',
          `${connections}; ${gigabytes(memory.connections)}`,
          '10 per server, gemeten; daarnaast `shared_buffers`',
        ],
        [
          '`npm run backup`',
          backup ? `${number(backup.hours)} uur; ${terabytes(backup.bytes)}` : 'niet berekend',
          'gemeten snelheid; één kern, één bestand',
        ],
      ],
    ),
    !backup
      ? 'Hoe lang een back-up van alles duurt, is deze keer niet gemeten.'
      : backup.hours > 8
        ? 'Eén back-up van alles past niet in een nacht. Voor een landelijke installatie is de kopie van PostgreSQL zelf (`pg_basebackup` en WAL, zie [operations.md](operations.md)) dus de eerste weg terug, en is een installatie per landsdeel het overwegen waard: dan blijft `npm run backup` bruikbaar.'
        : 'Eén back-up van alles past in een nacht.',
  ]
}

const unsaid = [
  '- Een huishouden van de demonstratie heeft meer dan een gemiddeld huishouden: het moet laten zien wat er kan. De ruimte is dus eerder te hoog dan te laag.',
  '- Met drie miljoen huishoudens is niet gemeten. Hoe tijden groeien van duizend naar honderdduizend en een miljoen staat in [benchmarks/RESULTS.md](../benchmarks/RESULTS.md).',
  '- Beraden op een scherm, de monitor en rapportages zijn hier niet meegerekend; ook die staan in RESULTS.md.',
  '- Eén PostgreSQL schrijft. Een tweede die meeleest is er voor als de eerste uitvalt; het product leest er niet van.',
].join('\n')
