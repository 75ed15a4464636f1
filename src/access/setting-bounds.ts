import type { SettingName } from './settings.ts'

/** The least and the most a region may choose, so that a slip of the keyboard can't switch a safeguard off. */
export const settingBounds = {
  informFamilyDays: [1, 90],
  planReviewWeeks: [1, 26],
  firstConsultationDays: [7, 180],
  availabilityAnswerDays: [1, 42],
  // Fewer would tell whose they are, and a child's is never there.
  meetingScoresLeast: [3, 12],
  meetingShownFromAge: [18, 23],
  consultationQuorumPercent: [20, 100],
  interimPlanDays: [1, 60],
  planTasksPerPerson: [1, 20],
  planMeetingsMost: [1, 20],
  agreementCheckDays: [1, 90],
  consultAnswerDays: [1, 30],
  invitationMonths: [1, 12],
  urgentNoticeHours: [1, 48],
  journalReleaseDays: [1, 90],
  // What a form may carry at most (src/access/uploads.server.ts), and the database with it.
  fileMegabytes: [1, 15],
  helpWaitDays: [7, 180],
  helpStartKnownDays: [1, 90],
  sightChildSeenDays: [1, 60],
  sightChildAloneDays: [1, 90],
  sightAdultAloneDays: [1, 120],
  sightDangerSeenDays: [1, 14],
  sightDangerAloneDays: [1, 28],
  sightSpokenFromAge: [2, 8],
  scoreLow: [2, 5],
  scoreDrop: [1, 3],
  scoreSecondWaveMonths: [1, 12],
  scoreThirdWaveMonths: [2, 24],
  scoreFourthWaveMonths: [3, 36],
  scoreWaveDays: [7, 90],
  authorityCheckMonths: [1, 60],
  aftercareFirstMonths: [1, 12],
  aftercareSecondMonths: [2, 18],
  aftercareLastMonths: [6, 36],
  reopenMonths: [1, 36],
  deputyLongestDays: [7, 90],
  planDormantDays: [14, 180],
  birthdayAheadDays: [7, 180],
  lessonLeastCases: [2, 20],
  lessonLeastGardens: [1, 10],
  lessonLeastPerspectives: [1, 10],
  lessonQuorum: [2, 30],
  sessionJudgingDays: [1, 30],
  smallNumberThreshold: [3, 25],
} as const satisfies Record<SettingName, readonly [number, number]>

/** The longest address of the page that a family leaves to. */
export const longestExitAddress = 200
