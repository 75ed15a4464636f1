export const text = {
  title: 'Wat we leren van gezinnen',
  lead: 'Wat jullie ons vertellen, helpt ook andere gezinnen. Altijd zonder namen.',
  certain: 'Dit weten we nu',
  notYet: 'Dit zien we, maar we weten het nog niet zeker',
  notYetLead: 'We letten er nu extra op, bij meer gezinnen.',
  none: 'Hier staat nog niets',
  noneLead: 'Als we iets leren van gezinnen, lees je het hier.',
  how: 'Hoe gaat dat?',
  howWhat: [
    'Mensen die met gezinnen werken, vertellen elkaar wat hielp en wat in de weg zat. Zonder namen, en niet wat iemand zei.',
    'Klopt het bij meer gezinnen? En keken we ook wat ertegen spreekt? Pas dan noemen we het zeker.',
    'Wil je hier zelf iets over zeggen? Dat mag. Het hoeft niet.',
  ],
  write: 'Vertel wat hielp of in de weg zat',
}
