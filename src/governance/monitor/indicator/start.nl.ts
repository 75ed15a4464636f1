import type { Definition, IndicatorKey, Theme } from './rules.ts'

export const themeNames = {
  earlier: 'Komt hulp eerder en passender?',
  'one-face': 'Heeft een gezin één vast gezicht?',
  safer: 'Wordt het veiliger?',
  own: 'Is het plan van het gezin zelf?',
  learning: 'Wie komt hier, en wat leren we?',
  told: 'Wat vinden de mensen om wie het gaat?',
} as const satisfies Record<Theme, string>

const signal = 'Dagen vanaf het eerste signaal'
const followed = 'Huishoudens die in het kwartaal gevolgd werden.'
const rounds = ['ongeveer een half jaar', 'ongeveer een jaar', 'ongeveer anderhalf jaar'] as const

const saferWords = (who: 'Vindt het gezin' | 'Vinden professionals', round: 0 | 1 | 2): Definition => ({
  question: `${who} het veiliger na ${rounds[round]}?`,
  definition: `Het cijfer voor veiligheid na ${rounds[round]}, naast het eerste cijfer dat dezelfde persoon bij de start gaf.`,
  numerator: 'Mensen die een hoger cijfer gaven dan bij de start.',
  denominator: 'Mensen die bij de start én nu een cijfer gaven.',
  cannotSay:
    'Wie geen tweede cijfer gaf telt niet mee, en dat zijn misschien juist de mensen met wie het minder gaat. Een hoger cijfer is nog geen veilig huis.',
})

const notFittingWords = (question: string): Definition => ({
  question,
  definition: 'Van de huishoudens die niet in een toekomsttuin pasten: bij hoeveel dit de reden was.',
  numerator: 'Huishoudens die om deze reden niet pasten.',
  denominator: 'Alle huishoudens die niet pasten, van de hele regio samen.',
  cannotSay:
    'Elk huishouden heeft één reden, ook als er meer speelde. De reden is gekozen door wie ernaar keek, en niet aan het gezin gevraagd.',
})

