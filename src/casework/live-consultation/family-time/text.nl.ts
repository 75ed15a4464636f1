export const text = {
  link: 'Begin besloten tijd',
  title: 'Besloten tijd voor de familie',
  lead: 'Jij en je collega’s gaan even weg. Jullie schermen zijn dan dicht. Wat de familie intussen opschrijft, leest zij alleen, tot zij het zelf laat zien.',
  seats: 'Wie blijven er bij elkaar?',
  seatsHint: 'Alleen wie met een code meedoet. Haal weg wie hier als beroepskracht is, zoals een leerkracht.',
  stays: 'Wil de familie dat iemand van jullie erbij blijft?',
  staysHint:
    'Alleen als de familie dat zelf vraagt. Wie blijft, luistert en schrijft niets op. Ook dat scherm is dicht.',
  minutes: 'Hoe lang?',
  minutesOf: (minutes: string) => `${minutes} minuten`,
  submit: 'Begin de besloten tijd',
  noSeats: 'Er is nog niemand die met een code meedoet.',
  already: 'De besloten tijd is al begonnen, of het beraad is klaar.',
  wrongSeats: 'Kies alleen mensen die bij dit beraad zitten.',
  others: 'Besloten tijd: de familie is even onder elkaar',
  until: (time: string) => `Tot ongeveer ${time}. Daarna gaan we samen verder.`,
  end: 'Iedereen is terug',
  /** On every screen: who stays knows what that means, and so do the others. */
  guests: (names: readonly string[]) =>
    names.length === 1
      ? `${names[0]} blijft erbij, omdat de familie dat wil: om te luisteren. ${names[0]} leest niet mee en schrijft niets op.`
      : `${names.join(' en ')} blijven erbij, omdat de familie dat wil: om te luisteren. Zij lezen niet mee en schrijven niets op.`,
  mine: (time: string) => `Besloten tijd: jullie zijn onder elkaar, tot ongeveer ${time}`,
  mineNote: 'Wat je nu schrijft, lezen alleen jullie. Straks kies je zelf wat de anderen mogen lezen.',
  sayMine: 'Zeg het tegen elkaar',
  among: 'Uit de besloten tijd',
  amongNow: 'Dit lezen alleen jullie.',
  amongAfter: 'Dit lezen nog steeds alleen jullie. Wat je zelf schreef, kun je aan iedereen laten zien.',
  show: 'Laat dit aan iedereen zien',
  ownLines: 'Nu kun je alleen aanpassen wat jullie onder elkaar schreven. Wat je typt, staat er nog.',
  over: 'De besloten tijd is voorbij. Kies nog een keer wie dit mag lezen. Je woorden staan er nog.',
  theirs:
    'De familie is nu even onder elkaar. Zeg het als jullie weer bij elkaar zijn. Wat je typt, staat er nog.',
}
