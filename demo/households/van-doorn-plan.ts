import type { ConsultationStory } from './consultation.ts'
import type { PlanStory } from './plan.ts'
import { does, type ReviewBase, role } from './telling.ts'

export const key = 'van-doorn'

export const askedHow = 'Jelle op de stoep bij Coby, Mette tijdens het uitlaten van de hond.'

export const consultation: ConsultationStory = {
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

export const reviewBase: ReviewBase = {
  by: 'anke',
  evening: true,
  place: 'thuis, na het eten',
  there: ['Erik', 'Mette', 'Coby', 'anke', 'eva'],
  absent: { Jelle: 'had boksles en sprak Eva vooraf' },
}

export const plan: Omit<PlanStory, 'from'> = {
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
