import type { MessageKey } from '../../../lib/locales/translate.ts';

/** Every key of the sidebar, once: for the help. */
export const SHORTCUTS: readonly { title: MessageKey; keys: readonly { keys: string; act: MessageKey }[] }[] = [
  {
    title: 'help.anywhere',
    keys: [
      { keys: 'mod K', act: 'help.palette' },
      { keys: 'A', act: 'act.capture' },
      { keys: 'H', act: 'said.add' },
      { keys: 'B', act: 'setback.sayWhy' },
      { keys: 'I', act: 'help.insert' },
      { keys: 'Y N E', act: 'help.sent' },
      { keys: 'S', act: 'snippets.title' },
      { keys: 'Y', act: 'help.confirm' },
      { keys: 'N', act: 'help.notAnAsk' },
      { keys: 'L', act: 'act.log' },
      { keys: 'W', act: 'act.wrongDeal' },
      { keys: 'E', act: 'act.editDeal' },
      { keys: '[ ]', act: 'help.stages' },
      { keys: 'C', act: 'help.checklist' },
      { keys: 'O', act: 'help.ledger' },
      { keys: 'P', act: 'help.people' },
      { keys: 'J', act: 'help.same' },
      { keys: 'mod Z', act: 'act.undo' },
      { keys: '?', act: 'help.help' },
      { keys: 'Esc', act: 'help.escape' },
    ],
  },
  {
    title: 'answers.title',
    keys: [
      { keys: 'Y', act: 'answers.yes' },
      { keys: 'T', act: 'answers.other-time' },
      { keys: 'N', act: 'answers.no' },
      { keys: 'D', act: 'answers.dodge' },
      { keys: 'X', act: 'answers.none' },
    ],
  },
  {
    title: 'help.inChecklist',
    keys: [
      { keys: '↑ ↓', act: 'help.move' },
      { keys: 'Space', act: 'help.main' },
      { keys: 'X', act: 'row.passOver' },
      { keys: 'N', act: 'row.setNotApplicable' },
      { keys: 'O', act: 'row.reopen' },
    ],
  },
  {
    title: 'help.inLedger',
    keys: [
      { keys: 'S', act: 'advance.asked' },
      { keys: 'Y', act: 'advance.given' },
      { keys: 'N', act: 'advance.declined' },
      { keys: 'D', act: 'advance.dodged' },
      { keys: 'K', act: 'advance.kept' },
      { keys: 'B', act: 'advance.broken' },
      { keys: 'F', act: 'answers.open.again' },
      { keys: 'Z', act: 'answers.open.aside' },
      { keys: 'R', act: 'answers.open.reply-by' },
      { keys: 'E', act: 'act.edit' },
    ],
  },
];
