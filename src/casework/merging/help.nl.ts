import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'Je vraagt of dit hetzelfde gezin is. Zegt de contactpersoon van dit huishouden ja, dan gaat het hier dicht en gaat het gezin verder bij jou.',
  seenBy: 'Het team van dit huishouden leest je vraag, en ieder houdt alleen wat die al kon lezen.',
  never:
    'Er verhuist niets en er verdwijnt niets. Niemand komt hierdoor in een team, en je kunt het ongedaan maken.',
}
