import { challengesIn, raiseChallenge, takeStep } from '#src/casework/challenge/store.server.ts'
import { answerQuestion, askExpert, recordUse } from '#src/casework/expert-consult/store.server.ts'
import { recordMeasurement } from '#src/casework/safety-measurement/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { answered, openFamilyPages, told } from '../family.ts'
import { as, type World } from '../world.ts'

/** How safe each of them finds it, what the scientist doubted and what experts were asked. */
export async function deVriesAmraniVoices(world: World): Promise<void> {
  const caseId = world.cases.get('de-vries-amrani') ?? ''
  await familyScores(world, caseId)
  await professionalScores(world, caseId)
  await doubts(world, caseId)
  await questions(world, caseId)
}

async function familyScores(world: World, caseId: string) {
  const since = '2024-12-02'
  const laila = await openFamilyPages(world, caseId, { givenName: 'Laila', name: 'Laila Amrani', since })
  const mark = await openFamilyPages(world, caseId, { givenName: 'Mark', name: 'Mark de Vries', since })
  await told(
    world,
    laila,
    '2024-12-09',
    3,
    'Bij het ophalen wordt er altijd geschreeuwd. De kinderen huilen dan.',
  )
  await answered(
    world,
    laila,
    '2024-12-10',
    'Dezelfde ochtend gebeld. Afgesproken dat oma de kinderen overdraagt.',
  )
  await told(world, mark, '2024-12-11', 8, 'Bij mij thuis is het rustig.')
  await answered(world, mark, '2024-12-12', 'Besproken dat de kinderen de ruzies bij het ophalen noemen.')
  await told(
    world,
    laila,
    '2025-04-07',
    5,
    'Oma haalt en brengt. Dat scheelt veel.',
    'Dat er geen berichten meer komen via de kinderen.',
  )
  await answered(world, laila, '2025-04-08', 'Meegenomen naar het gesprek met beide ouders apart.')
  await told(world, mark, '2025-05-12', 8, 'Het gaat goed. Ik stuur geen berichten meer via de kinderen.')
  await answered(world, mark, '2025-05-13', 'Gevraagd hoe hij dat volhoudt; hij belt eerst zijn broer.')
  await told(
    world,
    laila,
    '2025-11-18',
    4,
    'Vorige week stond hij toch zelf voor de deur van school.',
    'Dat hij zich aan de afspraak over school houdt.',
  )
}

async function professionalScores(world: World, caseId: string) {
  const record = (on: string, input: Omit<Parameters<typeof recordMeasurement>[3], 'measuredOn'>) =>
    as(world, 'samira', on, ({ tx, actor, today }) =>
      recordMeasurement(tx, actor, caseId, { ...input, measuredOn: today }),
    )
  await record('2024-12-16', {
    rater: 'me',
    score: 4,
    why: 'Beide kinderen zien de ruzies bij het ophalen. Er is nog geen plek waar dat niet gebeurt.',
    oneHigher: 'Een overdracht zonder dat de ouders elkaar zien.',
    howAsked: undefined,
  })
  await record('2025-05-19', {
    rater: 'me',
    score: 6,
    why: 'Zes weken zonder ruzie bij het ophalen, gezien door oma en door school.',
    oneHigher: 'Dat Sem niet meer bij de deur wacht om te kijken wie er komt.',
    howAsked: undefined,
  })
  const sem = await as(world, 'samira', '2025-05-19', ({ tx }) =>
    tx
      .selectFrom('person as p')
      .innerJoin('household_member as m', 'm.person_id', 'p.id')
      .where('m.case_id', '=', caseId)
      .where('p.given_name', '=', 'Sem')
      .select('p.id')
      .executeTakeFirstOrThrow(),
  )
  await record('2025-09-15', {
    rater: sem.id,
    score: 6,
    why: '“Het is wel oké. Ik kijk nog steeds of ze allebei rustig zijn.”',
    oneHigher: '“Dat ik niet hoef te kiezen waar mijn verjaardag is.”',
    howAsked: 'Alleen met Sem, op de fiets naar voetbal.',
  })
  await record('2025-10-13', {
    rater: 'me',
    score: 6,
    why: 'De afspraken over ophalen houden. Over school is nog niets afgesproken.',
    oneHigher: 'Een afspraak over school waar beide ouders zich aan houden.',
    howAsked: undefined,
  })
}

