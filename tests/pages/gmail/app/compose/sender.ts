/** The ways a draft leaves its box: sent, sent and archived, planned, refused, discarded. */
import type { App } from '../base/app.ts';
import { askFirst, showAlert } from './alert.ts';
import type { Box } from './box.ts';
import type { Draft } from './draft.ts';
import { promisedAttachment, ownText, refusalOf } from './refusal.ts';
import { askWhen, scheduleDraft } from './schedule.ts';
import { sendDraft } from './send.ts';
import { saveDraft, takeOut } from './sent-message.ts';

export interface Sender {
  send(box: Box, archive: boolean): void;
  schedule(box: Box): void;
  discard(box: Box): void;
}

export interface SenderParts {
  isOpen(id: string): boolean;
  close(id: string): void;
  open(draft: Draft): void;
}

export function createSender(app: App, { isOpen, close, open }: SenderParts): Sender {
  const { words, log, toast } = app;

  /** Calls back when nothing is wrong with it, or the rep says that nothing is. */
  const check = (box: Box, then: (draft: Draft) => void) => {
    const draft = box.read();
    const refusal = refusalOf(words, draft, box.unreadable());
    if (refusal) {
      log.actions.push('refused');
      return showAlert(words, refusal, box.focus);
    }
    const promised = promisedAttachment(ownText(box.body));
    if (!promised) return then(draft);
    log.actions.push('asked');
    askFirst(words, words.forgotAttachment, words.nothingAttached(promised), (goOn) => {
      if (goOn) then(draft);
      else box.body.focus();
    });
  };

  return {
    send: (box, archive) => {
      if (!isOpen(box.draft.id)) return;
      check(box, (draft) => {
        close(draft.id);
        void sendDraft(app, { draft, archive, takenBack: open });
        if (archive) app.go({ thread: null });
      });
    },
    schedule: (box) =>
      check(box, () =>
        askWhen(app, (at) => {
          const draft = box.read();
          close(draft.id);
          scheduleDraft(app, draft, at, open);
        }),
      ),
    discard: (box) => {
      log.actions.push('discard');
      const draft = box.read();
      takeOut(app, draft.threadId, draft.id);
      close(draft.id);
      toast.sayUndo(words.draftDiscarded, () => {
        saveDraft(app, draft);
        open(draft);
      });
    },
  };
}