/** What each indicator means until a region says otherwise. */
export const startDefinitions = {
  'days-to-contact': {
    question: 'Is er eerder contact na een signaal?',
    definition: `${signal} tot het eerste gesprek, bezoek of telefoontje met het gezin dat is vastgelegd.`,
    numerator: 'Het middelste aantal dagen: de helft was sneller, de helft langzamer.',
    denominator: 'Huishoudens waarmee in het kwartaal voor het eerst contact was.',
    cannotSay:
      'Een gezin waarmee nog geen contact is, telt nog niet mee. Contact dat niemand opschreef ook niet.',
  },
  'days-to-plan': {
    question: 'Is er eerder een plan?',
    definition: `${signal} tot het eerste plan van het gezin actief werd.`,
    numerator: 'Het middelste aantal dagen: de helft was sneller, de helft langzamer.',
    denominator: 'Huishoudens waarvan het eerste plan in het kwartaal actief werd.',
    cannotSay: 'Sneller is niet vanzelf beter: een plan dat iedereen draagt vraagt soms een gesprek meer.',
  },
  'days-to-help': {
    question: 'Komt hulp eerder?',
    definition: `${signal} tot de eerste hulp voor dit huishouden begon.`,
    numerator: 'Het middelste aantal dagen: de helft was sneller, de helft langzamer.',
    denominator: 'Huishoudens waar in het kwartaal de eerste hulp begon.',
    cannotSay:
      'Wie nog wacht, telt nog niet mee: staat er een rij, dan lijkt het sneller dan het is. Het zegt niet of de hulp past.',
  },
  'help-wait': {
    question: 'Hoe lang wacht een gezin op hulp?',
    definition: 'Dagen tussen de dag waarop hulp werd gevraagd en de dag waarop die hulp begon.',
    numerator: 'Het middelste aantal dagen: de helft was sneller, de helft langzamer.',
    denominator: 'Alle hulp die in het kwartaal begon en eerst was gevraagd.',
    cannotSay: 'Hulp waarop iemand nog wacht, telt pas mee als ze begint.',
  },
  'help-fits': {
    question: 'Past de hulp?',
    definition: 'Het cijfer van het gezin voor hoe de hulp paste: 4 of 5 op een schaal van 5.',
    numerator: 'Hulp die een 4 of 5 kreeg.',
    denominator: 'Alle hulp waarover iemand van het gezin een cijfer gaf.',
    cannotSay: 'Alleen hulp die klaar is of stopte, en waarover iemand iets zei, telt mee.',
  },
  'consult-days': {
    question: 'Is er sneller deskundigheid bij?',
    definition: 'Dagen tussen een vraag aan een deskundige en het antwoord.',
    numerator: 'Het middelste aantal dagen: de helft was sneller, de helft langzamer.',
    denominator: 'Vragen die in het kwartaal een antwoord kregen.',
    cannotSay: 'Wat aan de telefoon of op de gang wordt gevraagd, staat hier niet in.',
  },
  'one-contact-person': {
    question: 'Houdt een gezin dezelfde contactpersoon?',
    definition:
      'Huishoudens die van de start tot het eind van het kwartaal één en dezelfde contactpersoon hadden.',
    numerator: 'Huishoudens met steeds dezelfde contactpersoon.',
    denominator: followed,
    cannotSay: 'Het zegt niet of die ene contactpersoon bij het gezin past. Soms is een ander juist beter.',
  },
  'contact-changes': {
    question: 'Hoe vaak wisselt de contactpersoon?',
    definition: 'Overdrachten van contactpersoon, omgerekend naar een huishouden dat een jaar wordt gevolgd.',
    numerator: 'Overdrachten in het kwartaal.',
    denominator: 'De tijd dat huishoudens gevolgd werden, in jaren.',
    cannotSay: 'Een wisseling kan een wens van het gezin zijn. Waarnemen bij verlof telt niet als wisseling.',
  },
  professionals: {
    question: 'Hoeveel professionals heeft een gezin om zich heen?',
    definition:
      'Professionals die in het kwartaal bij het huishouden betrokken waren, de contactpersoon erbij.',
    numerator: 'Het middelste aantal: de helft had er minder, de helft meer.',
    denominator: followed,
    cannotSay:
      'Meer of minder is niet vanzelf beter. Wie niet in dit systeem werkt, zoals een leerkracht, telt niet mee.',
  },
  'safer-family-1': saferWords('Vindt het gezin', 0),
  'safer-family-2': saferWords('Vindt het gezin', 1),
  'safer-family-3': saferWords('Vindt het gezin', 2),
  'safer-professional-1': saferWords('Vinden professionals', 0),
  'safer-professional-2': saferWords('Vinden professionals', 1),
  'safer-professional-3': saferWords('Vinden professionals', 2),
  'no-violence': {
    question: 'Stopt het geweld?',
    definition:
      'Huishoudens die het hele kwartaal gevolgd werden en waar niemand een nieuw incident vastlegde.',
    numerator: 'Huishoudens zonder nieuw incident in het kwartaal.',
    denominator: 'Huishoudens die het hele kwartaal gevolgd werden.',
    cannotSay:
      'Wat niemand vertelde, staat er niet in. Meer vertellen kan een goed teken zijn: dan lijkt het eerst slechter te gaan.',
  },
  're-reports': {
    question: 'Blijft het goed na het afsluiten?',
    definition: 'Huishoudens die binnen twaalf maanden na het afsluiten opnieuw werden geopend.',
    numerator: 'Huishoudens die opnieuw werden geopend.',
    denominator: 'Huishoudens die twaalf maanden geleden werden afgesloten.',
    cannotSay:
      'Er is een jaar nodig voordat een huishouden meetelt. Een melding in een andere regio zien we hier niet.',
  },
  'court-measures': {
    question: 'Is er een maatregel van de rechter nodig?',
    definition: 'Huishoudens waar in het kwartaal hulp liep op grond van een maatregel van de rechter.',
    numerator: 'Huishoudens met een maatregel van de rechter.',
    denominator: followed,
    cannotSay: 'Of een maatregel is voorkómen, weet niemand: we kunnen niet zien wat anders gebeurd was.',
  },
  'own-agreements': {
    question: 'Wie zorgt voor de afspraken?',
    definition: 'Afspraken in plannen die in het kwartaal ingingen, naar wie ervoor zorgt.',
    numerator: 'Afspraken waarvoor het gezin zelf of het eigen netwerk zorgt.',
    denominator: 'Alle afspraken in plannen die in het kwartaal ingingen.',
    cannotSay: 'Meer is niet vanzelf beter: soms hoort een afspraak juist bij een professional.',
  },
  'kept-in-time': {
    question: 'Lukken afspraken op tijd?',
    definition:
      'Afspraken waarvan de dag voorbijging terwijl het plan gold, en of op tijd verteld is dat ze lukten.',
    numerator: 'Afspraken waarvan iemand op tijd vertelde dat ze lukten.',
    denominator: 'Alle afspraken waarvan de dag voorbijging.',
    cannotSay:
      'Niet verteld is iets anders dan niet gelukt, en een gelukte afspraak is nog geen veilig huishouden.',
  },
  'plans-alive': {
    question: 'Wordt een plan na drie maanden nog gebruikt?',
    definition:
      'Eerste plannen van drie maanden oud, waar iemand intussen iets over vertelde, naar keek of over sprak.',
    numerator: 'Plannen waar iemand iets mee deed.',
    denominator: 'Eerste volledige plannen die in het kwartaal drie maanden oud werden.',
    cannotSay: 'Het zegt niet of het gezin er iets aan heeft.',
  },
  'new-households': {
    question: 'Hoeveel huishoudens komen erbij?',
    definition: 'Huishoudens die in het kwartaal in een toekomsttuin begonnen.',
    numerator: 'Huishoudens die begonnen.',
    denominator: 'Geen: het is een aantal.',
    cannotSay: 'Het zegt niets over hoeveel huishoudens deze hulp nodig hebben.',
  },
  'not-fitting': {
    question: 'Hoe vaak past een huishouden hier niet?',
    definition: 'Huishoudens waarover is nagedacht en die niet in een toekomsttuin pasten.',
    numerator: 'Huishoudens die niet pasten.',
    denominator: 'Alle huishoudens die begonnen of niet pasten.',
    cannotSay:
      'Niet of het terecht was. Waarom een huishouden niet paste, staat bij de redenen, als het er genoeg zijn om dat te laten zien.',
  },
  'not-fitting-no-unsafety': notFittingWords(
    'Hoe vaak past een huishouden niet omdat er geen structurele onveiligheid is?',
  ),
  'not-fitting-other-table-serves': notFittingWords(
    'Hoe vaak past een huishouden niet omdat een andere casuïstiektafel al helpt?',
  ),
  'not-fitting-adults-only': notFittingWords(
    'Hoe vaak past een huishouden niet omdat het alleen om volwassenen gaat?',
  ),
  'not-fitting-outside-region': notFittingWords(
    'Hoe vaak past een huishouden niet omdat het huishouden buiten de regio woont?',
  ),
  'not-fitting-already-helped': notFittingWords(
    'Hoe vaak past een huishouden niet omdat er al passende hulp is?',
  ),
  'not-fitting-other': notFittingWords('Hoe vaak past een huishouden om een andere reden niet?'),
  'lessons-validated': {
    question: 'Welke lessen zijn goed onderbouwd?',
    definition: 'Lessen die de praktijkgroep in het kwartaal als goed onderbouwd vaststelde.',
    numerator: 'Lessen die zijn vastgesteld.',
    denominator: 'Geen: het is een aantal.',
    cannotSay: 'Een les die nog niet genoeg onderbouwd is, kan toch waar zijn.',
  },
  'proposals-realised': {
    question: 'Wat is er echt verbeterd?',
    definition: 'Verbetervoorstellen die in het kwartaal zijn uitgevoerd.',
    numerator: 'Voorstellen die zijn uitgevoerd.',
    denominator: 'Geen: het is een aantal.',
    cannotSay: 'Uitgevoerd is nog niet: geholpen. Dat staat bij het voorstel zelf.',
  },
  'barriers-lifted': {
    question: 'Welke belemmeringen zijn weg?',
    definition: 'Belemmeringen bij organisaties of in het stelsel die in het kwartaal zijn weggenomen.',
    numerator: 'Belemmeringen die voor het eerst zijn weggenomen.',
    denominator: 'Geen: het is een aantal.',
    cannotSay: 'Een belemmering die terugkwam, telt één keer. Wat niemand opschreef, staat er niet in.',
  },
  'barriers-age': {
    question: 'Hoe lang duurt het voor een belemmering weg is?',
    definition: 'Dagen tussen de dag waarop een belemmering is opgeschreven en de dag waarop ze weg was.',
    numerator: 'Het middelste aantal dagen: de helft ging sneller, de helft langzamer.',
    denominator: 'Belemmeringen die in het kwartaal zijn weggenomen.',
    cannotSay:
      'Wat nog in de weg staat, telt nog niet mee, ook als dat al lang zo is. Hoe oud die zijn, staat bij de belemmeringen.',
  },
  'family-experience': {
    question: 'Wat vinden gezinnen ervan?',
    definition:
      'Wat gezinnen en hun eigen netwerk antwoordden op de ervaringsvragen, van de hele regio samen.',
    numerator: 'Antwoorden ‘ja’, of 4 of 5 op een schaal van 5.',
    denominator: 'Alle antwoorden op de vragen waarvan de uitkomst te tonen is.',
    cannotSay:
      'Wie niet antwoordde, horen we niet. Een vraag met te weinig antwoorden telt niet mee, dus het zijn niet elk kwartaal dezelfde vragen.',
  },
  'professional-experience': {
    question: 'Hoe is het om zo te werken?',
    definition:
      'Wat professionals antwoordden op de vragen over hun werk en hun werkdruk, van de hele regio samen.',
    numerator: 'Antwoorden ‘ja’, of 4 of 5 op een schaal van 5.',
    denominator: 'Alle antwoorden op de vragen waarvan de uitkomst te tonen is.',
    cannotSay:
      'Wie niet antwoordde, horen we niet. Een vraag met te weinig antwoorden telt niet mee, dus het zijn niet elk kwartaal dezelfde vragen.',
  },
} as const satisfies Record<IndicatorKey, Definition>