async function doubts(world: World, caseId: string) {
  const raise = (on: string, question: string) =>
    as(world, 'eva', on, ({ tx, actor }) => raiseChallenge(tx, actor, caseId, question))
  const step = (who: 'eva' | 'samira', on: string, id: string, kind: 'answered' | 'settled', words: string) =>
    as(world, who, on, async ({ tx, actor }) => {
      const challenge = (await challengesIn(tx, [caseId])).find(one => one.id === id)
      if (challenge) await takeStep(tx, actor, challenge, kind, words)
    })
  const first = await raise(
    '2025-02-24',
    'We praten veel over het ophalen. Weten we ook wat Sem meemaakt als hij bij een van beiden is?',
  )
  await step(
    'samira',
    '2025-02-27',
    first,
    'answered',
    'Nog niet genoeg. Ik spreek Sem elke drie weken alleen, buiten beide huizen.',
  )
  await step(
    'eva',
    '2025-06-10',
    first,
    'settled',
    'Sem vertelt nu zelf. We zien meer dan de ruzie bij de deur.',
  )
  const second = await raise(
    '2025-11-12',
    'Het verschil tussen de cijfers van vader en moeder blijft groot. Wiens verhaal volgen wij?',
  )
  await step(
    'samira',
    '2025-11-18',
    second,
    'answered',
    'Ik merk dat ik op de kinderen vaar en moeder minder vroeg. Deze week spreek ik haar zonder vader, over school.',
  )
}

async function questions(world: World, caseId: string) {
  const ask = (on: string, askedOf: string, question: string, summary: string, neededBy: string) =>
    as(world, 'samira', on, ({ tx, actor, today }) =>
      askExpert(tx, actor, caseId, { askedOf, question, summary, neededBy: day(neededBy) }, today),
    )
  const answer = (who: 'lotte' | 'karin', on: string, id: string, advice: string) =>
    as(world, who, on, ({ tx, actor }) => answerQuestion(tx, actor, id, advice))
  const first = await ask(
    '2025-06-16',
    'child-protection-board',
    'Wanneer is een onderzoek naar gezag hier meer dan een extra last voor de kinderen?',
    'Gescheiden ouders met twee kinderen van zeven en tien. De ruzies gaan over ophalen en school. Sinds een paar weken gaat het ophalen zonder ruzie, met hulp van een grootouder.',
    '2025-06-23',
  )
  await answer(
    'lotte',
    '2025-06-19',
    first,
    'Nu niet. Er is een afspraak die werkt; een onderzoek zet de ouders weer tegenover elkaar. Kijk wel over drie maanden opnieuw, en vraag de kinderen wat zij merken.',
  )
  await as(world, 'samira', '2025-06-30', ({ tx, actor }) =>
    recordUse(tx, actor, first, {
      usedHow: 'Geen onderzoek gevraagd. In september met Sem besproken wat hij merkt.',
      usefulness: 5,
      applied: 'yes',
    }),
  )
  const second = await ask(
    '2025-11-14',
    'safe-home',
    'Een ouder komt onverwacht bij school. Wat spreek ik nu met school af?',
    'Gescheiden ouders; ophalen gaat via een grootouder. Een ouder stond vorige week zelf bij de deur van school. De kinderen schrokken, er werd niet geschreeuwd.',
    '2025-11-21',
  )
  await answer(
    'karin',
    '2025-11-19',
    second,
    'Spreek met school één persoon af die jou belt, en wat die tegen de kinderen zegt. Vraag de ouder apart wat er nodig was. Gebeurt het nog eens of is er dreiging, bel ons dan dezelfde dag.',
  )
  await ask(
    '2025-11-18',
    'child-protection-board',
    'Kan een afspraak over school tussen gescheiden ouders ook zonder rechter bindend worden?',
    'Ouders zijn twee jaar uit elkaar en hebben samen gezag. Ze houden zich aan de afspraken over ophalen, maar niet over wie er bij school komt. Beide ouders willen geen rechtszaak.',
    '2025-11-25',
  )
}
