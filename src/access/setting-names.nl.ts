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
  availabilityAnswerDays: {
    name: 'Antwoord op: wanneer kun je bij een netwerkberaad zijn?',
    unit: 'dagen',
    meaning: 'Zo lang hebben mensen om te antwoorden. Zo lang werkt ook de link in hun mail.',
  },
  meetingScoresLeast: {
    name: 'Cijfers op het grote scherm: hoeveel ten minste',
    unit: 'cijfers',
    meaning:
      'Pas als zoveel mensen een cijfer gaven dat zonder naam op het grote scherm mag, kan wie het gesprek leidt ze laten zien.',
  },
  meetingShownFromAge: {
    name: 'Cijfers op het grote scherm: vanaf welke leeftijd',
    unit: 'jaar',
    meaning: 'Het cijfer van wie jonger is, komt nooit op het grote scherm.',
  },
  consultationQuorumPercent: {
    name: 'Netwerkberaad: hoeveel mensen ten minste kunnen',
    unit: 'procent',
    meaning:
      'Van wie gevraagd is, kan ten minste dit deel. Een moment waarop minder mensen kunnen, staat onderaan.',
  },
  interimPlanDays: {
    name: 'Geldigheid van een tijdelijk veiligheidsplan',
    unit: 'dagen',
    meaning: 'Zo lang geldt een tijdelijk veiligheidsplan. Daarna moet er een vervolg zijn.',
  },
  planTasksPerPerson: {
    name: 'Taken van één persoon in een plan',
    unit: 'taken',
    meaning: 'Heeft iemand er meer, dan vraagt het plan of een ander iets kan overnemen.',
  },
  planMeetingsMost: {
    name: 'Overleggen rond één gezin',
    unit: 'overleggen',
    meaning: 'Zijn het er meer, dan vraagt het plan welk overleg weg kan.',
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
  messageAnswerDays: {
    name: 'Antwoord op een bericht van het gezin',
    unit: 'werkdagen',
    meaning:
      'Zo lang heeft de vaste contactpersoon, of wie waarneemt, om te antwoorden. Het gezin leest deze belofte bij het versturen.',
  },
  wishAnswerDays: {
    name: 'Antwoord op een wens voor een andere contactpersoon',
    unit: 'werkdagen',
    meaning: 'Zo lang heeft de waarnemer van de toekomsttuin om te antwoorden.',
  },
  lookDelayDays: {
    name: 'Wie keek mee: hoeveel later een gezinslid het ziet',
    unit: 'dagen',
    meaning:
      'Zo lang na afloop van een maand ziet een gezinslid wie in die maand keek naar wat van hem of haar is. Later is veiliger: zo verraadt het niets over wat een ander vertelde.',
  },
  lookShowsNames: {
    name: 'Wie keek mee: namen van collega’s',
    unit: '1 is wel, 0 is niet',
    meaning: 'Kies 0 als namen voor collega’s niet veilig zijn. Het gezin ziet dan alleen de rol.',
  },
  invitationMonths: {
    name: 'Uitnodiging van een ervaringsdeskundige',
    unit: 'maanden',
    meaning: 'Zo lang doet een ervaringsdeskundige hoogstens mee na een uitnodiging van het gezin.',
  },
  urgentNoticeHours: {
    name: 'Dringende melding die niemand leest',
    unit: 'uur',
    meaning:
      'Na zoveel uur gaat een dringende melding naar de gedragswetenschapper van het team. Leest die haar ook niet, dan hoort de waarnemer van de toekomsttuin het.',
  },
  emergencyHours: {
    name: 'Noodtoegang: hoe lang',
    unit: 'uur',
    meaning: 'Zo lang ziet wie noodtoegang opende wat nodig is. Daarna sluit het vanzelf.',
  },
  emergencyTriesPerDay: {
    name: 'Noodtoegang: hoe vaak zoeken op één dag',
    unit: 'keer',
    meaning:
      'Zo vaak kan één collega op een dag met naam en geboortedatum zoeken, ook als het niets oplevert.',
  },
  emergencyJudgeDays: {
    name: 'Noodtoegang beoordelen',
    unit: 'werkdagen',
    meaning: 'Binnen zoveel werkdagen beoordeelt de functionaris gegevensbescherming of het terecht was.',
  },
  emergencySafeHome: {
    name: 'Noodtoegang voor medewerkers van Veilig Thuis',
    unit: '1 is wel, 0 is niet',
    meaning:
      'Kies 1 als medewerkers van Veilig Thuis bij acuut gevaar een huishouden mogen openen waar zij niet werken.',
  },
  emergencyCaseworker: {
    name: 'Noodtoegang voor consulenten',
    unit: '1 is wel, 0 is niet',
    meaning: 'Kies 1 als consulenten bij acuut gevaar een huishouden mogen openen waar zij niet werken.',
  },
  emergencyInstitution: {
    name: 'Noodtoegang voor medewerkers van een gecertificeerde instelling',
    unit: '1 is wel, 0 is niet',
    meaning:
      'Kies 1 als medewerkers van een gecertificeerde instelling bij acuut gevaar een huishouden mogen openen waar zij niet werken.',
  },
  emergencyScientist: {
    name: 'Noodtoegang voor gedragswetenschappers',
    unit: '1 is wel, 0 is niet',
    meaning:
      'Kies 1 als gedragswetenschappers bij acuut gevaar een huishouden mogen openen waar zij niet werken.',
  },
  accessCodeMinutes: {
    name: 'Code om binnen te komen',
    unit: 'minuten',
    meaning:
      'Zo lang werkt een code waarmee iemand van een gezin de eigen pagina’s opent. Korter is veiliger; samen aan tafel is een kwartier vaak genoeg.',
  },
  signInCodeHours: {
    name: 'Code waarmee een collega voor het eerst inlogt',
    unit: 'uur',
    meaning: 'Zo lang werkt een code waarmee een collega een sleutel maakt. Korter is veiliger.',
  },
  workInvitationDays: {
    name: 'Uitnodiging om met een werkaccount in te loggen',
    unit: 'dagen',
    meaning: 'Zo lang heeft een collega om voor het eerst met het werkaccount in te loggen.',
  },
  journalReleaseDays: {
    name: 'Contactjournaal vrijgeven',
    unit: 'dagen',
    meaning:
      'Zo lang mag een stuk uit het contactjournaal wachten. Daarna vraagt Vandaag wie van het gezin het mag lezen.',
  },
  fileMegabytes: {
    name: 'Brieven en foto’s: hoe groot',
    unit: 'megabyte',
    meaning:
      'Een brief of foto mag hoogstens zo groot zijn. Een grote foto van een telefoon is 5 tot 10 megabyte.',
  },
  helpWaitDays: {
    name: 'Wachten op hulp',
    unit: 'dagen',
    meaning:
      'Zo lang mag aangevraagde hulp wachten. Daarna vraagt Vandaag om een afspraak voor de tijd tot de hulp begint.',
  },
  helpStartKnownDays: {
    name: 'Startdag van hulp bekend',
    unit: 'dagen',
    meaning: 'Zo lang na de aanvraag vraagt Vandaag naar de dag waarop de hulp begint.',
  },
  sightChildSeenDays: {
    name: 'Een kind zien',
    unit: 'dagen',
    meaning: 'Zo vaak ziet iemand van het team elk kind, als met het gezin niets anders is afgesproken.',
  },
  sightChildAloneDays: {
    name: 'Een kind alleen spreken',
    unit: 'dagen',
    meaning:
      'Zo vaak spreekt iemand van het team elk kind alleen, als met het gezin niets anders is afgesproken.',
  },
  sightAdultAloneDays: {
    name: 'Een volwassene alleen spreken',
    unit: 'dagen',
    meaning:
      'Zo vaak spreekt iemand van het team elke volwassene die in het huishouden woont alleen, als niets anders is afgesproken.',
  },
  sightDangerSeenDays: {
    name: 'Een kind zien bij direct gevaar',
    unit: 'dagen',
    meaning: 'Zo vaak ziet iemand van het team elk kind zolang er direct gevaar is.',
  },
  sightDangerAloneDays: {
    name: 'Iemand alleen spreken bij direct gevaar',
    unit: 'dagen',
    meaning: 'Zo vaak spreekt iemand van het team ieder alleen zolang er direct gevaar is.',
  },
  sightSpokenFromAge: {
    name: 'Een kind spreken: vanaf welke leeftijd',
    unit: 'jaar',
    meaning: 'Een kind dat jonger is, wordt gezien. Spreken hoeft dan nog niet.',
  },
  scoreLow: {
    name: 'Cijfers voor de veiligheid: laag cijfer',
    unit: 'punten',
    meaning:
      'Bij dit cijfer of lager vraagt Vandaag meteen om aandacht, en ziet wie het gaf wie er te bellen is.',
  },
  scoreDrop: {
    name: 'Cijfers voor de veiligheid: gedaald cijfer',
    unit: 'punten',
    meaning: 'Daalt een cijfer zoveel of meer, dan vraagt Vandaag meteen om aandacht.',
  },
  scoreSecondWaveMonths: {
    name: 'Cijfers voor de veiligheid: tweede ronde',
    unit: 'maanden',
    meaning: 'Zo lang na de opening geeft iedereen weer een cijfer.',
  },
  scoreThirdWaveMonths: {
    name: 'Cijfers voor de veiligheid: derde ronde',
    unit: 'maanden',
    meaning: 'Zo lang na de opening geeft iedereen voor de derde keer een cijfer.',
  },
  scoreFourthWaveMonths: {
    name: 'Cijfers voor de veiligheid: vierde ronde',
    unit: 'maanden',
    meaning: 'Zo lang na de opening geeft iedereen voor de vierde keer een cijfer.',
  },
  scoreWaveDays: {
    name: 'Cijfers voor de veiligheid: hoe lang een ronde duurt',
    unit: 'dagen',
    meaning: 'Een cijfer telt mee voor een ronde als het zoveel dagen ervoor of erna is gegeven.',
  },
  experienceAtPlan: {
    name: 'Vragen wat het gezin vindt: bij het plan',
    unit: '1 is wel, 0 is niet',
    meaning: 'Wie het plan kan lezen, krijgt daarna een paar korte vragen over hoe wij met het gezin werken.',
  },
  experienceAtClosing: {
    name: 'Vragen wat het gezin vindt: bij de afsluiting',
    unit: '1 is wel, 0 is niet',
    meaning: 'Begint de nazorg, dan krijgt het gezin in de maand daarna een paar korte vragen.',
  },
  experienceFirstMonths: {
    name: 'Vragen wat het gezin vindt: eerste keer na de start',
    unit: 'maanden',
    meaning: 'Zoveel maanden na de opening krijgt het gezin een paar korte vragen. 0 is niet.',
  },
  experienceSecondMonths: {
    name: 'Vragen wat het gezin vindt: tweede keer na de start',
    unit: 'maanden',
    meaning: 'Zoveel maanden na de opening krijgt het gezin de vragen weer. 0 is niet.',
  },
  experienceThirdMonths: {
    name: 'Vragen wat het gezin vindt: derde keer na de start',
    unit: 'maanden',
    meaning: 'Zoveel maanden na de opening krijgt het gezin de vragen voor de derde keer. 0 is niet.',
  },
  experienceAftercareMonths: {
    name: 'Vragen wat het gezin vindt: in de nazorg',
    unit: 'maanden',
    meaning: 'Zoveel maanden na het begin van de nazorg krijgt het gezin nog een keer de vragen. 0 is niet.',
  },
  experienceOpenDays: {
    name: 'Vragen wat het gezin vindt: hoe lang ze openstaan',
    unit: 'dagen',
    meaning:
      'Zo lang kan iemand van het gezin antwoorden. Daarna komen de vragen pas bij het volgende moment terug.',
  },
  authorityCheckMonths: {
    name: 'Gezag opnieuw opzoeken',
    unit: 'maanden',
    meaning:
      'Zo lang na het opzoeken vraagt de kaart van mensen en netwerk om het gezag opnieuw op te zoeken.',
  },
  aftercareFirstMonths: {
    name: 'Nazorg: eerste moment',
    unit: 'maanden',
    meaning: 'Zo lang na het begin van de nazorg kijken jullie voor het eerst of het goed blijft gaan.',
  },
  aftercareSecondMonths: {
    name: 'Nazorg: tweede moment',
    unit: 'maanden',
    meaning: 'Zo lang na het begin van de nazorg kijken jullie voor de tweede keer.',
  },
  aftercareLastMonths: {
    name: 'Nazorg: laatste moment',
    unit: 'maanden',
    meaning:
      'Zo lang na het begin van de nazorg kijken jullie voor het laatst. Daarna kan een huishouden dicht.',
  },
  reopenMonths: {
    name: 'Heropenen na een nieuwe melding',
    unit: 'maanden',
    meaning:
      'Komt er zo lang na het afsluiten een nieuwe melding, dan gaat hetzelfde huishouden weer open. Daarna open je een nieuw huishouden.',
  },
  deputyLongestDays: {
    name: 'Waarnemen voor een vaste contactpersoon',
    unit: 'dagen',
    meaning: 'Zo lang kan een collega hoogstens waarnemen. Duurt het langer, dan is een overdracht nodig.',
  },
  planDormantDays: {
    name: 'Slapend plan',
    unit: 'dagen',
    meaning:
      'Zo lang mag een plan liggen zonder dat iemand er iets mee doet. Daarna vraagt Vandaag om een netwerkberaad.',
  },
  birthdayAheadDays: {
    name: 'Verjaardag waarop rechten veranderen',
    unit: 'dagen',
    meaning: 'Zo lang voordat een kind 12, 16 of 18 jaar wordt, zegt Vandaag wat er dan verandert.',
  },
  rightsAnswerDays: {
    name: 'Antwoord op een vraag over rechten',
    unit: 'dagen',
    meaning:
      'Zo lang heeft de vaste contactpersoon om te antwoorden als iemand het dossier wil zien, iets wil verbeteren of bezwaar maakt. De wet zegt: binnen een maand.',
  },
  rightsProlongDays: {
    name: 'Antwoord op een vraag over rechten: eenmaal langer',
    unit: 'dagen',
    meaning:
      'Zoveel dagen kan het antwoord eenmaal langer duren, met een reden. De wet zegt: hoogstens twee maanden.',
  },
  rightsDestroyDays: {
    name: 'Vernietigen op verzoek',
    unit: 'dagen',
    meaning:
      'Binnen zoveel dagen is weg wat op verzoek mag verdwijnen. De wet zegt: binnen drie maanden na het verzoek.',
  },
  keepYouthYears: {
    name: 'Dossier bewaren: jeugdhulp',
    unit: 'jaar',
    meaning: 'Zo lang blijft een dossier bewaard na het afsluiten, als niemand om vernietigen vraagt.',
  },
  keepSupportYears: {
    name: 'Dossier bewaren: maatschappelijke ondersteuning',
    unit: 'jaar',
    meaning: 'Zo lang blijft een dossier bewaard na het afsluiten als het alleen om de Wmo gaat.',
  },
  keepSafeHomeYears: {
    name: 'Dossier bewaren: taak van Veilig Thuis',
    unit: 'jaar',
    meaning:
      'Zo lang blijft een dossier bewaard na het afsluiten als Veilig Thuis er een taak in had. Altijd in elk geval tot het jongste kind 18 is.',
  },
  keepCourtYears: {
    name: 'Dossier bewaren: maatregel van de rechter',
    unit: 'jaar',
    meaning: 'Zo lang blijft een dossier bewaard nadat het jongste kind 18 is geworden.',
  },
  keepNeverAdoptedYears: {
    name: 'Dossier bewaren: nooit een plan vastgesteld',
    unit: 'jaar',
    meaning:
      'Zo lang blijft een dossier bewaard na het afsluiten als het alleen om de Wmo gaat en er nooit een plan gold.',
  },
  auditYears: {
    name: 'Logboek bewaren',
    unit: 'jaar',
    meaning:
      'Zo lang staat in het logboek wie wat zag en deed, ten minste vijf jaar. Daarna verdwijnen hele maanden tegelijk. Delen meer regio’s één server, dan geldt de langste termijn.',
  },
  openCopiesDays: {
    name: 'Kopieën van de database die niet per huishouden op slot zijn',
    unit: 'dagen',
    meaning:
      'Zo lang bewaart de beheerder van de servers zulke kopieën. Na deze dagen kan een vernietigd dossier er niet meer in staan: dat komt in het bewijs.',
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
    meaning: 'Minstens zoveel vaste leden van de praktijkgroep zijn erbij als zij een les bewezen noemen.',
  },
  sessionJudgingDays: {
    name: 'Oordeel over een bijeenkomst',
    unit: 'dagen',
    meaning:
      'Zo lang kunnen aanwezigen zeggen wat een bijeenkomst waard was. Pas daarna tonen we het gemiddelde, zodat niemand ziet wie wat antwoordde.',
  },
  barrierLongDays: {
    name: 'Belemmering die al lang in de weg staat',
    unit: 'dagen',
    meaning: 'Na zoveel dagen vraagt de praktijk om een belemmering te bespreken in een bijeenkomst.',
  },
  agreementAheadDays: {
    name: 'Afspraak over scholing die bijna afloopt',
    unit: 'dagen',
    meaning: 'Zoveel dagen vóór het einde van een afspraak met wie scholing geeft, staat dat bij Praktijk.',
  },
  transitionReviewMonths: {
    name: 'Transitieagenda samen bekijken',
    unit: 'maanden',
    meaning: 'Na zoveel maanden stelt de transitieagenda voor om er weer samen naar te kijken.',
  },
  sessionLeastAnswers: {
    name: 'Oordeel over een bijeenkomst: hoeveel antwoorden ten minste',
    unit: 'antwoorden',
    meaning: 'Pas bij zoveel antwoorden tonen we een gemiddelde, zodat niemand ziet wie wat antwoordde.',
  },
  lessonAlikePercent: {
    name: 'Les die er al is: hoeveel die lijkt',
    unit: 'procent',
    meaning:
      'Lijkt wat iemand opschrijft zoveel op een les, dan staat die les erbij. Lager laat meer lessen zien, ook lessen die over iets anders gaan.',
  },
  smallNumberThreshold: {
    name: 'Kleine aantallen',
    unit: 'huishoudens',
    meaning:
      'Een aantal onder deze grens tonen we niet buiten de praktijkgroep, zodat niemand een gezin herkent.',
  },
  medianLeastHouseholds: {
    name: 'Monitor: huishoudens voor een middelste getal',
    unit: 'huishoudens',
    meaning: 'Een middelste aantal dagen of mensen tonen we pas als het op zoveel huishoudens rust.',
  },
  quarterSettleDays: {
    name: 'Monitor: een kwartaal vaststellen',
    unit: 'dagen',
    meaning:
      'Zoveel dagen na het eind van een kwartaal tellen we het, voorgoed. Zo telt ook mee wat iets later werd opgeschreven.',
  },
} as const satisfies Record<SettingName, { name: string; unit: string; meaning: string }>

