import type { ConsultationStory } from './consultation.ts'
import type { PlanStory, SituationStory } from './plan.ts'
import { does, type ReviewBase, role } from './telling.ts'

export const key = 'smit-bakker'

export const askedHow = 'Luuk tijdens een potje tafelvoetbal met Joost; Evi en Bram met poppetjes, bij Karin.'

export const firstConsultation: ConsultationStory = {
  by: 'joost',
  on: '2025-01-13',
  heldOn: '2025-01-11',
  kind: 'first',
  place: 'het wijkcentrum, op zaterdagochtend',
  there: ['Wendy', 'Arjan', 'Patrick', 'Luuk', 'joost', 'thijs', 'karin'],
  others: { 'Henk Bakker': 'opa, vader van Wendy', 'Inge Mulder': 'tante, zus van Patrick' },
  absent: { Evi: 'zeven jaar, speelde bij een vriendin', Bram: 'vijf jaar, speelde bij de buren' },
  chosenByFamily: ['Henk Bakker', 'Inge Mulder'],
  familySaid:
    'Wendy: ik zie op tegen elke zondag. Patrick: ik wil gewoon mijn zoon ophalen. Arjan: ik word boos als er wordt getoeterd.',
  childrenSaid: {
    what: 'Luuk: ik ga vast buiten staan, dan hoeven ze elkaar niet te zien. Evi: het is hard bij de deur.',
    askedHow,
  },
  familyTime: true,
  decided:
    'Opa Henk brengt Luuk en haalt hem op. De volwassenen sturen elkaar alleen berichten over tijd en plaats.',
  dissent: 'Patrick vindt het jammer dat hij niet meer aan de deur komt.',
  nextOn: '2025-02-19',
}

export const reviewBase: ReviewBase = {
  by: 'joost',
  evening: true,
  place: 'het wijkcentrum',
  there: ['Wendy', 'Patrick', 'joost', 'karin'],
  others: { 'Henk Bakker': 'opa, vader van Wendy' },
  absent: {
    Arjan: 'paste op Evi en Bram',
    Luuk: 'had training en sprak Joost vooraf',
    Evi: 'lag in bed',
    Bram: 'lag in bed',
  },
}

const atTheDoor: SituationStory = {
  what: 'Als Luuk op zondag van huis wisselt, schreeuwen Arjan en Patrick naar elkaar op straat.',
  example:
    'Op 1 december sloeg een autodeur dicht terwijl Luuk nog instapte. Evi en Bram stonden voor het raam.',
  source: 'Luuk, Wendy en een buurman',
  affects: ['Luuk', 'Evi', 'Bram'],
  risks: ['wachten in de auto met draaiende motor', 'te laat komen zonder bericht'],
  protections: ['Luuk zegt wat hij nodig heeft', 'opa Henk kan met iedereen overweg'],
  sign: 'Iemand komt meer dan tien minuten te laat, of Luuk gaat vast buiten staan.',
  consequence:
    'Opa Henk haalt Luuk binnen en belt de andere ouder. Luuk wisselt die dag pas als het rustig is.',
  watcher: 'karin',
  checkOn: '2025-02-03',
  conditions: [
    ['Luuk gaat van huis naar huis zonder dat er wordt geschreeuwd.', 'unmet', '2025-01-11'],
    ['Evi en Bram spelen gewoon door als Luuk wordt gebracht.', 'partly', '2025-01-11'],
  ],
  agreements: [
    does('Henk', 'Brengt en haalt Luuk op zondag om vijf uur', '2025-01-19'),
    does('Arjan', 'Blijft met Evi en Bram in de keuken als Luuk wisselt', '2025-01-19'),
    does('karin', 'Belt in de eerste maand elke maandag met beide huizen', '2025-01-20'),
  ],
}

export const firstPlan: Omit<PlanStory, 'from'> = {
  by: 'joost',
  on: '2025-01-15',
  situations: [atTheDoor],
  reviewOn: '2025-02-19',
  roles: [
    role('joost', 'does', 'spreekt de volwassenen apart en Luuk alleen', 'zolang het plan loopt'),
    role('karin', 'advises', 'weet wat ruzie bij kinderen doet', 'tot de zomer van 2026'),
    role('Henk', 'does', 'brengt en haalt Luuk', 'tot de ouders het zelf kunnen'),
    role('Wendy', 'decides', 'beslist met Patrick over Luuk en met Arjan over Evi en Bram', 'altijd'),
    role('Patrick', 'decides', 'beslist met Wendy over Luuk', 'altijd'),
  ],
  meetings: [{ what: 'Netwerkberaad', who: 'familie, opa Henk, Joost en Karin', howOften: 'elke zes weken' }],
  marks: [
    ['Wendy', 'agree', 'Dit had veel eerder gemoeten.'],
    ['Arjan', 'agree'],
    ['Patrick', 'partly', 'Ik doe het voor Luuk.'],
    ['Luuk', 'agree', 'Opa is chill.'],
    ['joost', 'agree'],
    ['thijs', 'agree'],
    ['karin', 'agree'],
  ],
}

export const secondConsultation: ConsultationStory = {
  ...firstConsultation,
  on: '2025-06-26',
  heldOn: '2025-06-25',
  kind: 'review',
  evening: true,
  place: 'het wijkcentrum',
  familyTime: false,
  familySaid: 'Wendy: de zondag gaat goed. Patrick: ik vraag Luuk te veel, dat zie ik nu.',
  childrenSaid: { what: 'Luuk: ik ben geen postbode.', askedHow },
  dissent: undefined,
  absent: { Evi: 'lag in bed', Bram: 'lag in bed' },
  decided: 'Het eerste blijft staan. Erbij komt: geen boodschappen meer via Luuk.',
  nextOn: '2025-08-06',
}

export const secondPlan: Omit<PlanStory, 'from'> = {
  by: 'joost',
  on: '2025-06-27',
  checkOn: '2025-09-17',
  reviewOn: '2025-08-06',
  situations: [
    {
      what: 'Luuk moet boodschappen overbrengen en krijgt de boosheid die daarbij hoort.',
      example: 'In mei zei hij af voor een feestje omdat hij niet wist bij wie hij het moest vragen.',
      source: 'Luuk',
      affects: ['Luuk'],
      risks: ['de ouders spreken elkaar zelf niet'],
      protections: ['tante Inge luistert zonder te vragen'],
      sign: 'Luuk zegt dat hij iets moet vragen van de ander.',
      consequence: 'Wie het hoort, belt zelf de andere ouder, dezelfde dag.',
      watcher: 'joost',
      checkOn: '2025-09-17',
      conditions: [['Luuk hoeft niets over te brengen.', 'unmet', '2025-06-25']],
      agreements: [
        does('Patrick', 'Stuurt zelf een bericht aan Wendy over school en sport', '2025-07-04'),
        does('Inge', 'Gaat elke maand een middag met Luuk op pad', '2025-07-19'),
      ],
    },
  ],
  marks: [
    ['Wendy', 'agree'],
    ['Arjan', 'agree'],
    ['Patrick', 'agree', 'Hier ben ik zelf aan toe.'],
    ['Luuk', 'agree', 'Als ze het maar volhouden.'],
    ['joost', 'agree'],
    ['thijs', 'agree'],
    ['karin', 'agree'],
  ],
}
