/** A mail that goes out later: a dialog that nothing on the page names asks when, and the box goes; no message appears. */
import type { MailMessage, MailThread } from '../../mailbox.ts';
import type { App } from '../base/app.ts';
import { h, pressable } from '../base/dom.ts';
import { fullTime } from '../base/time.ts';
import { showDialog } from './dialog.ts';
import type { Draft } from './draft.ts';
import { scheduleTimes } from './schedule-times.ts';
import { numberMessage, saveDraft } from './sent-message.ts';

export function askWhen({ words }: App, chosen: (at: number) => void): void {
  const times = scheduleTimes(Date.now());
  const choices = times.map((at, index) =>
    pressable(
      h(
        'div',
        { class: 'Az', role: 'menuitem', tabindex: 0 },
        h('span', {}, words.scheduleChoices[index] ?? ''),
        h('span', { class: 'Az-when' }, fullTime(at, words.locale)),
      ),
      () => {
        close();
        chosen(at);
      },
    ),
  );
  const cancel = { name: 'cancel', word: words.cancel, press: () => undefined } as const;
  const close = showDialog({ role: 'dialog', title: words.scheduleSend, content: choices, buttons: [cancel] });
  choices[0]?.focus();
}

/** @param takenBack opens the draft again */
export function scheduleDraft(app: App, draft: Draft, at: number, takenBack: (draft: Draft) => void): void {
  const { words, options, toast } = app;
  app.log.actions.push('schedule');
  saveDraft(app, draft, at);
  const text = `${words.scheduled}: ${fullTime(at, words.locale)}`;
  if (options.scheduledToast === 'plain') return toast.say(text);
  const undo = () => {
    app.log.actions.push('undo-schedule');
    saveDraft(app, draft);
    takenBack(draft);
    toast.say(words.undone);
  };
  toast.saySent(text, draft.threadId, undo, () => app.go({ list: 'scheduled', thread: null, compose: null }));
}

/** Their time has come. @returns how many there were */
export function sendScheduled(app: App): number {
  const due = app.store
    .threads()
    .flatMap((thread) => thread.messages.filter(isPlanned).map((message) => ({ thread, message })));
  for (const { thread, message } of due) goOut(app, thread.id, message);
  return due.length;
}

function isPlanned({ scheduledFor }: MailMessage): boolean {
  return scheduledFor !== undefined;
}

function goOut(app: App, threadId: string, { id }: MailMessage): void {
  const thread = app.store.find(threadId);
  if (!thread) return;
  const labels = [...new Set(['sent', ...thread.labels.filter((label) => label !== 'scheduled')])];
  app.store.put({ ...thread, labels, messages: thread.messages.map((one) => (one.id === id ? asSent(one) : one)) });
  app.log.sent.push({ id, threadId, to: peopleIn(thread, id) });
  setTimeout(() => numberMessage(app, threadId, id), app.options.sync);
}

function asSent({ draft: _draft, scheduledFor: _at, ...message }: MailMessage): MailMessage {
  return { ...message, at: Date.now() };
}

function peopleIn(thread: MailThread, id: string): string[] {
  const message = thread.messages.find((one) => one.id === id);
  return message ? [...message.to, ...message.cc, ...message.bcc].map(({ email }) => email) : [];
}
