import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'Je beslist stuk voor stuk wat weg gaat en wat blijft. Daarna kijkt een ander het na. Pas als het antwoord is gegeven, is het echt weg.',
  seenBy:
    'Jij en wie het nakijkt zien de stukken. In het bewijs staan alleen soorten en aantallen, nooit de inhoud.',
  never: 'Er gaat niets weg zolang er een stop geldt. Wat over een ander gaat, verdwijnt niet vanzelf mee.',
}
