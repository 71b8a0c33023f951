/** Every command and what carries it out. */
import type { CommandName } from '../contract/commands.ts';
import { addPerson } from './people/add-person.ts';
import { importSnippets, startSnippets } from './snippets/add-snippets.ts';
import { advanceCommitment } from './commitments/advance-commitment.ts';
import { answerAsk } from './commitments/answer-ask.ts';
import { answerElement } from './checklist/answer-element.ts';
import { awaitReply } from './commitments/await-reply.ts';
import { changeSettings } from './change-settings.ts';
import { chooseDeal, forgetChoice } from './deals/choose-deal.ts';
import { closeDeal, reopenDeal } from './deals/close-deal.ts';
import { createDeal } from './deals/create-deal.ts';
import { deleteCommitment } from './commitments/delete-commitment.ts';
import { deleteContact } from './people/delete-contact.ts';
import { deleteDeal } from './deals/delete-deal.ts';
import { deleteSnippet } from './snippets/delete-snippet.ts';
import { editAccount } from './people/edit-account.ts';
import { editCommitment } from './commitments/edit-commitment.ts';
import { editContact } from './people/edit-contact.ts';
import { editDeal } from './deals/edit-deal.ts';
import { fillRole } from './checklist/fill-role.ts';
import { editStatement, deleteStatement } from './honest/edit-statement.ts';
import { explainRegression } from './honest/explain-regression.ts';
import { recordStatement } from './honest/record-statement.ts';
import { importExchanges } from './intake/import-exchanges.ts';
import { importRecords } from './intake/import-records.ts';
import { forgetJudgements } from './judgements/forget-judgements.ts';
import { forgetJudgement } from './judgements/forget-judgement.ts';
import { judgeSentences } from './judgements/judge-sentences.ts';
import { loadSample } from './sample/load-sample.ts';
import { logExchange } from './exchanges/log-exchange.ts';
import { compareAgain, keepApart } from './merge/keep-apart.ts';
import { mergeAccounts } from './merge/merge-accounts.ts';
import { mergeContacts } from './merge/merge-contacts.ts';
import { deleteView, renameView, saveView } from './views/saved-views.ts';
import { moveStage } from './deals/move-stage.ts';
import { archiveProcess } from './process/archive-process.ts';
import { chooseProcess } from './process/choose-process.ts';
import { keepProcessDraft } from './process/drafts.ts';
import { forgetMisfit, markMisfit } from './process/misfits.ts';
import { leaveRecords, moveRecords } from './moving/move-records.ts';
import { moveDeals } from './process/move-deals.ts';
import { deleteOffMap, editOffMap, recordOffMap } from './process/off-map.ts';
import { saveProcess } from './process/save-process.ts';
import { settleMisfitCases } from './process/settle-misfits.ts';
import { settleOffMap } from './process/settle-off-map.ts';
import { passSent } from './sent/pass-sent.ts';
import { recordCommitment } from './commitments/record-commitment.ts';
import { recordSent } from './sent/record-sent.ts';
import { deleteAudit } from './red-pen/delete-audit.ts';
import { markAudit } from './red-pen/mark-audit.ts';
import { continueAudit, finishAudit, startAudit } from './red-pen/start-audit.ts';
import { removePerson } from './people/remove-person.ts';
import { removeSample } from './sample/remove-sample.ts';
import { saveSnippet } from './snippets/save-snippet.ts';
import { setElement } from './checklist/set-element.ts';
import { deletePlan, startPlan, stopPlan } from './skills/plans.ts';
import { rateSkill } from './skills/rate-skill.ts';
import { snoozeCommitment } from './commitments/snooze-commitment.ts';
import { snoozeNextAsk } from './deals/snooze-next-ask.ts';
import { undo } from './undo/undo.ts';
import { countSnippetUse } from './snippets/use-snippet.ts';
import { choosePrice } from './winloss/choose-price.ts';
import { deleteReview } from './winloss/delete-review.ts';
import { saveReview } from './winloss/save-review.ts';
import { withdrawSent } from './sent/withdraw-sent.ts';
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
  'move-records': moveRecords,
  'leave-records': leaveRecords,
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
