/** A mailbox as far as sending goes: what the rep does in it, what it makes of that, and what a content script tells. */
import { arm, mail, message, see, undo } from './support.ts';
import type { Event } from './support.ts';

type Place = 'open' | 'asking' | 'sending' | 'sent' | 'planned' | 'closed';
interface Mail {
  id: string;
  thread: string | null;
  place: Place;
}

export type Act =
  | { do: 'open' | 'press' | 'press-late' | 'refused' | 'asked' | 'plan' | 'accept' | 'lose'; mail: number }
  | { do: 'answer'; yes: boolean }
  | { do: 'undo' | 'undo-key' | 'hide' | 'look' | 'reload' }
  | { do: 'wait'; ms: number };

export interface APage {
  act(act: Act): void;
  /** What the content script has told, and the time between. */
  events: Event[];
  /** Ids of mails that are out. */
  out(): string[];
}

export function aPage(threads: readonly (string | null)[], namesThread: boolean): APage {
  const mails = threads.map((thread, at): Mail => ({ id: `msg-a:r${at}`, thread, place: 'closed' }));
  const events: Event[] = [];
  /** Of which mail the line speaks. */
  let line: Mail | null = null;
  let asked: { mail: Mail; mayGo: boolean } | null = null;

  const threadOf = ({ thread, id }: Mail): string | null => (namesThread ? (thread ?? `thread-a:${id}`) : null);
  const shown = () => ({
    toast: line && { threadId: threadOf(line) },
    alert: asked !== null,
    drafts: mails.filter(({ place }) => place === 'open' || place === 'asking').map(({ id }) => id),
    messages: mails.filter(({ place, thread }) => place === 'sent' && thread !== null).map(({ id }) => message(id)),
  });
  const look = (): void => void events.push(see(shown()));
  const press = (one: Mail, later = false): void => void events.push(arm(mail(one.id, one.thread), shown(), later));
  const send = (one: Mail): void => {
    one.place = 'sending';
    line = null;
  };
  const takeBack = (): void => {
    if (!line || line.place !== 'sent') return;
    line.place = 'open';
    line = null;
  };

  const onMail = (one: Mail, what: Act['do']): void => {
    if (asked) return;
    const isOpen = one.place === 'open';
    if (what === 'open' && one.place === 'closed') one.place = 'open';
    if (what === 'accept' && one.place === 'sending') [one.place, line] = ['sent', one];
    if (what === 'lose' && one.place === 'sending') one.place = 'closed';
    if (!isOpen) return;
    if (what === 'press' || what === 'press-late') press(one);
    if (what === 'press') send(one);
    if (what === 'refused' || what === 'asked') {
      press(one);
      one.place = 'asking';
      asked = { mail: one, mayGo: what === 'asked' };
    }
    if (what === 'plan') {
      press(one, true);
      one.place = 'planned';
      line = null;
    }
  };

  return {
    events,
    out: () => mails.filter(({ place }) => place === 'sent').map(({ id }) => id),
    act(act) {
      if ('mail' in act) {
        const one = mails[act.mail % mails.length];
        if (one) onMail(one, act.do);
      } else if (act.do === 'answer' && asked) {
        asked.mail.place = 'open';
        if (act.yes && asked.mayGo) send(asked.mail);
        asked = null;
      } else if (act.do === 'undo' && line?.place === 'sent' && !asked) {
        events.push(undo(threadOf(line)));
        takeBack();
      } else if (act.do === 'undo-key' && !asked) takeBack();
      else if (act.do === 'hide') line = null;
      else if (act.do === 'reload') {
        events.push({ kind: 'left', tab: 1 });
        line = null;
      } else if (act.do === 'wait') events.push(act.ms);
      // Nobody sees every state of a page, but the observers tell of each change within a frame or two.
      if (act.do !== 'wait') look();
    },
  };
}
