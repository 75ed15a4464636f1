/** A region's own terms and thresholds, with the values a new region starts with (the field's usual ones). */
export const settingDefaults = {
  /** Days within which the family is told that we work with them (domain.md 4). */
  informFamilyDays: 28,
  /** Weeks between reviews of a plan while there is direct danger. */
  planReviewWeeks: 6,
  /** Days after the opening within which there is a first network consultation. */
  firstConsultationDays: 42,
  /** Days within which people answer when they can come to a network consultation; the link holds as long. */
  availabilityAnswerDays: 14,
  /** How many numbers of who said yes a large screen shows at least, and from which age somebody's can be there. */
  meetingScoresLeast: 4,
  meetingShownFromAge: 18,
  /** Which part of those who are asked has to be able to come, in percent. */
  consultationQuorumPercent: 60,
  /** Days an interim safety plan holds before it must be replaced. */
  interimPlanDays: 14,
  /** Tasks of one person in a plan, and meetings around one family, above which the plan says it is much. */
  planTasksPerPerson: 5,
  planMeetingsMost: 3,
  /** Days an agreement may wait for its first check when nobody chose a date. */
  agreementCheckDays: 14,
  /** Working days within which an expert consult is answered. */
  consultAnswerDays: 5,
  /** Working days within which the contact person answers a question of the family, and the holder a wish for another one. */
  messageAnswerDays: 2,
  wishAnswerDays: 5,
  /** Days before a month of looks is shown to whom they were about; and whether by name (1) or by role alone (0). */
  lookDelayDays: 30,
  lookShowsNames: 1,
  /** Months for which a family invites an experience expert at most; then it can invite again. */
  invitationMonths: 6,
  /** Hours after which something urgent that nobody read goes to the behavioural scientist, and then to the fallback holder. */
  urgentNoticeHours: 4,
  /** Hours emergency access stays open, how often somebody can try in a day, and working days in which it is judged. */
  emergencyHours: 4,
  emergencyTriesPerDay: 10,
  emergencyJudgeDays: 5,
  /** Which roles may open it (1) or not (0); the database starts with the same (migration 0078). */
  emergencySafeHome: 1,
  emergencyCaseworker: 1,
  emergencyInstitution: 1,
  emergencyScientist: 0,
  /** Minutes for which a code works that lets somebody of a family in. */
  accessCodeMinutes: 60,
  /** Hours for which a code works that lets a colleague come in for the first time; days for an invitation to come by a work account. */
  signInCodeHours: 24,
  workInvitationDays: 14,
  /** Days a piece of the journal may wait before Vandaag asks who of the family reads it. */
  journalReleaseDays: 14,
  /** The largest letter or photo, in megabytes. */
  fileMegabytes: 10,
  /** Days help may wait after it was asked for before there is an agreement about the time until it begins. */
  helpWaitDays: 28,
  /** Days after which Vandaag asks for the day on which help begins. */
  helpStartKnownDays: 14,
  /** Days within which a child is seen, and spoken alone; and an adult of the household spoken alone. */
  sightChildSeenDays: 14,
  sightChildAloneDays: 28,
  sightAdultAloneDays: 42,
  /** The same while there is acute danger. */
  sightDangerSeenDays: 3,
  sightDangerAloneDays: 7,
  /** From which age a child is spoken, and not only seen. */
  sightSpokenFromAge: 4,
  /** A score that asks for eyes: this low or lower, or this many points lower than the one before. */
  scoreLow: 3,
  scoreDrop: 2,
  /** Whether a family is asked what it thinks when its plan holds and when the household closes (1), or not (0). */
  experienceAtPlan: 1,
  experienceAtClosing: 1,
  /** After how many months it is asked besides, and how many after the beginning of aftercare; 0 is not. */
  experienceFirstMonths: 3,
  experienceSecondMonths: 6,
  experienceThirdMonths: 12,
  experienceAftercareMonths: 6,
  /** Days for which such a moment stays open. */
  experienceOpenDays: 42,
  /** Months after the opening at which everybody gives a score again, after the one at the start. */
  scoreSecondWaveMonths: 6,
  scoreThirdWaveMonths: 12,
  scoreFourthWaveMonths: 18,
  /** Days before and after such a day within which a score counts for it. */
  scoreWaveDays: 42,
  /** Months after which a check of who has authority over a child is old. */
  authorityCheckMonths: 12,
  /** Months after the beginning of aftercare from which each of its three looks can be held. */
  aftercareFirstMonths: 3,
  aftercareSecondMonths: 6,
  aftercareLastMonths: 12,
  /** Months after a closing within which a new report reopens the same household. */
  reopenMonths: 12,
  /** Days somebody can deputise at most; longer asks for a handover. */
  deputyLongestDays: 42,
  /** Days without any use after which a plan is called dormant. */
  planDormantDays: 90,
  /** Days before a birthday that changes rights (12, 16, 18) from which Vandaag says so. */
  birthdayAheadDays: 42,
  /** Days for an answer to who uses a right, within a month; how much longer it may take once (AVG art. 12 lid 3). */
  rightsAnswerDays: 28,
  rightsProlongDays: 56,
  /** Days within which what may be destroyed is destroyed, within three months (Jeugdwet 7.3.9, Wmo 2015 5.3.5). */
  rightsDestroyDays: 84,
  /** Years a file is kept by itself: youth care (Jeugdwet 7.3.8, BW 7:454) and support (Wmo 2015 5.3.4). */
  keepYouthYears: 20,
  keepSupportYears: 15,
  /** A task of Veilig Thuis, at least until the youngest is 18; a measure of the court, after the youngest turns 18. */
  keepSafeHomeYears: 20,
  keepCourtYears: 30,
  /** Support for which no plan ever held. */
  keepNeverAdoptedYears: 5,
  /** Days for which whoever runs the servers keeps copies that are not locked for each household apart. */
  openCopiesDays: 14,
  /** Years the log is kept (NEN 7513: five at least); the longest of all regions of an installation holds. */
  auditYears: 5,
  /** What a lesson needs to count as validated. */
  lessonLeastCases: 3,
  lessonLeastGardens: 2,
  lessonLeastPerspectives: 2,
  /** Members of the practice group who must be there when a lesson is validated. */
  lessonQuorum: 4,
  /** Days after a session within which who was there can say what it was worth. */
  sessionJudgingDays: 7,
  /** Days after which a barrier has stood in the way long, and is talked about in a session. */
  barrierLongDays: 120,
  /** Days before the end of an agreement with who trains us from which the practice says so. */
  agreementAheadDays: 60,
  /** Months after which the transition agenda is looked at again. */
  transitionReviewMonths: 3,
  /** Answers from which an average of a session is shown; fewer would tell who gave which. */
  sessionLeastAnswers: 3,
  /** How much alike two texts are, in percent, from which a lesson is shown as one that says the same. */
  lessonAlikePercent: 35,
  /** A count below this is kept back outside the practice group. */
  smallNumberThreshold: 5,
  /** Households on which a figure in the middle rests at least, such as a number of days. */
  medianLeastHouseholds: 10,
  /** Days after a quarter ended at which its figures are counted for good. */
  quarterSettleDays: 30,
} as const satisfies Record<string, number>

export type SettingName = keyof typeof settingDefaults
export type Settings = Readonly<Record<SettingName, number>>

/** The region's settings, with the starting value where the region has none. */
export const settingsFrom = (stored: Readonly<Record<string, number>>): Settings =>
  Object.fromEntries(
    Object.entries(settingDefaults).map(([name, value]) => [name, stored[name] ?? value]),
  ) as unknown as Settings