/** Words of danger that a region adds. */
export const dangerWordsSetting = {
  name: 'Woorden die op gevaar wijzen',
  meaning:
    'Schrijft een gezinslid zo’n woord, dan staan de nummers om te bellen er meteen, en staat het bovenaan op Vandaag. De woorden die overal gelden, kan niemand weghalen.',
}

/** The one choice of a region that is an address. */
export const quickExitSetting = {
  name: 'Waar ‘Snel weg’ heen gaat',
  meaning:
    'Bij gevaar gaat een gezinslid met één druk naar deze pagina. Kies een pagina die niets verraadt, zoals het weer of het nieuws.',
}

/** Whom people call in danger. */
export const dangerNumbersSetting = {
  name: 'Nummers bij gevaar',
  meaning:
    'Deze nummers staan onder elke pagina en op papier. 112 staat er altijd bij. Zet er ook de crisisdienst van jullie regio bij.',
}

/** How a region speaks to families, and what it calls them. */
export const familyAddressSetting = {
  name: 'Je of u op de pagina’s van het gezin',
  meaning: 'Zo spreekt de website een volwassene van het gezin aan. Wie jonger is dan 18, leest altijd ‘je’.',
}
export const familyWordSetting = {
  name: 'Gezin of huishouden op de pagina’s van het gezin',
  meaning:
    'Hoe de website de mensen om wie het gaat samen noemt. ‘Huishouden’ past ook bij wie geen gezin is.',
}

/** What the region is called, and its colour. */
export const regionNameSetting = {
  name: 'Naam van de regio',
  meaning: 'Zo heet de regio in rapportages en op papier.',
}
export const colourSetting = {
  name: 'Kleur van de regio',
  meaning:
    'Knoppen en links krijgen deze kleur, ook bij gezinnen. Een kleur die niet goed te lezen is, kan niet.',
}

/** What stands above the pages of a family, also in the tab of the browser. */
export const familyPageNameSetting = {
  name: 'Naam boven de pagina’s van het gezin',
  meaning: 'Dit ziet ook wie over de schouder meekijkt. Kies een naam die niets verraadt.',
}
