import type { SettingName } from './settings.ts'

/** What each term or threshold of a region is called, its unit, and what it does. */
export const settingNames = {
  informFamilyDays: {
    name: 'Het gezin vertellen dat jullie samenwerken',
    unit: 'dagen',
    meaning:
      'Zo lang na de opening heeft de vaste contactpersoon om het gezin te vertellen dat jullie samenwerken. Daarna vraagt Vandaag erom.',
  },
  planReviewWeeks: {
    name: 'Plan opnieuw bekijken bij direct gevaar',
    unit: 'weken',
    meaning: 'Zo vaak komt een plan opnieuw op tafel zolang er direct gevaar is.',
  },
  firstConsultationDays: {
    name: 'Eerste netwerkberaad na de opening',
    unit: 'dagen',
    meaning: 'Binnen zoveel dagen na de opening is er een eerste netwerkberaad. Daarna vraagt Vandaag erom.',
  },
  interimPlanDays: {
    name: 'Geldigheid van een tijdelijk veiligheidsplan',
    unit: 'dagen',
    meaning: 'Zo lang geldt een tijdelijk veiligheidsplan. Daarna moet er een vervolg zijn.',
  },
  agreementCheckDays: {
    name: 'Eerste controle van een afspraak',
    unit: 'dagen',
    meaning: 'Zo lang wacht een afspraak op de eerste controle als niemand een dag koos.',
  },
  consultAnswerDays: {
    name: 'Antwoord op een vraag aan een deskundige',
    unit: 'werkdagen',
    meaning: 'Zo lang heeft een deskundige om een vraag te beantwoorden.',
  },
  authorityCheckMonths: {
    name: 'Gezag opnieuw opzoeken',
    unit: 'maanden',
    meaning:
      'Zo lang na het opzoeken vraagt de kaart van mensen en netwerk om het gezag opnieuw op te zoeken.',
  },
  lessonLeastCases: {
    name: 'Les: huishoudens',
    unit: 'huishoudens',
    meaning: 'In minstens zoveel huishoudens is een les gezien voordat hij als bewezen telt.',
  },
  lessonLeastGardens: {
    name: 'Les: toekomsttuinen',
    unit: 'toekomsttuinen',
    meaning: 'In minstens zoveel toekomsttuinen is een les gezien voordat hij als bewezen telt.',
  },
  lessonLeastPerspectives: {
    name: 'Les: invalshoeken',
    unit: 'invalshoeken',
    meaning: 'Vanuit minstens zoveel invalshoeken is er naar een les gekeken voordat hij als bewezen telt.',
  },
  lessonQuorum: {
    name: 'Les: aanwezigen in de praktijkgroep',
    unit: 'mensen',
    meaning: 'Minstens zoveel leden van de praktijkgroep zijn erbij als zij een les bewezen noemen.',
  },
  smallNumberThreshold: {
    name: 'Kleine aantallen',
    unit: 'huishoudens',
    meaning:
      'Een aantal onder deze grens tonen we niet buiten de praktijkgroep, zodat niemand een gezin herkent.',
  },
} as const satisfies Record<SettingName, { name: string; unit: string; meaning: string }>
