export const text = {
  title: 'Wat vind jij?',
  lead: 'Een paar korte vragen over hoe wij met jullie werken. Het mag, het hoeft niet. Je mag vragen overslaan.',
  about: (title: string) => `Dit gaat over: ${title}`,
  onlyDutch: 'Deze vraag is er nu alleen in het Nederlands.',
  whoTitle: 'Wie leest dit?',
  who: 'Niemand leest wat jij kiest: je contactpersoon niet, en anderen uit het gezin ook niet. We tellen de antwoorden van alle gezinnen in de regio bij elkaar op. Alleen die aantallen lezen we, zonder namen.',
  why: 'We vragen het om de hulp beter te maken. Wat je kiest, verandert niets voor jou of je gezin.',
  cannotWait:
    'Op je antwoord krijg je dus geen reactie. Wil je dat iemand iets weet? Stuur dan je contactpersoon een bericht. Kan het niet wachten? Bel dan.',
  message: 'Stuur een bericht',
  submit: 'Verstuur wat ik vind',
  done: 'Dank je wel. Wat je vindt, telt mee.',
  closed: 'Deze vragen staan niet meer open. Misschien antwoordde je al op papier of op een ander toestel.',
  none: 'Nu hebben we geen vragen voor jou',
  noneLead: 'Later vragen we weer wat je vindt. Wil je nu iets zeggen? Dat mag altijd.',
}
