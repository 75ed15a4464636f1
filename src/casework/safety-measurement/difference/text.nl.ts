export const text = {
  title: 'De cijfers lopen uiteen',
  difference: (high: string, highScore: number, low: string, lowScore: number) =>
    `${high} geeft een ${highScore}, ${low} een ${lowScore}. Praat daar samen over: wat ziet de een wat de ander niet ziet? Vertel niet door wie welk cijfer gaf als dat iemand in gevaar brengt.`,
  talked: (high: string, low: string, day: string) =>
    `Het verschil tussen ${high} en ${low} is besproken op ${day}`,
  step: 'Leg vast dat dit is besproken',
  form: {
    title: 'Het verschil is besproken',
    lead: 'Verschillen mogen blijven. Schrijf op wat jullie ervan leerden.',
    talkedOn: 'Op welke dag?',
    words: 'Wat bespraken jullie?',
    hint: 'Schrijf niet op wat iemand in gevaar brengt als een ander dit leest.',
    submit: 'Leg vast',
    done: 'Vastgelegd dat het verschil is besproken.',
    already: 'Een collega legde dit al vast.',
    changed: 'Er kwam intussen een cijfer bij. Kijk eerst opnieuw naar de cijfers.',
  },
}
