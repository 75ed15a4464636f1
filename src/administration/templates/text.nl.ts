export const text = {
  title: 'Eigen papier van organisaties',
  uses: { plan: 'Voor het plan', letter: 'Voor brieven aan het gezin' },
  lead: 'Een organisatie kan het plan en de brieven in haar eigen Word-sjabloon krijgen. Zonder sjabloon krijgt iedereen het gewone papier.',
  none: 'Het gewone papier',
  has: (name: string) => `Eigen sjabloon: ${name}`,
  noOrganisations: 'Er zijn nog geen organisaties',
  noOrganisationsLead: 'Zodra er collega’s zijn, staan hun organisaties hier.',
  one: {
    leads: {
      plan: 'Kies een Word-bestand met de huisstijl. Zet erin waar het plan moet komen. Op die plekken vullen wij het plan in; de rest blijft zoals het is.',
      letter:
        'Kies een Word-bestand met de huisstijl. Zet erin waar de brief moet komen. Er komt nooit een adres in de brief: dat staat op een eigen blad, voor het venster van de envelop.',
    },
    places: 'Deze plekken kun je gebruiken',
    placesLead: 'Typ ze precies zo, met twee accolades ervoor en erachter.',
    names: {
      plan: 'het hele plan, met wie je belt (moet erin staan, op een eigen regel)',
      wie_je_belt: 'alleen wie je belt, voor op een eigen plek (op een eigen regel)',
      brief: 'de hele brief (moet erin staan, op een eigen regel)',
      onderwerp: 'waar de brief over gaat',
      voor_wie: 'de naam van wie het krijgt',
      geldt_sinds: 'de dag vanaf wanneer het plan geldt',
      kijkmoment: 'de dag waarop jullie weer kijken',
      contactpersoon: 'de contactpersoon, met telefoonnummer',
      gemaakt_op: 'de dag waarop het papier is gemaakt',
      gemaakt_door: 'wie het papier maakte',
    },
    now: 'Dit sjabloon wordt nu gebruikt',
    keptBy: (name: string, day: string) => `Gekozen door ${name} op ${day}`,
    found: 'Deze plekken vullen we in',
    unknown: 'Deze plekken kennen we niet; ze blijven staan zoals je ze typte',
    file: 'Word-bestand (.docx)',
    hint: (kilobytes: number) =>
      `Hoogstens ${kilobytes} kB. Zonder macro’s, en zonder plaatjes of tekst die van een andere plek worden opgehaald. Zet er geen gegevens van mensen in.`,
    submit: 'Gebruik dit sjabloon',
    done: 'Het sjabloon wordt vanaf nu gebruikt.',
    end: 'Gebruik het gewone papier weer',
    endTitle: 'Weer het gewone papier?',
    endLead:
      'Het sjabloon van deze organisatie wordt niet meer gebruikt. Papier dat er al is, blijft zoals het is.',
    ended: 'Iedereen krijgt weer het gewone papier.',
    twice: 'Een collega koos net een ander sjabloon. Kijk welk er nu staat.',
  },
  refusals: {
    'no-file': 'Kies een Word-bestand.',
    'too-large': 'Dit bestand is te groot. Maak het logo kleiner en probeer het opnieuw.',
    'no-word': 'Dit is geen Word-bestand. Bewaar het in Word als .docx en probeer het opnieuw.',
    program:
      'Dit bestand draait iets of haalt iets op van een andere plek, zoals een macro of een gekoppeld plaatje. Haal dat eruit en probeer het opnieuw.',
    damaged: 'Dit bestand kunnen we niet lezen. Bewaar het opnieuw in Word en probeer het nog eens.',
    'no-place':
      'Er staat geen {{plan}} of {{brief}} in. Zet dat op een eigen regel, op de plek waar de tekst moet komen.',
  },
}
