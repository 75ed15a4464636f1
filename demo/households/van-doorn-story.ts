import type { World } from '../world.ts'
import { type ConsultationStory, type PlanStory, tellConsultation, tellPlan, tellStatus } from './plan.ts'
import {
  does,
  type ReviewBase,
  role,
  tellChecks,
  tellDoubt,
  tellExpert,
  tellReviews,
  tellScores,
} from './telling.ts'

const key = 'van-doorn'
const askedHow = 'Jelle op de stoep bij Coby, Mette tijdens het uitlaten van de hond.'

/** Three people who miss a fourth; when it gets too much, hands fly. They asked for help themselves. */
export async function vanDoornStory(world: World): Promise<void> {
  const consultationId = await tellConsultation(world, key, consultation)
  const planId = await tellPlan(world, key, { ...plan, from: { consultationId } })
  await tellReviews(world, key, reviewBase, askedHow, [
    [
      '2025-06-03',
      '2025-07-15',
      'Erik: ik zeg nu hardop dat ik even wegloop.',
      'Jelle: hij loopt echt weg, dat helpt.',
      'De tijd uit blijft: een kwartier, en dan terug.',
    ],
    [
      '2025-07-15',
      '2025-08-26',
      'Erik: op de verjaardag van mijn vrouw aten we taart bij haar boom.',
      'Mette: ik hoefde niet naar Coby.',
      'In de zomer eten ze elke zondag bij Coby.',
    ],
    [
      '2025-08-26',
      '2025-10-07',
      'Erik: één keer ging het mis, om een telefoon.',
      'Jelle: ik schrok van mezelf.',
      'Jelle bepaalt zelf met Eva wat hij nodig heeft.',
    ],
    [
      '2025-10-07',
      '2025-11-11',
      'Erik: we praten weer over haar.',
      'Jelle: boksen helpt.',
      'Het plan blijft zoals het is.',
    ],
    [
      '2025-11-11',
      '2025-12-16',
      'Mette: december is moeilijk.',
      'Mette: ik wil met kerst niet alleen op mijn kamer zitten.',
      'Coby viert kerst met hen. Erik zegt twee diensten af.',
    ],
  ])
  await followed(world, planId)
  await seen(world)
}

const consultation: ConsultationStory = {
  by: 'anke',
  on: '2025-04-23',
  heldOn: '2025-04-22',
  kind: 'first',
  evening: true,
  place: 'thuis, na het eten',
  there: ['Erik', 'Jelle', 'Coby', 'anke', 'eva'],
  others: { 'Sjoerd van Doorn': 'oom, broer van Erik' },
  absent: { Mette: 'wilde niet horen dat er over haar broer werd gepraat; Eva sprak haar vooraf' },
  chosenByFamily: ['Coby', 'Sjoerd van Doorn'],
  familySaid:
    'Erik: ik ben mijn vrouw kwijt en nu raak ik mijn zoon kwijt. Jelle: ik wil het niet, het gebeurt.',
  childrenSaid: {
    what: 'Jelle: hij blijft voor mijn deur staan, dan kan ik niet weg. Mette: ik zet muziek op.',
    askedHow,
  },
  familyTime: true,
  decided:
    'Wie merkt dat het te veel wordt, gaat een kwartier weg en niemand loopt mee. Mette mag altijd naar Coby.',
  nextOn: '2025-06-03',
}

const reviewBase: ReviewBase = {
  by: 'anke',
  evening: true,
  place: 'thuis, na het eten',
  there: ['Erik', 'Mette', 'Coby', 'anke', 'eva'],
  absent: { Jelle: 'had boksles en sprak Eva vooraf' },
}

