export const text = {
  title: 'Hoe gaat het',
  lead: 'Er is geen goed of fout antwoord.',
  score: 'Hoe veilig voelt het thuis?',
  why: 'Wil je er iets bij vertellen?',
  whyHint: 'In je eigen woorden. Het mag kort.',
  oneHigher: 'Wat zou het een klein beetje beter maken?',
  whoTitle: 'Wie leest dit?',
  who: (name: string) =>
    `${name} leest dit op de eerste dag dat ${name} weer werkt. Ook de andere mensen die met jullie werken, kunnen het lezen. Anderen uit je gezin zien het hier niet.`,
  whoNobody:
    'Je contactpersoon leest dit op de eerste dag dat die weer werkt. Anderen uit je gezin zien het hier niet.',
  cannotWait: 'Kan het niet wachten? Bel dan. Dat mag altijd.',
  submit: 'Vertel het',
  done: 'Dank je dat je het vertelt. Je contactpersoon leest het op de eerste dag dat die weer werkt.',
  earlier: 'Wat je eerder vertelde',
  gave: (score: number) => `Je gaf een ${score}`,
  read: (day: string) => `Gelezen op ${day}`,
  unread: 'Wordt nog gelezen',
  oneHigherLine: (words: string) => `Wat het beter maakt: ${words}`,
  call: {
    title: 'Dank je dat je dit vertelt',
    lead: 'Wat je schreef, is bewaard. Je hoeft hier niet mee te wachten. Je kunt nu iemand bellen.',
    also: 'Bellen naar je contactpersoon mag ook.',
    back: 'Terug naar het begin',
  },
}
