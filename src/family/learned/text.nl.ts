export const text = {
  title: 'Wat we leren van gezinnen',
  lead: 'Wat jullie ons vertellen, helpt ook andere gezinnen. Altijd zonder namen.',
  how: 'Hoe gaat dat?',
  howWhat: [
    'Wie met jullie werkt, vertelt in een groep wat hielp en wat in de weg zat. Niet over wie het ging, en niet wat iemand vertelde.',
    'Klopt het bij meer gezinnen, en keek iemand ook wat ertegen spreekt? Dan noemen we het een les. Alleen zulke lessen staan hier.',
    'Wil je hier zelf iets over zeggen? Stuur een bericht.',
  ],
  write: 'Stuur een bericht',
  lessons: 'Wat we leerden',
  improvements: 'Wat we veranderden',
  since: (day: string) => `Sinds ${day}`,
  none: 'Er is nog geen les die zeker genoeg is',
  noneLead: 'Er zijn nog te weinig gezinnen. Zodra het er een is, staat hij hier.',
}
