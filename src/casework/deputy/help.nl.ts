import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'Op de dagen die je kiest, komt alles van Vandaag bij je collega. Die kan dan wat een duo-partner kan, en ziet ook een geheim adres.',
  seenBy: 'Het gezin ziet wie er waarneemt, wanneer en op welk nummer, maar niet waarom.',
  never: 'De vaste contactpersoon verandert niet. Na de laatste dag stopt de toegang van je collega vanzelf.',
}
