import type { FutureInput, WrongInput } from '#src/casework/top3-plan/draft/rules.ts'

type Around = WrongInput & FutureInput
type Told = [
  bottomLine: string,
  call: string,
  who: string,
  number: string,
  wish: string,
  stays: string,
  again: string,
]

/** Of each household: what may never happen, whom they call first, and what they want. Numbers of nobody. */
const told: Record<string, Told> = {
  'de-vries-amrani': [
    'Niemand duwt of slaat een ander, ook niet bij de deur.',
    'Als een wissel uit de hand loopt',
    'oma Wil de Vries',
    '06 0000 0011',
    'Dat Sem en Fenne zonder buikpijn van het ene naar het andere huis gaan.',
    'Oma Wil blijft halen en brengen als dat nodig is. Tante Hanan belt elke week met Laila.',
    'Dan gaan de wissels weer via oma Wil, en bellen we dezelfde week met elkaar.',
  ],
  jongsma: [
    'Niemand gooit met spullen of duwt een ander.',
    'Als een gesprek over geld hard wordt',
    'opa Ton de Graaf',
    '06 0000 0012',
    'Een huis waarin we over geld praten zonder dat iemand weg moet.',
    'Tante Dineke eet elke donderdag mee. Opa Ton neemt de kinderen als we moeten praten.',
    'Dan praten we alleen nog over geld waar tante Dineke bij is.',
  ],
  kramer: [
    'Niemand bonst op deur of ramen, en de kinderen slapen door.',
    'Als Ilse onverwacht voor de deur staat',
    'buurvrouw Joke Prins',
    '06 0000 0013',
    'Dat mama op zondag komt en dat het dan gezellig is.',
    'Oom Karel blijft bij de bezoeken zolang Daan en Fleur dat willen.',
    'Dan zijn de bezoeken weer bij oom Karel thuis.',
  ],
  'okonkwo-visser': [
    'Niemand duwt een ander, en Roos wordt nooit geschud.',
    'Als een van ons de kamer uit moet',
    'de ander, die Roos overneemt',
    '06 0000 0014',
    'Samen uitgerust ouders zijn.',
    'Familie en vrienden koken om de beurt.',
    'Dan slaapt Chidi na de nachtdienst eerst bij een vriend.',
  ],
  'smit-bakker': [
    'Niemand schreeuwt of dreigt waar Luuk en Evi bij zijn.',
    'Als een wissel op straat misgaat',
    'opa Henk Bakker',
    '06 0000 0015',
    'Dat Luuk geen berichten meer hoeft over te brengen.',
    'Opa Henk doet de wissel. Tante Inge belt met Patrick.',
    'Dan doet opa Henk weer alle wissels.',
  ],
  tesfay: [
    'Niemand geeft door waar wij wonen.',
    'Als een onbekend nummer belt',
    'vriendin Rahel Haile',
    '06 0000 0016',
    'Een gewone straat, een gewone school en een eigen voordeur.',
    'Rahel en Anna blijven komen, ook als de hulp stopt.',
    'Dan bellen we eerst Rahel, en dezelfde dag de vaste contactpersoon.',
  ],
  'van-doorn': [
    'Niemand slaat, en niemand staat in de deur als een ander weg wil.',
    'Als Erik en Jelle tegenover elkaar blijven staan',
    'oom Sjoerd van Doorn',
    '06 0000 0017',
    'Samen aan tafel zonder dat iemand opstaat.',
    'Oom Sjoerd en oma Coby blijven elke week langskomen.',
    'Dan gaat Erik naar oom Sjoerd tot het rustig is.',
  ],
  aalbers: [
    'Niemand pakt Tijn hard vast.',
    'Als Rick iets voor de derde keer zegt',
    'opa Ger Aalbers',
    '06 0000 0018',
    'Dat Tijn vertelt wat er in hem omgaat.',
    'Opa Ger en tante Sonja blijven elke week komen.',
    'Dan neemt opa Ger het die avond over.',
  ],
  brouwer: [
    'Niemand dreigt of slaat, ook niet als er gedronken is.',
    'Als Ruud later thuiskomt dan hij zei',
    'oma Gerda Brouwer',
    '06 0000 0020',
    'Rustig slapen, ook als er niemand meer meekijkt.',
    'Oma Gerda houdt een oogje in het zeil.',
    'Dan bellen we de vaste contactpersoon, ook na de nazorg.',
  ],
  yildiz: [
    'Niemand slaat een ander of gooit met spullen.',
    'Als de stemmen omhooggaan',
    'tante Sevda Aydin',
    '06 0000 0019',
    'Rust in huis, en kinderen die niet stil worden als papa thuiskomt.',
    'Tante Sevda om de hoek. Zij is altijd te bellen.',
    'Dan zegt Kemal het zelf tegen Sevda en lopen ze weer samen een rondje.',
  ],
}

export function around(key: string): Around {
  const found = told[key]
  if (!found) throw new Error(`Nobody told what may never happen at ${key}`)
  const [bottomLine, step, who, contact, wish, network, relapse] = found
  const danger = { step: 'Als er nu gevaar is', who: 'de politie', contact: '112' }
  return { bottomLine, escalation: [{ step, who, contact }, danger], wish, network, relapse }
}