const plan: Omit<PlanStory, 'from'> = {
  by: 'anke',
  on: '2025-04-25',
  reviewOn: '2025-06-03',
  situations: [
    {
      what: 'Bij ruzie over school en telefoon blijven Erik en Jelle tegenover elkaar staan, tot Jelle zijn vader slaat.',
      example: 'Op 26 maart kreeg Erik een klap op zijn oog. Hij had de deur van Jelles kamer dichtgehouden.',
      source: 'Erik en Jelle',
      affects: ['Erik', 'Jelle'],
      risks: ['de deur dichthouden', 'praten als een van beiden net thuis is'],
      protections: ['Jelle schaamt zich en zegt dat', 'Erik vroeg zelf om hulp'],
      sign: 'Een van de twee gaat in de deur staan, of Jelle praat niet meer.',
      consequence: 'Erik loopt een kwartier naar buiten en belt Sjoerd. Jelle blijft waar hij is.',
      watcher: 'anke',
      checkOn: '2025-05-12',
      conditions: [
        ['Er wordt niet geslagen en niemand verspert een deur.', 'unmet', '2025-04-22'],
        ['Erik en Jelle praten elke week een uur buiten de deur.', 'partly', '2025-04-22'],
      ],
      agreements: [
        does('Erik', 'Loopt een kwartier weg voordat hij boos wordt', '2025-04-28'),
        does('Sjoerd', 'Neemt op als Erik belt, ook ’s nachts', '2025-04-28'),
        does('eva', 'Spreekt Jelle elke twee weken, waar hij wil', '2025-05-09', { watcher: 'eva' }),
      ],
    },
    {
      what: 'Mette is tijdens ruzies alleen op haar kamer en niemand vraagt hoe het met haar is.',
      example: 'In april at ze drie avonden boven, met de muziek hard.',
      source: 'Mette en Coby',
      affects: ['Mette'],
      risks: ['alle aandacht gaat naar Jelle'],
      protections: ['Coby woont drie huizen verder'],
      sign: 'Mette eet niet mee.',
      consequence: 'Coby komt haar halen en ze eten samen.',
      watcher: 'Coby',
      checkOn: '2025-05-12',
      conditions: [['Mette heeft elke dag een volwassene die naar haar luistert.', 'partly', '2025-04-22']],
      agreements: [
        does('Coby', 'Drinkt elke dag na school thee met Mette', '2025-04-28'),
        does('Jelle', 'Gaat op woensdag met Mette en de hond naar het bos', '2025-05-07', {
          watcher: 'eva',
          checkOn: '2025-05-21',
        }),
      ],
    },
  ],
  roles: [
    role('anke', 'does', 'komt elke twee weken, na het eten', 'zolang het plan loopt'),
    role('eva', 'does', 'spreekt Jelle en Mette, ieder apart', 'tot de zomer van 2026'),
    role('Coby', 'does', 'heeft altijd plek voor Mette', 'zolang het nodig is'),
    role('Erik', 'decides', 'beslist over school en dokter, na overleg met de kinderen', 'altijd'),
  ],
  meetings: [{ what: 'Netwerkberaad', who: 'het gezin, Coby, Anke en Eva', howOften: 'elke zes weken' }],
  marks: [
    ['Erik', 'agree'],
    ['Jelle', 'partly', 'Ik ben niet de enige die moet veranderen.'],
    ['Mette', 'agree', 'Fijn dat ik er ook in sta.'],
    ['Coby', 'agree'],
    ['anke', 'agree'],
    ['eva', 'agree'],
  ],
}

async function followed(world: World, planId: string) {
  await tellStatus(world, key, planId, {
    by: 'anke',
    on: '2025-10-08',
    condition: 'Er wordt niet',
    status: 'partly',
    note: 'Sinds augustus niet meer. Daarvoor één keer.',
  })
  await tellStatus(world, key, planId, {
    by: 'anke',
    on: '2025-10-08',
    condition: 'Mette heeft',
    status: 'met',
  })
  await tellChecks(world, key, planId, [
    ['anke', '2025-11-12', 'Loopt een kwartier', 'kept', 'Hij zegt het nu hardop.', '2025-12-16'],
    ['anke', '2025-11-12', 'Neemt op', 'kept', undefined, '2025-12-16'],
    ['eva', '2025-11-04', 'Spreekt Jelle', 'kept', 'Op de fiets, langs het water.', '2025-12-02'],
    ['anke', '2025-11-12', 'Drinkt elke dag', 'kept', undefined, '2025-12-16'],
    [
      'eva',
      '2025-11-04',
      'Gaat op woensdag',
      'partly',
      'Twee van de vier keer, door toetsen op school.',
      '2025-11-19',
    ],
  ])
}

async function seen(world: World) {
  await tellScores(world, key, [
    {
      by: 'anke',
      on: '2025-04-25',
      score: 3,
      why: 'Er vielen klappen en niemand wist hoe het moest stoppen.',
      oneHigher: 'Een maand waarin iemand op tijd wegloopt.',
    },
    {
      by: 'eva',
      on: '2025-05-09',
      of: 'Jelle',
      score: 4,
      why: '“Als hij niet in de deur staat, gebeurt er niks.”',
      howAsked: 'Alleen met Jelle, op de fiets.',
    },
    {
      by: 'eva',
      on: '2025-10-08',
      of: 'Jelle',
      score: 7,
      why: '“We hebben al lang niks gehad.”',
      howAsked: 'Alleen met Jelle, na boksles.',
    },
    {
      by: 'anke',
      on: '2025-11-12',
      score: 6,
      why: 'Drie maanden rustig. December is spannend.',
      oneHigher: 'Dat ze samen over hun verdriet praten.',
    },
  ])
  await tellDoubt(world, key, {
    by: 'eva',
    on: '2025-05-20',
    question: 'Wij praten over de klap van Jelle. Wat doet het met hem als vader voor zijn deur gaat staan?',
    answered: [
      'anke',
      '2025-05-23',
      'Dat stond er niet in. Ik heb het met vader besproken en de deur staat nu in het plan.',
    ],
    settled: ['2025-06-05', 'Vader zegt het nu zelf: ik stond in de weg.'],
  })
  await tellExpert(world, key, {
    by: 'anke',
    on: '2025-10-20',
    askedOf: 'experience-expert',
    neededBy: '2025-10-27',
    question: 'Hoe help ik een gezin door december als er iemand ontbreekt aan tafel?',
    summary:
      'Een vader met twee tieners verloor zijn vrouw. In huis is geslagen; dat is sinds de zomer gestopt. Zij zien op tegen de feestdagen.',
    answered: [
      'wanda',
      '2025-10-23',
      'Laat ze zelf één ding kiezen dat blijft en één ding dat anders mag. En vraag wie er bij wil zijn, ook als het niet gezellig wordt.',
    ],
    used: ['2025-11-12', 'In het beraad gevraagd. Coby komt, en de kerstboom mag klein.', 5],
  })
}
