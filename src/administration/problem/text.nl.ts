import type { PageKind } from '#src/access/page-kinds.ts'
import type { State, Step } from './rules.ts'

export const pageKindNames: Record<PageKind, string> = {
  today: 'Vandaag',
  agenda: 'Mijn agenda',
  household: 'Een huishouden, of de lijst met huishoudens',
  plan: 'Een plan',
  'meeting-of-family': 'Een netwerkberaad',
  conversation: 'Een gesprek of het contactjournaal',
  letters: 'Brieven en foto’s, of een verstrekking',
  'family-access': 'Toegang van het gezin',
  questions: 'Vragen aan een deskundige',
  notices: 'Meldingen',
  practice: 'Praktijk',
  steering: 'Sturing',
  monitor: 'Monitor',
  report: 'Voortgang',
  administration: 'Beheer',
  log: 'Logboek',
  other: 'Ergens anders',
}

/** Words with a capital that are nobody. */
export const ordinaryWords = [
  ...Object.values(pageKindNames),
  'Toekomsttuin Windows Word Excel Outlook Teams Chrome Edge Safari Firefox Android Apple Samsung Google Internet PDF',
  'Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag TOP3',
]

export const stateNames: Record<State, string> = {
  new: 'nieuw',
  'looked-at': 'wordt bekeken',
  solved: 'opgelost',
}
export const stepNames: Record<Step, string> = {
  'looked-at': 'Ik kijk ernaar',
  solved: 'Het is opgelost of beantwoord',
}

export const text = {
  report: {
    title: 'Meld een probleem met deze website',
    lead: 'Vertel wat er niet werkt, zonder namen en zonder gegevens van een gezin. De functioneel beheerder leest het, en die ziet geen huishoudens.',
    danger: 'Is iemand in gevaar? Bel 112. Dit formulier wordt niet meteen gelezen.',
    pageKind: 'Op welke soort pagina was het?',
    expected: 'Wat verwachtte je?',
    expectedHint: 'Bijvoorbeeld: dat het gesprek werd bewaard.',
    happened: 'Wat gebeurde er?',
    happenedHint: 'Bijvoorbeeld: ik drukte op de knop en zag een lege pagina. Welk toestel gebruikte je?',
    nobody: 'Deze woorden gaan over niemand',
    submit: 'Verstuur de melding',
    done: 'Je melding is verstuurd. Is er antwoord, dan krijg je een melding en lees je het hier.',
    mine: 'Wat jij eerder meldde',
  },
  list: {
    title: 'Gemelde problemen',
    lead: 'Wat er volgens collega’s niet werkt. Staat er toch iets in waaraan je een gezin herkent? Neem het niet over in je antwoord.',
    link: 'Gemelde problemen',
    note: (open: number) =>
      open === 0
        ? 'Niets wat op antwoord wacht'
        : open === 1
          ? '1 wacht op antwoord'
          : `${open} wachten op antwoord`,
    open: 'Wacht op antwoord',
    answer: 'Antwoord',
    solved: 'Opgelost',
    none: 'Er is nog niets gemeld',
    noneLead: 'Hier staat straks wat collega’s melden via ‘Probleem melden’ onderaan elke pagina.',
  },
  one: {
    expected: 'Verwacht',
    happened: 'Gebeurd',
    answer: 'Antwoord',
    step: 'Wat gebeurt er met deze melding?',
    answerFor: 'Antwoord aan wie dit meldde',
    answerHint: 'Nodig als het is opgelost. Noem geen namen, ook niet uit de melding.',
    submit: 'Leg vast',
    done: 'Vastgelegd. Staat er een antwoord bij, dan krijgt wie het meldde een melding.',
    already: 'Een collega deed dit net al. Kijk wat er staat.',
  },
}
