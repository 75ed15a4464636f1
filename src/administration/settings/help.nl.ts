import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'Wat je wijzigt, staat eerst in een concept. Het geldt pas voor de hele regio vanaf de dag die je hier kiest.',
  seenBy: 'Wie hier beheert; de geschiedenis laat zien wie wat wanneer koos, en waarom.',
  never:
    'Wat de wet en de veiligheid vragen, kun je hier niet uitzetten. Een wijziging die nog niet is ingegaan, kun je intrekken.',
}
