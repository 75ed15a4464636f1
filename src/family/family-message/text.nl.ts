import type { AnswerWay } from '#src/casework/public.ts'

/** How somebody wants the answer, in the words of who asks. */
export const answerWayChoices = {
  here: 'Hier, op deze pagina',
  call: 'Bel me',
  meet: 'Vertel het me als we elkaar zien',
} as const satisfies Record<AnswerWay, string>

export const text = {
  title: 'Vraag of bericht',
  lead: (who: string | null) => `Je stuurt dit naar ${who ?? 'je contactpersoon'}.`,
  leadOfMore: 'Je stuurt dit naar de contactpersoon van het gezin dat je kiest.',
  household: 'Over welk gezin gaat het?',
  words: 'Wat wil je vragen of vertellen?',
  wordsHint: 'In je eigen woorden. Zullen we je bellen? Schrijf erbij wanneer het kan en op welk nummer.',
  way: 'Hoe wil je antwoord krijgen?',
  wayHint:
    'Kijkt er weleens iemand mee op je telefoon? Kies dan niet ‘Hier’. Je bericht staat daarna ook niet meer op deze pagina.',
  whoTitle: 'Wie leest dit, en wanneer?',
  who: (name: string | null, day: string) =>
    `${name ?? 'Je contactpersoon'} leest dit op de eerstvolgende werkdag. Je krijgt uiterlijk ${day} antwoord. Is ${name ?? 'je contactpersoon'} er niet, dan doet een collega het.`,
  readers:
    'Alleen de collega’s die het dichtst bij jullie staan en de gedragswetenschapper kunnen het lezen. Niemand uit je gezin ziet het. Niemand uit je gezin hoort dat je iets stuurde.',
  cannotWait: 'Kan het niet wachten? Bel dan. Dat mag altijd.',
  submit: 'Verstuur je bericht',
  sentHere: (day: string) => `Je bericht is verstuurd. Uiterlijk ${day} staat het antwoord hier.`,
  sent: (day: string) => `Je bericht is verstuurd. Je hoort uiterlijk ${day} iets.`,
  earlier: 'Wat je eerder stuurde',
  waits: (day: string) => `Je krijgt uiterlijk ${day} antwoord.`,
  answer: (day: string) => `Antwoord van ${day}`,
  known:
    'Ken jij iemand die bij ons werkt? Mag die niets van jullie weten? Schrijf dan wie. Je contactpersoon zorgt ervoor.',
  wish: 'Wil je een andere contactpersoon?',
}
