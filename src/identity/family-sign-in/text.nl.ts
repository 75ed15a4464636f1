const call = 'Lukt het niet? Bel dan degene die je kent van de afspraken.'

export const text = {
  door: {
    title: 'Kom binnen',
    lead: 'Vul je eigen code in. Je toestel vraagt daarna of jij het bent.',
    ownCode: 'Je eigen code',
    ownCodeHint: 'De zes cijfers die je zelf koos.',
    card: 'Een code van je kaartje',
    cardHint: 'Alleen als dit toestel je niet herkent.',
    submit: 'Ga verder',
    first: 'Ik heb een nieuwe code gekregen',
    digid: 'Ga verder met DigiD',
    other: 'Anders binnenkomen',
    call,
  },
  first: {
    title: 'Met een nieuwe code',
    lead: 'Vul de code in die je net kreeg. Kies daarna zelf zes cijfers.',
    code: 'De code die je kreeg',
    codeHint: 'Twaalf letters en cijfers. Hoofdletters maken niet uit.',
    ownCode: 'Kies zes cijfers',
    ownCodeHint:
      'Kies iets dat niemand raadt: geen verjaardag, en niet de code van je telefoon. Onthoud ze. Schrijf ze niet op.',
    again: 'Nog een keer dezelfde zes cijfers',
    submit: 'Ga verder',
    weak: 'Dit lijkt op een verjaardag. Kies andere cijfers.',
  },
  out: `Dit klopt niet, of de code werkt niet meer. Probeer het nog een keer. ${call}`,
  late: 'Er is te vaak iets ingevuld dat niet klopte. Wacht een kwartier en probeer het dan opnieuw.',
  /** What came of going to DigiD, by the word in the address. */
  digid: {
    'te-laag':
      'DigiD weet nu niet zeker genoeg dat jij het bent. Log in met de DigiD-app en laat die je paspoort of rijbewijs controleren.',
    mislukt: 'Het lukte niet met DigiD. Probeer het nog een keer, of kom op een andere manier binnen.',
    nee: `Met deze DigiD kun je nog niet binnenkomen. Kom met je code, dan kun je DigiD koppelen. ${call}`,
    opnieuw:
      'Je kwam al een tijdje geleden binnen. Log uit en kom opnieuw binnen met je eigen code. Koppel daarna meteen je DigiD.',
    bezet: 'Deze DigiD hoort al bij iemand anders. Bel je contactpersoon.',
  },
  keys: {
    title: 'Zo kom je binnen',
    lead: 'Je bent binnen met je eigen code. Kies hier wat je de volgende keer erbij gebruikt.',
    demo: 'In de demonstratie kies je een persoon. Deze pagina werkt voor wie met een code binnenkwam.',
    goOn: 'Ga naar het begin',
    device: 'Dit toestel',
    deviceWhat:
      'Je toestel onthoudt een sleutel. Je opent die met je vinger, je gezicht of de code van je toestel. Samen met je eigen code kom je dan binnen.',
    deviceRisk:
      'Kan iemand anders in je telefoon kijken? Dan ziet die persoon dat er een sleutel voor dit adres in staat. Neem dan liever een kaartje.',
    devices: (count: number) =>
      count === 1 ? 'Er is één toestel met een sleutel.' : `Er zijn ${count} toestellen met een sleutel.`,
    makeKey: 'Maak een sleutel op dit toestel',
    noScript: 'Dit toestel kan geen sleutel maken. Neem een kaartje.',
    keyDone: 'Je sleutel staat op dit toestel.',
    keyFailed: 'Het maken van de sleutel lukte niet. Probeer het opnieuw, of neem een kaartje.',
    endKeys: 'Haal de sleutels weg',
    keysEnded: 'De sleutels werken niet meer.',
    card: 'Een kaartje',
    cardWhat:
      'Een kaartje met tien codes. Er staat geen naam op. Elke code werkt één keer, en alleen met je eigen code erbij. Dat werkt op elk toestel, ook in de bibliotheek.',
    cardsLeft: (count: number) =>
      count === 1 ? 'Er staat nog één code op je kaartje.' : `Er staan nog ${count} codes op je kaartje.`,
    makeCard: 'Maak een kaartje',
    digid: 'DigiD',
    digidWhat: 'Koppel je DigiD. Dan kun je ook daarmee binnenkomen. We bewaren je burgerservicenummer niet.',
    pair: 'Koppel DigiD',
    paired: 'Je DigiD is gekoppeld.',
    lost: 'Telefoon of kaartje kwijt?',
    lostWhat:
      'Bel je contactpersoon. Die kijkt eerst of jij het echt bent. Dan krijg je een nieuwe code en werkt het oude niet meer.',
  },
  cardPage: {
    title: 'Je kaartje',
    lead: 'Maak een nieuw kaartje als het oude op of weg is. Het oude werkt dan niet meer.',
    codes: 'Je codes',
    ready: 'Ik heb ze bewaard',
    codesWhat:
      'Schrijf ze over of druk ze af. Bewaar ze op een plek die alleen jij kent. Na een kwartier laten we ze niet meer zien.',
    submit: 'Maak een nieuw kaartje',
    done: 'Je kaartje is klaar.',
    back: 'Zo kom je binnen',
  },
  ownCodeFirst: 'Dat kan alleen als je met een code bent binnengekomen.',
}
