import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'Je kiest één persoon. Die leest deze versie op de eigen pagina, en kan er een eigen kijk naast zetten.',
  seenBy: 'Alleen wie je kiest, en wie namens een kind meeleest.',
  never: 'Wat alleen voor het team is, kun je niet vrijgeven. Wat iemand al las, haalt intrekken niet terug.',
}
