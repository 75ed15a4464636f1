import type { ConsultationStory } from './consultation.ts'
import type { PlanStory } from './plan.ts'
import { does, role } from './telling.ts'

export const key = 'tesfay'

export const askedHow =
  'Yonas met een tolk erbij, bouwend met blokken. Liya is nog klein: Thijs keek hoe zij speelt.'

export const consultation: ConsultationStory = {
  by: 'mirjam',
  on: '2025-04-10',
  heldOn: '2025-04-09',
  kind: 'first',
  place: 'een kamer in het gemeentehuis, met een tolk Tigrinya aan de telefoon',
  there: ['Selam', 'mirjam', 'thijs'],
  others: { 'Rahel Haile': 'vriendin uit de taalles', 'Anna Postma': 'taalmaatje' },
  absent: { Yonas: 'was op school en sprak Mirjam vooraf', Liya: 'te jong om erbij te zitten' },
  chosenByFamily: ['Rahel Haile'],
  familySaid:
    'Selam, via de tolk: ik wil slapen zonder te luisteren. Ik wil dat mijn kinderen nooit meer hoeven te vluchten.',
  childrenSaid: {
    what: 'Yonas bouwde een huis met drie deuren. “Dan kun je er altijd uit.” Liya blijft dicht bij haar moeder.',
    askedHow,
  },
  familyTime: true,
  decided:
    'Waar zij wonen, blijft geheim. Vader is niet gevraagd: dat zou gevaar geven en wij weten niet waar hij is. Rahel en Anna helpen in het gewone leven.',
  nextOn: '2025-05-21',
}

export const plan: Omit<PlanStory, 'from'> = {
  by: 'mirjam',
  on: '2025-04-14',
  reviewOn: '2025-05-21',
  situations: [
    {
      what: 'Als vader te weten komt waar zij wonen, kan hij komen en opnieuw geweld gebruiken.',
      example:
        'In februari stond hij bij hun vorige huis en trapte de deur in. Zij vluchtten met z’n drieën via de achterkant.',
      source: 'Selam en Veilig Thuis',
      affects: ['Selam', 'Yonas', 'Liya'],
      risks: ['foto’s en berichten op de telefoon', 'kennissen die uit goedheid iets doorvertellen'],
      protections: ['Selam herkent gevaar vroeg', 'school weet wie mag ophalen'],
      sign: 'Een onbekend nummer belt, of iemand vraagt naar hun adres.',
      consequence:
        'Selam neemt niet op en belt Mirjam of Rahel. Bij gevaar meteen 112; de politie kent de afspraak.',
      watcher: 'mirjam',
      checkOn: '2025-05-07',
      conditions: [
        ['Alleen wie Selam kiest, weet waar zij wonen.', 'partly', '2025-04-09'],
        ['School geeft de kinderen alleen mee aan wie op de lijst staat.', 'met', '2025-04-11'],
      ],
      agreements: [
        does('Selam', 'Zet op haar telefoon uit dat anderen zien waar zij is', '2025-04-18'),
        does('Rahel', 'Is elke avond tot elf uur te bellen', '2025-04-14'),
        does('mirjam', 'Bespreekt met politie en school wie wat doet', '2025-04-25'),
      ],
    },
    {
      what: 'Selam slaapt weinig en de kinderen zijn alleen met haar zorgen.',
      example: 'In maart bleef Yonas drie nachten op om bij de deur te zitten.',
      source: 'Yonas en Selam',
      affects: ['Yonas', 'Liya'],
      risks: ['zij kennen hier bijna niemand', 'Yonas vertaalt voor zijn moeder'],
      protections: ['Selam zingt de kinderen in slaap'],
      sign: 'Yonas valt op school in slaap.',
      consequence: 'Anna haalt de kinderen uit school en Selam gaat die middag slapen.',
      watcher: 'thijs',
      checkOn: '2025-05-07',
      conditions: [['Yonas slaapt ’s nachts in zijn bed.', 'unmet', '2025-04-09']],
      agreements: [
        does('Anna', 'Komt op dinsdag en zaterdag met de kinderen spelen', '2025-04-22'),
        does('thijs', 'Zoekt hulp bij het slapen, in haar eigen taal', '2025-05-12'),
      ],
    },
  ],
  roles: [
    role('mirjam', 'does', 'spreekt Selam elke week, altijd met tolk', 'zolang het plan loopt'),
    role('thijs', 'advises', 'let op hoe Yonas en Liya groeien', 'tot de zomer van 2026'),
    role('Rahel', 'does', 'is te bellen en gaat mee naar buiten', 'zolang zij wil'),
    role('Selam', 'decides', 'beslist alles over haar kinderen', 'altijd'),
  ],
  meetings: [
    { what: 'Netwerkberaad met tolk', who: 'Selam, Rahel, Anna, Mirjam', howOften: 'elke zes weken' },
  ],
  marks: [
    ['Selam', 'agree', 'Via de tolk: ik heb alles gehoord en het is ook mijn plan.'],
    ['Yonas', 'agree', 'Als mama het goed vindt.'],
    ['mirjam', 'agree'],
    ['thijs', 'agree'],
  ],
}
