/** What a content script says the moment that something is pressed, and what that means. Pure. */
import { interpretGmail } from '../gmail/interpret.ts';
import { readToast } from '../gmail/toast.ts';
import { interpretLinkedIn } from '../linkedin/interpret.ts';
import { startReport } from '../report.ts';
import type { PageSight } from '../sight.ts';
import { evidenceOf } from './evidence.ts';
import { snapshotOf } from './snapshot.ts';
import type { SendEvidence, SendSignal, SendSnapshot } from './types.ts';

export interface SeenPress {
  /** Send; Enter, which may send; Schedule send; Undo on the line that says that a mail was sent. */
  act: 'send' | 'enter' | 'later' | 'undo';
  /** The draft's place among those that were seen. */
  at: number;
  /** The page at that moment, before it has done anything about it. */
  seen: PageSight;
}

type Pressed = Extract<SendSignal, { kind: 'armed' | 'undone' }>;
/** A signal of which only the page's own port knows the tab. */
export type PressSignal = { [Kind in Pressed['kind']]: Omit<Extract<Pressed, { kind: Kind }>, 'tab'> }[Pressed['kind']];

/** @returns null for a press that says nothing: no draft is there, or the line speaks of another act */
export function signalOf({ act, at, seen }: SeenPress): PressSignal | null {
  if (act === 'undo') return undoneBy(seen);
  const snapshot = snapshotOf(seen, at);
  // In those boxes it starts a line.
  if (act === 'enter' && (snapshot?.unmarked || snapshot?.conversation?.place === 'invitation')) return null;
  return snapshot && { kind: 'armed', snapshot, evidence: evidenceBefore(seen, snapshot), later: act === 'later' };
}

function undoneBy(seen: PageSight): PressSignal | null {
  const toast = seen.seen === 'gmail' ? readToast(seen, startReport()) : null;
  if (seen.seen !== 'gmail' || !toast?.sent) return null;
  return { kind: 'undone', account: interpretGmail(seen).context.account, threadId: toast.threadId };
}

/** While address and page disagree too: at least the line that stands there from before. */
function evidenceBefore(seen: PageSight, snapshot: SendSnapshot): SendEvidence {
  const evidence = evidenceOf(seen.seen === 'gmail' ? interpretGmail(seen) : interpretLinkedIn(seen));
  if (evidence) return evidence;
  const toast = seen.seen === 'gmail' ? readToast(seen, startReport()) : null;
  const { site, account, draftKeys } = snapshot;
  return {
    site,
    account,
    toast: toast?.sent ? { threadId: toast.threadId } : null,
    alert: false,
    drafts: draftKeys,
    messages: [],
    troubled: [],
    threads: [],
  };
}
