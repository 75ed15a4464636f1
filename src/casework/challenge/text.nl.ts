import type { ChallengeState, ChallengeStep } from './rules.ts'

export const stateNames = {
  'waits-for-answer': 'wacht op antwoord',
  'waits-for-verdict': 'beantwoord',
  settled: 'afgerond',
} as const satisfies Record<ChallengeState, string>

export const stepNames = {
  answered: 'Antwoord',
  'asked-further': 'Nog niet genoeg',
  settled: 'Zo is het genoeg',
} as const satisfies Record<ChallengeStep, string>

export const text = {
  title: 'Tegenspraak',
  timeline: {
    raised: 'Tegenspraak gegeven',
    answered: 'Tegenspraak beantwoord',
    settled: 'Tegenspraak afgerond',
  },
  lead: 'Kijken we hier scherp genoeg?',
  none: 'Er is geen tegenspraak.',
  noneYet: 'Een gedragswetenschapper kan hier tegenspraak geven. Dat is nog niet gebeurd.',
  settled: 'Afgeronde tegenspraak',
  raisedBy: 'Vraag',
  aboutAnalysis: (number: number) => `Gaat over versie ${number} van de verklarende analyse`,
  raise: 'Geef tegenspraak',
  answer: 'Geef antwoord',
  verdict: 'Lees het antwoord',
  raiseForm: {
    title: 'Geef tegenspraak',
    lead: 'Kijken we hier scherp genoeg? Stel de vraag die het team verder helpt. De vaste contactpersoon geeft antwoord; beide blijven naast elkaar staan.',
    question: 'Wat vraag je je af?',
    questionHint:
      'Bijvoorbeeld: we horen vooral moeder. Wat zien de kinderen? Schrijf zo dat het gezin het kan lezen.',
    submit: 'Geef tegenspraak',
    aboutAnalysis: (number: number) =>
      `Je tegenspraak gaat over versie ${number} van de verklarende analyse.`,
    ownWork: 'Deze versie schreef je zelf op. Vraag een collega om tegenspraak.',
    done: 'Je tegenspraak staat er. De vaste contactpersoon ziet die op Vandaag.',
  },
  answerForm: {
    words: 'Wat is je antwoord?',
    hint: 'Zeg ook wat je niet weet, en wat je gaat doen om het te weten.',
    submit: 'Leg je antwoord vast',
    done: 'Je antwoord staat er.',
  },
  verdictForm: {
    step: 'Is dit zo genoeg?',
    options: {
      settled: 'Ja, we zien het scherp genoeg',
      'asked-further': 'Nee, ik vraag door',
    },
    words: 'Waarom?',
    submit: 'Leg vast',
    done: 'Vastgelegd.',
  },
  needsTwo: 'Wie tegenspraak geeft, geeft niet zelf het antwoord. Vraag een collega van het team.',
  meanwhile: 'Een collega was je net voor. Lees eerst wat er nu staat.',
  calls: {
    answer: 'Er is tegenspraak van een gedragswetenschapper. Geef antwoord',
    verdict: 'Er is antwoord op jouw tegenspraak',
    waits: 'Jouw tegenspraak wacht nog op antwoord',
    look: 'Bekijk',
  },
}
