import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'Wat je schrijft, komt bij de les te staan: ervoor, ertegen of anders. De les laat zien wat er nog ontbreekt voordat zij gevalideerd mag heten.',
  seenBy: 'Wie in de praktijkgroep meeleest: een schuilnaam en de toekomsttuin, nooit het huishouden.',
  never:
    'Een naam of nummer gaat niet mee: daar kijken we je tekst op na. Wat tegen de les pleit, valt niet weg.',
}
