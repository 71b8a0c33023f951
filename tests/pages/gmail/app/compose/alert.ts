/** Why a mail was not sent, and a question before it is. */
import type { Words } from '../words/words.ts';
import { showDialog } from './dialog.ts';

export function showAlert(words: Words, text: string, closed: () => void): void {
  const ok = { name: 'ok', word: words.ok, press: closed } as const;
  showDialog({ role: 'alertdialog', title: words.error, content: [text], buttons: [ok] });
}

/** @param answered `true` = go on */
export function askFirst(words: Words, title: string, text: string, answered: (goOn: boolean) => void): void {
  showDialog({
    role: 'alertdialog',
    title,
    content: [text],
    buttons: [
      { name: 'ok', word: words.ok, press: () => answered(true) },
      { name: 'cancel', word: words.cancel, press: () => answered(false) },
    ],
  });
}
