import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'Je kiest één persoon. Die leest deze versie op de eigen pagina’s, of krijgt haar van jou op papier.',
  seenBy: 'Alleen wie je kiest, en wie namens een kind meeleest.',
  never: 'Er gaat niets vanzelf naar een ander van het gezin. Ook een nieuwe versie geef je zelf weer vrij.',
}
