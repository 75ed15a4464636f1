import type { Audience, Kind, Theme } from './rules.ts'

type Start = {
  theme: Theme
  audience: Audience
  kind: Kind
  nl: { question: string; points?: readonly string[] }
  en?: { question: string; points?: readonly string[] }
}

const often = ['Nooit', 'Niet vaak', 'Soms wel, soms niet', 'Vaak', 'Altijd']
const oftenEn = ['Never', 'Not often', 'Sometimes', 'Often', 'Always']
const whole = ['Helemaal niet', 'Bijna niet', 'Voor een deel', 'Bijna helemaal', 'Helemaal']
const wholeEn = ['Not at all', 'Hardly', 'In part', 'Almost completely', 'Completely']

/** What a new region can begin with; it makes the questions its own. */
export const startSet: readonly Start[] = [
  {
    ...{ theme: 'heard', audience: 'adult', kind: 'scale' },
    nl: { question: 'Luisteren de mensen die met jullie werken naar jou?', points: often },
    en: { question: 'Do the people who work with you listen to you?', points: oftenEn },
  },
  {
    ...{ theme: 'seen', audience: 'adult', kind: 'scale' },
    nl: { question: 'Zien zij ook wat er goed gaat in jullie gezin?', points: often },
    en: { question: 'Do they also see what goes well in your family?', points: oftenEn },
  },
  {
    ...{ theme: 'one-contact-person', audience: 'adult', kind: 'yes-partly-no' },
    nl: { question: 'Is er één vaste persoon bij wie je terechtkunt?' },
    en: { question: 'Is there one person you can always turn to?' },
  },
  {
    ...{ theme: 'help-fits', audience: 'adult', kind: 'scale' },
    nl: { question: 'Past de hulp bij wat jullie nodig hebben?', points: whole },
    en: { question: 'Does the help fit what you need?', points: wholeEn },
  },
  {
    ...{ theme: 'clear-agreements', audience: 'adult', kind: 'yes-partly-no' },
    nl: { question: 'Is het duidelijk wat er is afgesproken?' },
    en: { question: 'Is it clear what was agreed?' },
  },
  {
    ...{ theme: 'heard', audience: 'young', kind: 'yes-partly-no' },
    nl: { question: 'Luisteren ze naar jou?' },
    en: { question: 'Do they listen to you?' },
  },
  {
    ...{ theme: 'seen', audience: 'young', kind: 'yes-partly-no' },
    nl: { question: 'Zien ze hoe het echt met jou gaat?' },
    en: { question: 'Do they see how you really are?' },
  },
  {
    ...{ theme: 'one-contact-person', audience: 'young', kind: 'yes-partly-no' },
    nl: { question: 'Is er één iemand bij wie je altijd terechtkunt?' },
    en: { question: 'Is there one person you can always turn to?' },
  },
  {
    ...{ theme: 'help-fits', audience: 'young', kind: 'yes-partly-no' },
    nl: { question: 'Heb jij iets aan de hulp?' },
    en: { question: 'Does the help do something for you?' },
  },
  {
    ...{ theme: 'clear-agreements', audience: 'young', kind: 'yes-partly-no' },
    nl: { question: 'Weet je wat er is afgesproken?' },
    en: { question: 'Do you know what was agreed?' },
  },
  {
    ...{ theme: 'heard', audience: 'child', kind: 'yes-partly-no' },
    nl: { question: 'Luisteren we goed naar jou?' },
  },
  {
    ...{ theme: 'one-contact-person', audience: 'child', kind: 'yes-partly-no' },
    nl: { question: 'Weet je wie jullie helpt?' },
  },
  {
    ...{ theme: 'clear-agreements', audience: 'child', kind: 'yes-partly-no' },
    nl: { question: 'Snap je wat we samen doen?' },
  },
  {
    ...{ theme: 'heard', audience: 'network', kind: 'yes-partly-no' },
    nl: { question: 'Luisteren ze naar wat jij ziet?' },
    en: { question: 'Do they listen to what you see?' },
  },
  {
    ...{ theme: 'clear-agreements', audience: 'network', kind: 'yes-partly-no' },
    nl: { question: 'Is het duidelijk wat jij kunt doen?' },
    en: { question: 'Is it clear what you can do?' },
  },
  {
    ...{ theme: 'work-experience', audience: 'professional', kind: 'scale' },
    nl: { question: 'Heb je de ruimte om te doen wat een gezin nodig heeft?', points: often },
  },
  {
    ...{ theme: 'work-experience', audience: 'professional', kind: 'scale' },
    nl: { question: 'Werken jullie rond een gezin echt samen?', points: often },
  },
  {
    ...{ theme: 'workload', audience: 'professional', kind: 'scale' },
    nl: { question: 'Lukt je werk in de tijd die je ervoor hebt?', points: often },
  },
]
