import { staleForm } from '#src/access/deed.server.ts'
import { notUnderstood } from '#src/access/read-form.server.ts'
import { roleNames } from '#src/access/role-names.nl.ts'
import {
  anchors,
  availabilityNeeds,
  availabilityText,
  choiceNames,
  experienceNeeds,
  faceNames,
  faceNeeds,
  fileKindNames,
  formatNames,
  groundNames,
  journalNeeds,
  liveMarkNeeds,
  liveMarkText,
  liveNeeds,
  liveScoreNeeds,
  liveScoreText,
  liveText,
  mailWords,
  markNames,
  markNeeds,
  outcomeNames,
  partNames,
  planInUse,
  prolongNames,
  reminderMail,
  rightsNeeds,
  scoreEnds,
  scoreNeeds,
  tapNeeds,
  weekdayNames,
  wordNames,
} from '#src/casework/public.ts'
import { needs as comeInNeeds } from '#src/identity/family-sign-in/needs.nl.ts'
import { text as comeIn } from '#src/identity/family-sign-in/text.nl.ts'
import { text as myAccess } from '#src/identity/my-access/text.nl.ts'
import { tooLong, unreadable } from '#src/kernel/form-schema.ts'
import { uiWords } from '#src/ui/language/words.nl.ts'
import { text as appointment } from '../appointment/text.nl.ts'
import { text as contactWish, firstChoices, outcomeWords } from '../contact-wish/text.nl.ts'
import { text as think } from '../experience-question/text.nl.ts'
import { answerWayChoices, text as familyMessage } from '../family-message/text.nl.ts'
import { text as guide } from '../guide/text.nl.ts'
import { text as howAreWe } from '../how-are-we/text.nl.ts'
import { text as learned } from '../learned/text.nl.ts'
import { text as ourAgreements } from '../our-agreements/text.nl.ts'
import { needs as peopleNeeds } from '../our-people/needs.nl.ts'
import { capacityNames, householdTitle, text as ourPeople } from '../our-people/text.nl.ts'
import { text as ourPlan } from '../our-plan/text.nl.ts'
import { text as ourStory, pieceNames } from '../our-story/text.nl.ts'
import { text as rights } from '../rights/text.nl.ts'
import { text as sharedScreen } from '../shared-screen/text.nl.ts'
import { text as start } from '../start/text.nl.ts'
import { text as staySafe } from '../stay-safe/text.nl.ts'
import { needs as whatHelpedNeeds } from '../what-helped/needs.nl.ts'
import { effectChoices, stateWords, text as whatHelped } from '../what-helped/text.nl.ts'
import { thingNames, text as whoLooked } from '../who-looked/text.nl.ts'
import { needs as languageNeeds } from './needs.nl.ts'
import { text as chooseLanguage } from './text.nl.ts'

const { tap } = planInUse
/** Who asks to see the file may leave the words away. */
const { see: _, ...rightsWords } = rightsNeeds.words

/**
 * Every fixed sentence that a family reads, each from the place where it is written. What another language says is
 * made after this: a sentence that is missing there does not compile.
 */
export const nl = {
  ui: uiWords,
  /** What all family pages are called where a region chose no name of its own, and the way to the first. */
  frame: { brand: 'Mijn afspraken', begin: 'Begin', role: roleNames['family-member'] },
  comeIn,
  myAccess,
  chooseLanguage,
  start,
  ourPlan,
  ourAgreements,
  ourStory,
  ourPeople,
  appointment,
  /** When somebody can, signed in or by a link of their own. */
  availability: {
    answer: availabilityText.answer,
    link: availabilityText.link,
    weekdays: weekdayNames,
    parts: partNames,
  },
  firstChoices,
  outcomeWords,
  contactWish,
  answerWayChoices,
  familyMessage,
  learned,
  rights,
  rightsAnswers: { outcomes: outcomeNames, grounds: groundNames, prolonged: prolongNames },
  effectChoices,
  stateWords,
  whatHelped,
  thingNames,
  whoLooked,
  householdTitle,
  howAreWe,
  think: { ...think, choices: choiceNames },
  guide,
  staySafe,
  sharedScreen,
  /** On somebody's own phone at the table, outside what lives there. */
  atTable: {
    join: liveText.join,
    scale: scoreEnds,
    score: liveScoreText.own,
    childScore: liveScoreText.child,
    mark: liveMarkText,
    needs: {
      code: liveNeeds.code,
      codeShape: liveNeeds.codeShape,
      face: liveScoreNeeds.face,
      score: liveScoreNeeds.score,
      show: liveScoreNeeds.show,
      mark: liveMarkNeeds.mark,
      audience: liveMarkNeeds.audience,
      stale: liveScoreNeeds.stale,
    },
  },
  mail: mailWords,
  reminderMail,
  tap: {
    agreements: tap.agreements,
    none: tap.none,
    watching: tap.watching,
    owning: tap.owning,
    told: tap.told,
    kept: tap.kept,
    failing: tap.failing,
    signs: tap.signs,
    signsLead: tap.signsLead,
    sign: tap.sign,
    noteFold: tap.noteFold,
    note: tap.note,
    noteHint: tap.noteHint,
    words: wordNames,
  },
  names: {
    capacities: capacityNames,
    anchors,
    faces: faceNames,
    marks: markNames,
    journalKinds: pieceNames,
    fileKinds: fileKindNames,
    formats: formatNames,
  },
  needs: {
    language: languageNeeds.language,
    household: peopleNeeds.household,
    score: scoreNeeds.score,
    mark: markNeeds.mark,
    tap: tapNeeds.tap,
    view: journalNeeds.view,
    face: faceNeeds.face,
    faceOrWords: faceNeeds.something,
    rights: rightsWords,
    rightsAbout: rightsNeeds.about,
    beside: rightsNeeds.beside,
    comeIn: comeInNeeds,
    moments: {
      part: availabilityNeeds.part,
      nothing: availabilityNeeds.nothing,
      likes: availabilityNeeds.likes,
      notOn: availabilityNeeds.notOn,
    },
    whatHelped: whatHelpedNeeds,
    answer: experienceNeeds.answer,
    oneAnswer: experienceNeeds.oneAtLeast,
    tooLong,
    unreadable,
    stale: staleForm,
    notUnderstood,
  },
}
