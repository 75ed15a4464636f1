// What other parts of the house may use of casework; everything else stays inside.

export { AnswerFields, formOf as formOfAnswer } from './availability/answer-fields.tsx'
export { AnswerForm as MomentsForm } from './availability/forms.ts'
export { needs as availabilityNeeds } from './availability/needs.nl.ts'
export { answerMyMoment, myMomentRequests } from './availability/store.server.ts'
export { partNames, text as availabilityText, weekdayNames } from './availability/text.nl.ts'
export { type First, firsts, WishForm, type WishOutcome } from './contact-wish/rules.ts'
export { makeWish, myWishHolders, type OwnWish, ownWishes } from './contact-wish/store.server.ts'
export { periodInWords } from './deputy/text.nl.ts'
export { lookForDoubles } from './double/store.server.ts'
export { endInvitation, type OwnInvitation, ownInvitations } from './experience-expert/store.server.ts'
export { needs as experienceNeeds } from './experience-question/needs.nl.ts'
export { QuestionFields } from './experience-question/question-fields.tsx'
export {
  type AnswerCount,
  type Asked,
  type Audience,
  answersForm,
  askedIn,
  askedOf,
  asPrinted,
  audiences,
  breaksOf,
  type Kind as QuestionKind,
  kinds as questionKinds,
  latestOf,
  mostInUse,
  pointsOf,
  type Question,
  type QuestionState,
  stateOf as questionState,
  type Theme,
  termsOf as experienceTerms,
  themes,
  workThemes,
} from './experience-question/rules.ts'
export { startSet } from './experience-question/start-set.nl.ts'
export {
  answerCounts,
  isAskedAtWork,
  myAsked,
  paperByNumber,
  paperToType,
  questionsOf,
  tellExperience,
  tellExperienceAtWork,
  typePaper,
} from './experience-question/store.server.ts'
export {
  audienceNames,
  choiceNames,
  quarterInWords,
  themeNames,
} from './experience-question/text.nl.ts'
export { type AnswerWay, answerWays, MessageForm, promisedBy } from './family-message/rules.ts'
export { type OwnMessage, ownMessages, sendMessage } from './family-message/store.server.ts'
export { fileAnswer } from './file/answer.server.ts'
export { sizeInWords } from './file/rules.ts'
export { releasedBytes } from './file/sealed/store.server.ts'
export { type ReleasedFile, releasedFiles } from './file/store.server.ts'
export { formatNames, kindNames as fileKindNames } from './file/text.nl.ts'
export { type OwnVisit, ownVisits } from './home-visit/own/store.server.ts'
export { forgetOldSets } from './household-import/store.server.ts'
export { needs as journalNeeds } from './journal/needs.nl.ts'
export {
  type OwnView,
  ownViews,
  type ReleasedPiece,
  releasedJournal,
  tellOwnView,
} from './journal/own-view/store.server.ts'
export { ViewForm } from './journal/rules.ts'
export { needs as liveMarkNeeds } from './live-consultation/mark/needs.nl.ts'
export { text as liveMarkText } from './live-consultation/mark/text.nl.ts'
export { needs as liveNeeds } from './live-consultation/needs.nl.ts'
export { needs as liveScoreNeeds } from './live-consultation/score/needs.nl.ts'
export { scoreEnds, text as liveScoreText } from './live-consultation/score/text.nl.ts'
export { liveMeetings } from './live-consultation/stream.server.ts'
export { text as liveText } from './live-consultation/text.nl.ts'
export { remindOfChecks } from './notice/reminder/store.server.ts'
export { announcements } from './notice/rules.ts'
export { escalateUnread, noticeWhatHappened, queueNewsMail } from './notice/store.server.ts'
export { reminderMail } from './notice/text.nl.ts'
export { writeMail } from './notice/write-mail.ts'
export { appointmentFile } from './planned-consultation/calendar.ts'
export { mailWords } from './planned-consultation/mail.nl.ts'
export { ownAppointments, ownNextDays } from './planned-consultation/own/store.server.ts'
export { myPseudonyms, namesWithinReach } from './pseudonym/store.server.ts'
export { portraitAnswer } from './reach-card/photo-answer.ts'
export { runsOf, weekOf } from './reach-card/rules.ts'
export { familyReach, portraitFor } from './reach-card/store.server.ts'
export { copyPaper } from './rights/copy/compose.ts'
export { needs as rightsNeeds } from './rights/needs.nl.ts'
export { type OwnRequest, ownCopy, ownRequests } from './rights/own/store.server.ts'
export {
  answerBy,
  askForm,
  destroyBy,
  type Kind as RightKind,
  kindAt,
  kinds as rightKinds,
} from './rights/rules.ts'
export { ask as askForRight } from './rights/store.server.ts'
export { groundNames, outcomeNames, prolongNames } from './rights/text.nl.ts'
export { mayMailMe, takeBackMail } from './safe-contact/own/store.server.ts'
export { faces } from './safety-measurement/child-voice/rules.ts'
export { faceNames } from './safety-measurement/child-voice/text.nl.ts'
export { dangerWordsOf } from './safety-measurement/danger-word/store.server.ts'
export { wordsOfDanger } from './safety-measurement/danger-words.nl.ts'
export { needs as scoreNeeds } from './safety-measurement/needs.nl.ts'
export { needs as faceNeeds } from './safety-measurement/own-face/needs.nl.ts'
export { choosesFaces, FaceForm, faceAlarms } from './safety-measurement/own-face/rules.ts'
export { ownBirthDate, ownFaces, showFace } from './safety-measurement/own-face/store.server.ts'
export { cannotWait, dangerIn, soundsOfDanger, TellForm } from './safety-measurement/rules.ts'
export { ownScores, tellHowItGoes } from './safety-measurement/store.server.ts'
export { anchors } from './safety-measurement/text.nl.ts'
export { screenNow, type TeamDeputy, type TeamMember } from './shared-screen/store.server.ts'
export { EscalationList } from './top3-plan/around-parts.tsx'
export { needs as markNeeds } from './top3-plan/marks/needs.nl.ts'
export { MarkForm } from './top3-plan/marks/rules.ts'
export { recordOwnMark } from './top3-plan/marks/store.server.ts'
export { releasedPictures } from './top3-plan/pictures/store.server.ts'
export { hintsFor } from './top3-plan/plain-dutch/rules.ts'
export { planOnScreen, releasedPlansFor } from './top3-plan/release/store.server.ts'
export { markOf } from './top3-plan/rules.ts'
export {
  checked,
  mostKilobytes,
  places as paperPlaces,
  type UsedFor,
  usedFor,
} from './top3-plan/template/rules.ts'
export { endTemplate, keepTemplate, organisationsWithTemplate } from './top3-plan/template/store.server.ts'
export { takeTemplate } from './top3-plan/template/take-in.server.ts'
export { markNames, wordNames } from './top3-plan/text.nl.ts'
export { needs as tapNeeds } from './top3-plan/use/needs.nl.ts'
export { aboutOf, isUrgent, TapForm as TapSchema, tellableBy } from './top3-plan/use/rules.ts'
export { tellWord } from './top3-plan/use/store.server.ts'
export { TapForm } from './top3-plan/use/tap-form.tsx'
export { text as planInUse } from './top3-plan/use/text.nl.ts'
