export const text = {
  title: 'Hoe gaat het',
  lead: 'Er is geen goed of fout antwoord.',
  score: 'Hoe veilig voelt het thuis?',
  why: 'Wil je er iets bij vertellen?',
  whyHint: 'In je eigen woorden. Het mag kort.',
  oneHigher: 'Wat zou het een klein beetje beter maken?',
  whoTitle: 'Wie leest dit?',
  household: 'Over welk gezin vertel je?',
  householdHint: 'Wat je vertelt, lezen alleen de mensen die met dat gezin werken.',
  who: (name: string | null) =>
    `${name ?? 'Je contactpersoon'} leest dit op de eerste dag dat ${name ?? 'die'} weer werkt. Ook de andere mensen die met jullie werken, kunnen het lezen. Anderen uit je gezin zien het hier niet.`,
  whoOfMore:
    'De contactpersoon van het gezin dat je kiest, leest dit op de eerste dag dat die weer werkt. Ook de andere mensen die met dat gezin werken, kunnen het lezen. Wie met je andere gezin werkt, niet. Anderen uit je gezin zien het hier niet.',
  cannotWait: 'Kan het niet wachten? Bel dan. Dat mag altijd.',
  submit: 'Vertel het',
  earlier: 'Wat je eerder vertelde',
  earlierAt: (title: string) => `Wat je eerder vertelde: ${title}`,
  gave: (score: number) => `Je gaf een ${score}`,
  read: (day: string) => `Gelezen op ${day}`,
  unread: 'Wordt nog gelezen',
  oneHigherLine: (words: string) => `Wat het beter maakt: ${words}`,
  back: 'Terug naar het begin',
  thanks: {
    title: 'Dank je dat je het vertelt',
    lead: 'Dit hebben we van je bewaard. Je hoeft nu niets meer te doen.',
  },
  call: {
    title: 'Dank je dat je dit vertelt',
    lead: 'Wat je schreef, is bewaard. Je hoeft hier niet mee te wachten. Je kunt nu iemand bellen.',
    also: 'Bellen naar je contactpersoon mag ook.',
  },
}
