import { type Day, dayInWords, weekdayInWords } from '#src/kernel/day.ts'
import { gap, type Kind } from './rules.ts'

/** What of a household may stand in a letter to one person, before its writer changes anything. */
export type LetterFacts = {
  /** What we call who gets it. */
  to: string
  contact: { name: string; phone: string | null } | null
  /** The next consultation where this person has a seat. */
  meeting: { on: Day; from: string; place: string } | null
  /** Who was contact person before, and who becomes it. */
  handover: { from: string; to: string; on: Day } | null
  /** The plan as this person may read it. */
  plan: string
  /** The days around which we look how it goes, after the plan. */
  lookDays: readonly Day[]
}
type Start = { subject: string; body: string }

const lines = (...all: readonly string[]) => all.join('\n')
const list = new Intl.ListFormat('nl')

const nameOrGap = ({ contact }: LetterFacts) => contact?.name ?? gap('naam van de contactpersoon')
const callOr = ({ contact }: LetterFacts) =>
  contact?.phone ? `Bel me gerust: ${contact.phone}.` : `Bel me gerust: ${gap('telefoonnummer')}.`

const wrapped = (facts: LetterFacts, ...body: readonly string[]) =>
  lines(`Beste ${facts.to},`, '', ...body, '', 'Met vriendelijke groet,', nameOrGap(facts))

const inform = (facts: LetterFacts): Start => ({
  subject: 'Even kennismaken',
  body: wrapped(
    facts,
    `Ik ben ${nameOrGap(facts)}. Ik ben jullie vaste contactpersoon. Met al je vragen kun je bij mij terecht.`,
    '',
    '# Wat we samen gaan doen',
    'We kijken samen hoe het thuis fijn kan zijn voor iedereen, en wat daarbij helpt. Dat doe je niet alleen. De mensen die jij belangrijk vindt, mogen meedenken. Jullie beslissen zelf mee over wat we afspreken.',
    '',
    '# Wat we opschrijven',
    '- wie er bij je gezin horen en wie er helpen',
    '- wat jullie ons vertellen',
    '- wat we samen afspreken, en hoe dat gaat',
    '',
    'Alleen mensen die met jullie werken, kunnen dat lezen. Willen we iets met een ander delen, dan bespreken we dat eerst met jou, als dat veilig kan.',
    '',
    '# Wat jij mag',
    '- lezen wat er over jou is opgeschreven',
    '- vragen om iets te verbeteren of weg te halen',
    '- zeggen dat je iets anders ziet; wat jij zegt, komt ernaast te staan',
    '- iemand meenemen die je vertrouwt, of een vertrouwenspersoon vragen; dat kost niets',
    '- het zeggen als je niet tevreden bent, bij mij of met een klacht',
    '',
    `Ik maak graag kennis. ${callOr(facts)}`,
  ),
})

function invitation(facts: LetterFacts): Start {
  const { meeting } = facts
  const when = meeting ? `${weekdayInWords(meeting.on)}, vanaf ${meeting.from}` : gap('dag en tijd')
  return {
    subject: 'Een uitnodiging',
    body: wrapped(
      facts,
      'We willen graag met elkaar om de tafel. Kom je ook?',
      '',
      `- Wanneer: ${when}`,
      `- Waar: ${meeting?.place || gap('de plek, of: dat hoor je van mij')}`,
      '',
      '# Wat we gaan doen',
      'We praten over wat er goed gaat, wat je zorgen geeft en wat er moet veranderen. Daarna maken we samen afspraken. Iedereen krijgt de tijd om iets te zeggen.',
      '',
      '# Wat je vooraf kunt doen',
      '- bedenk wat jij belangrijk vindt',
      '- bedenk wie je erbij wilt hebben',
      '- zeg het me als je iets nodig hebt: een tolk, oppas, vervoer of iemand naast je',
      '',
      `Kun je niet, of kom je liever op een andere manier? ${callOr(facts)}`,
    ),
  }
}

function handover(facts: LetterFacts): Start {
  const from = facts.handover?.from ?? gap('naam van de vorige contactpersoon')
  const to = facts.handover?.to ?? gap('naam van de nieuwe contactpersoon')
  const day = facts.handover ? dayInWords(facts.handover.on) : gap('dag')
  return {
    subject: 'Je nieuwe contactpersoon',
    body: wrapped(
      facts,
      `Vanaf ${day} is ${to} jullie vaste contactpersoon. Tot dan was dat ${from}.`,
      '',
      `Wat je al hebt verteld, hoef je niet opnieuw te vertellen. ${from} en ${to} hebben het samen besproken. Wat we hebben afgesproken, blijft gelden.`,
      '',
      `Wil je eerst kennismaken, of iets vragen? ${callOr(facts)}`,
    ),
  }
}

const plan = (facts: LetterFacts): Start => ({
  subject: 'Onze afspraken',
  body: wrapped(
    facts,
    'Samen maakten we een plan. Hieronder staat wat we hebben afgesproken. Bewaar deze brief op een plek die voor jou goed is.',
    '',
    facts.plan,
    '',
    `Heb je vragen over het plan? ${callOr(facts)}`,
  ),
})

const closing = (facts: LetterFacts): Start => ({
  subject: 'Zo ronden we af',
  body: wrapped(
    facts,
    'We ronden het werk met jullie af. Jullie hebben er hard voor gewerkt. Dank je wel dat we mochten meekijken.',
    '',
    '# Hoe het verder gaat',
    facts.lookDays.length > 0
      ? `We laten jullie niet zomaar los. Rond ${list.format(facts.lookDays.map(dayInWords))} vragen we hoe het gaat.`
      : 'We werken nu niet meer samen aan een plan. Wat jullie hebben afgesproken, blijft van jullie.',
    '',
    '# Als het weer moeilijk wordt',
    `Wacht dan niet te lang. ${callOr(facts)} Kan het niet wachten? Bel 112.`,
    '',
    '# Wat er met jullie gegevens gebeurt',
    'We bewaren wat er is opgeschreven zo lang als de wet dat vraagt. Je mag het lezen, en je mag vragen om iets te verbeteren of weg te halen.',
  ),
})

const starts = { inform, invitation, handover, plan, closing } as const satisfies Record<
  Kind,
  (facts: LetterFacts) => Start
>

/** The house's own words for a kind of letter, to one person. */
export const startOf = (kind: Kind, facts: LetterFacts): Start => starts[kind](facts)
