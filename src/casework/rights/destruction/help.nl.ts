import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'Je beslist stuk voor stuk wat weg gaat en wat blijft. Weg gaat het pas als een ander het heeft nagekeken en het antwoord is gegeven.',
  seenBy: 'Jij en wie het nakijkt zien de stukken; in het bewijs staan alleen soorten en aantallen.',
  never: 'Er gaat niets weg zolang er een stop geldt. Wat over een ander gaat, verdwijnt niet vanzelf mee.',
}
