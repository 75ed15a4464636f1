export const text = {
  link: 'Wat vind jij?',
  title: 'Wat vind jij van deze afspraak?',
  lead: 'Niet eens is ook een antwoord. De afspraak blijft staan, en jouw woorden gaan mee met het plan.',
  childLead: 'Jij mag vinden wat je vindt.',
  mark: 'Ben je het ermee eens?',
  remark: 'Wil je er iets bij zeggen?',
  audience: 'Wie mag dit nu zien?',
  everyone: 'Iedereen die dit leest',
  facilitator: 'Alleen wie het gesprek leidt',
  submit: 'Zeg het',
  open: 'Dat kan nu niet meer. Het gesprek is klaar of gestopt.',
  other: 'gaf dit bij eerdere woorden',
}
