/** What queries return and surfaces draw: plain data, ready to show, nothing that a surface has to look up again. */
export type {
  ChoiceScope,
  MatchReason,
  Candidate,
  LookAlike,
  PersonOffer,
  DealOffer,
  Namesake,
  Namesakes,
  SilentReason,
  DealLookup,
  PageSummary,
  SidebarView,
  ThreadRecords,
} from './views/lookup.ts';
export type {
  StageMark,
  StageGap,
  NextAsk,
  ChecklistItem,
  ChecklistStage,
  LedgerRow,
  PersonRow,
  LevelRow,
  DealView,
} from './views/deal.ts';
export type {
  ExchangeRow,
  HonestyView,
  Presenting,
  ReplayCommitment,
  ReplayMoment,
  ReplayPerson,
  RoleRow,
  Setback,
  StatementRow,
} from './views/honest.ts';
export type { CopiesState, RestoredCopy, RestoreProblem } from './views/copies.ts';
export type { LensFind, LensSentence, LensSilence, LensView } from './views/lens.ts';
export type { AnswerQuestion } from './views/answers.ts';
export type { DetectorView, RatesView } from './views/rates.ts';
export type { AuditFacts, AuditNudge, AuditView, HabitsView, ReasonFacts } from './views/red-pen.ts';
export type { PlanView, SkillReachView, SkillRow, SkillsView } from './views/red-pen.ts';
export type { TodayGroup, TodayView } from './views/today.ts';
export type {
  Page,
  DealListRow,
  ContactListRow,
  AccountListRow,
  SearchHit,
  Timeline,
  TimelineEntry,
} from './views/lists.ts';
export type { BoardCard, BoardColumnView } from './views/board.ts';
export type { DuplicatePair, DuplicateReason, DuplicatesView } from './views/merge.ts';
export type {
  MergeChoices,
  MergeConflict,
  MergeDeletion,
  MergePreview,
  MergeRecordName,
  MergeSame,
  MergeSide,
  MergeTableRow,
  MergeValue,
  MergeWord,
} from './views/history-merge.ts';
export type { CalendarItem, CalendarView } from './views/calendar.ts';
export type { SnippetRow } from './views/snippets.ts';
export type {
  BookSummary,
  ProcessSummary,
  StoreHealth,
  ImportPreview,
  CommitmentDraft,
  DueReading,
} from './views/book.ts';
export type { FoundAsk, SentAsk, SentMessage, SentQuestion, SentView, TakenBack } from './views/sending.ts';
export type { DealName, ElementName, PriceChoice, PricedElement, PriceView } from './views/winloss.ts';
export type {
  MisfitProposal,
  OffMapView,
  ProcessDeal,
  ProcessDraftView,
  ProcessFileView,
  ProcessMove,
  ProcessRow,
  ProcessVersion,
  ProcessView,
  ProcessesView,
  StepProposal,
} from './views/process.ts';
export type { IntakeExchangePreview, IntakePreview } from './views/intake.ts';
export type { ReviewAsk, ReviewRow, ReviewsView, ReviewView, VarianceRow, VarianceView } from './views/reviews.ts';
export type { TrendsView } from './views/trends.ts';
export type { BriefCommitment, BriefView, DealBrief, RepBrief } from './views/brief.ts';
export type { BackupPlan, BackupPlanView, BackupTrouble } from './views/backup-plan.ts';
export type { DeletedLine, DeletionsView } from './views/deletions.ts';
export type { Unfinished } from './views/unfinished.ts';
