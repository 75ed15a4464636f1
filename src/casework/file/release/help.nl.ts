import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens: 'Je kiest één persoon. Die ziet dit op de eigen pagina en kan het downloaden.',
  seenBy: 'Alleen wie je kiest, en wie namens een kind meeleest.',
  never:
    'Een bestand dat niet op virussen is gecontroleerd, gaat nooit naar een gezin. Wat iemand al heeft gedownload, haalt intrekken niet terug.',
}
