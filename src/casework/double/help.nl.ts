import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'We vergelijken mensen op naam en geboortedag. Werkt een collega misschien met dezelfde mensen? Dan hoort de contactpersoon van het huishouden dat er het eerst was, wie die collega is.',
  seenBy:
    'Alleen die contactpersoon en het team. Over wie het gaat en in welk huishouden, hoor je pas van je collega zelf.',
  never: 'Samenvoegen gaat nooit vanzelf, en niemand ziet er meer door. Je kunt het weer losmaken.',
}
