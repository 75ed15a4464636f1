import type { Weekday } from '../availability/rules.ts'
import type { Shape } from './rules.ts'

const dayNames: Record<Weekday, string> = {
  ma: 'maandag',
  di: 'dinsdag',
  wo: 'woensdag',
  do: 'donderdag',
  vr: 'vrijdag',
  za: 'zaterdag',
  zo: 'zondag',
}
export const shortParts = { morning: 'ochtend', afternoon: 'middag', evening: 'avond' } as const

const list = new Intl.ListFormat('nl')
const asBegin = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const runInWords = (run: readonly Weekday[]) => {
  const [first, last] = [run.at(0), run.at(-1)]
  if (!first || !last) return []
  return run.length > 2 ? [`${dayNames[first]} tot en met ${dayNames[last]}`] : run.map(one => dayNames[one])
}

/** 'Maandag tot en met woensdag en vrijdag' */
export const daysInWords = (runs: readonly (readonly Weekday[])[]): string =>
  asBegin(list.format(runs.flatMap(runInWords)))
export const partsInWords = (parts: readonly (keyof typeof shortParts)[]): string =>
  list.format(parts.map(part => shortParts[part]))

export const shapeNames: Record<Shape, string> = {
  a4: 'Voor aan de muur (A4)',
  a5: 'Voor op de koelkast (A5)',
  wallet: 'Voor in een portemonnee, om uit te knippen',
}

export const text = {
  link: 'Maak een kaartje voor het gezin',
  page: {
    title: 'Zo bereik je mij',
    lead: 'Een kaartje dat overal mag liggen: er staat niet op waarvoor jullie elkaar spreken, en geen adres.',
    photoAlt: 'Je foto op het kaartje',
    looks: 'Zo ziet het kaartje eruit',
    print: 'Op papier',
    printLead: 'Een pdf om te printen. Dat je het maakt, staat in het logboek.',
    own: 'Wijzig wat er op je kaartje staat',
    ofOther: (name: string) => `Dit is het kaartje van ${name}. Alleen ${name} wijzigt wat erop staat.`,
    noPhone: (name: string) =>
      `${name} heeft nog geen telefoonnummer ingevuld. Zonder nummer is er geen kaartje om te printen.`,
  },
  card: {
    title: 'Zo bereik je mij',
    portrait: (name: string) => `Portret van ${name}`,
    initials: (name: string) => `De letters van ${name}`,
    away: (period: string) => `Ik ben er niet ${period}.`,
    callOther: (name: string, phone: string) => `Bel dan ${name}: ${phone}`,
    notThere: 'Ben ik er niet?',
    always: 'Avond, nacht en weekend',
    someone: 'Iemand om mee te praten, gratis',
    urgent: 'Spoed',
    description: 'Een kaartje met een telefoonnummer en wanneer je kunt bellen.',
    cut: 'Knip langs de streepjes en vouw in het midden. Er zijn er twee.',
  },
  photo: {
    title: 'Een foto op je kaartje',
    lead: 'Een foto hoeft niet. Zonder foto staan er de eerste letters van je naam. Gezinnen waar je bij betrokken bent en collega’s zien hem.',
    file: 'Foto',
    fileHint: (most: number) =>
      `Een jpg, png of webp van hoogstens ${most} MB. We maken er een klein vierkant van; plaats en toestel blijven niet bewaard.`,
    submit: 'Bewaar de foto',
    done: 'Je foto staat op je kaartje.',
    link: 'Zet een foto op je kaartje',
    other: 'Kies een andere foto',
    drop: 'Haal je foto weg',
    dropTitle: 'Haal je foto weg',
    dropLead:
      'Op je kaartje staan dan weer je letters. De foto is echt weg. Op kaartjes van papier blijft hij staan.',
    dropped: 'Je foto is weg.',
    noPhoto: 'Dit is geen foto. Kies een jpg, png of webp.',
    tooManyDots: 'Deze foto is te groot om te tekenen. Maak hem kleiner en kies hem opnieuw.',
  },
}
