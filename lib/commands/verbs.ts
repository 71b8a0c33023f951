/** Every command and what carries it out. */
import type { CommandName } from '../contract/commands.ts';
import { addPerson } from './add-person.ts';
import { importSnippets, startSnippets } from './add-snippets.ts';
import { advanceCommitment } from './advance-commitment.ts';
import { answerAsk } from './answer-ask.ts';
import { answerElement } from './answer-element.ts';
import { awaitReply } from './await-reply.ts';
import { changeSettings } from './change-settings.ts';
import { chooseDeal, forgetChoice } from './choose-deal.ts';
import { closeDeal, reopenDeal } from './close-deal.ts';
import { createDeal } from './create-deal.ts';
import { deleteCommitment } from './delete-commitment.ts';
import { deleteContact } from './delete-contact.ts';
import { deleteDeal } from './delete-deal.ts';
import { deleteSnippet } from './delete-snippet.ts';
import { editAccount } from './edit-account.ts';
import { editCommitment } from './edit-commitment.ts';
import { editContact } from './edit-contact.ts';
import { editDeal } from './edit-deal.ts';
import { fillRole } from './fill-role.ts';
import { editStatement, deleteStatement } from './honest/edit-statement.ts';
import { explainRegression } from './honest/explain-regression.ts';
import { recordStatement } from './honest/record-statement.ts';
import { importExchanges } from './intake/import-exchanges.ts';
import { importRecords } from './intake/import-records.ts';
import { forgetJudgements } from './forget-judgements.ts';
import { forgetJudgement } from './forget-judgement.ts';
import { judgeSentences } from './judge-sentences.ts';
import { loadSample } from './load-sample.ts';
import { logExchange } from './log-exchange.ts';
import { compareAgain, keepApart } from './merge/keep-apart.ts';
import { mergeAccounts } from './merge/merge-accounts.ts';
import { mergeContacts } from './merge/merge-contacts.ts';
import { deleteView, renameView, saveView } from './views/saved-views.ts';
import { moveStage } from './move-stage.ts';
import { archiveProcess } from './process/archive-process.ts';
import { chooseProcess } from './process/choose-process.ts';
import { keepProcessDraft } from './process/drafts.ts';
import { forgetMisfit, markMisfit } from './process/misfits.ts';
import { moveDeals } from './process/move-deals.ts';
import { deleteOffMap, editOffMap, recordOffMap } from './process/off-map.ts';
import { saveProcess } from './process/save-process.ts';
import { settleMisfitCases } from './process/settle-misfits.ts';
import { settleOffMap } from './process/settle-off-map.ts';
import { passSent } from './pass-sent.ts';
import { recordCommitment } from './record-commitment.ts';
import { recordSent } from './record-sent.ts';
import { deleteAudit } from './red-pen/delete-audit.ts';
import { markAudit } from './red-pen/mark-audit.ts';
import { continueAudit, finishAudit, startAudit } from './red-pen/start-audit.ts';
import { removePerson } from './remove-person.ts';
import { removeSample } from './remove-sample.ts';
import { saveSnippet } from './save-snippet.ts';
import { setElement } from './set-element.ts';
import { deletePlan, startPlan, stopPlan } from './skills/plans.ts';
import { rateSkill } from './skills/rate-skill.ts';
import { snoozeCommitment } from './snooze-commitment.ts';
import { snoozeNextAsk } from './snooze-next-ask.ts';
import { undo } from './undo.ts';
import { countSnippetUse } from './use-snippet.ts';
import { choosePrice } from './winloss/choose-price.ts';
import { deleteReview } from './winloss/delete-review.ts';
import { saveReview } from './winloss/save-review.ts';
import { withdrawSent } from './withdraw-sent.ts';
import type { Verb } from './verb.ts';

export const verbs: { [N in CommandName]: Verb<N> } = {
  'create-deal': createDeal,
  'edit-deal': editDeal,
  'move-stage': moveStage,
  'close-deal': closeDeal,
  'reopen-deal': reopenDeal,
  'delete-deal': deleteDeal,
  'edit-account': editAccount,
  'merge-accounts': mergeAccounts,
  'merge-contacts': mergeContacts,
  'keep-apart': keepApart,
  'compare-again': compareAgain,
  'add-person': addPerson,
  'edit-contact': editContact,
  'remove-person': removePerson,
  'delete-contact': deleteContact,
  'set-element': setElement,
  'answer-element': answerElement,
  'fill-role': fillRole,
  'record-commitment': recordCommitment,
  'edit-commitment': editCommitment,
  'advance-commitment': advanceCommitment,
  'delete-commitment': deleteCommitment,
  'answer-ask': answerAsk,
  'snooze-commitment': snoozeCommitment,
  'await-reply': awaitReply,
  'log-exchange': logExchange,
  'record-sent': recordSent,
  'withdraw-sent': withdrawSent,
  'pass-sent': passSent,
  'record-statement': recordStatement,
  'edit-statement': editStatement,
  'delete-statement': deleteStatement,
  'explain-regression': explainRegression,
  'judge-sentences': judgeSentences,
  'forget-judgement': forgetJudgement,
  'forget-judgements': forgetJudgements,
  'snooze-next-ask': snoozeNextAsk,
  'choose-deal': chooseDeal,
  'forget-choice': forgetChoice,
  'save-snippet': saveSnippet,
  'delete-snippet': deleteSnippet,
  'use-snippet': countSnippetUse,
  'import-snippets': importSnippets,
  'start-snippets': startSnippets,
  'import-records': importRecords,
  'import-exchanges': importExchanges,
  'start-audit': startAudit,
  'continue-audit': continueAudit,
  'finish-audit': finishAudit,
  'mark-audit': markAudit,
  'delete-audit': deleteAudit,
  'rate-skill': rateSkill,
  'start-plan': startPlan,
  'stop-plan': stopPlan,
  'delete-plan': deletePlan,
  'save-review': saveReview,
  'delete-review': deleteReview,
  'choose-price': choosePrice,
  'save-process': saveProcess,
  'keep-process-draft': keepProcessDraft,
  'choose-process': chooseProcess,
  'archive-process': archiveProcess,
  'move-deals': moveDeals,
  'mark-misfit': markMisfit,
  'forget-misfit': forgetMisfit,
  'settle-misfits': settleMisfitCases,
  'record-off-map': recordOffMap,
  'edit-off-map': editOffMap,
  'delete-off-map': deleteOffMap,
  'settle-off-map': settleOffMap,
  'change-settings': changeSettings,
  'save-view': saveView,
  'rename-view': renameView,
  'delete-view': deleteView,
  'load-sample': loadSample,
  'remove-sample': removeSample,
  undo,
};
