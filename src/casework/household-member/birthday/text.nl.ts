import type { TurningAge } from './rules.ts'

const changes: Record<TurningAge, string> = {
  12: 'Vanaf dan beslist een kind mee over wat jullie delen en over hulp',
  16: 'Vanaf dan beslist een kind zelf over wat jullie delen en over hulp',
  18: 'Vanaf dan heeft niemand gezag meer en loopt jeugdhulp niet vanzelf door',
}

export const text = {
  title: (name: string, age: TurningAge, day: string) => `${name} wordt ${age} op ${day}. ${changes[age]}`,
  step: 'Bekijk gezag en gegevens',
}
