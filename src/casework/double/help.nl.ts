import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'We vergelijken mensen op naam en geboortedag. Werkt een collega misschien met dezelfde mensen? Dan hoort de contactpersoon van het huishouden dat er het eerst was, wie die collega is.',
  seenBy: 'Die contactpersoon en het team; over wie het gaat, hoor je van je collega zelf.',
  never: 'Samenvoegen gaat nooit vanzelf, niemand ziet er meer door, en je kunt het weer losmaken.',
}
