/**
 * What is known of a mail or message on its way out. All of it is plain JSON: a worker that is killed between two
 * signals reads its `SendState`s back and goes on.
 *
 *   armed ──evidence──▶ provisional ──35 s──▶ final          recorded at provisional
 *     │                      ├─undo, same draft again─▶ withdrawn
 *     │                      └─deleted in its conversation, for an hour─▶ withdrawn; edited─▶ provisional, with its new words
 *     ├──refused by the page──▶ refused
 *     ├──to be sent later─────▶ scheduled (never confirmed by the page)
 *     └──nothing came─────────▶ dropped
 */
import type { Address, LinkedInConversation, LinkedInParticipant } from '../context.ts';
import type { SiteId } from '../sites.ts';

/** What was about to be sent, as it stood when the rep pressed Send. */
export interface SendSnapshot {
  site: SiteId;
  /** Address of the mailbox; on LinkedIn the viewer's member id. */
  account: string | null;
  /** Gmail: `msg-a:r…`, later the id of the sent message. */
  draftId: string | null;
  threadId: string | null;
  legacyThreadId: string | null;
  subject: string | null;
  /** Those typed and not yet a chip are among them. */
  to: Address[];
  cc: Address[];
  bcc: Address[];
  /** Own text without quote and signature. */
  text: string;
  url: string;
  /** LinkedIn only. An invitation's participant is the person on whose page it was written. */
  conversation:
    | (Pick<LinkedInConversation, 'place' | 'conversationId' | 'threadId'> & { participants: LinkedInParticipant[] })
    | null;
  /** Names of the draft while it stands open: see `SendEvidence.drafts`. */
  draftKeys: string[];
  /** Names of the conversation that it belongs to: see `SentMessage.places`. */
  places: string[];
  /**
   * LinkedIn: nothing on this page will say that it has left. That its box has gone is all there is to see, so what it asks
   * for is never recorded without the rep's word.
   */
  unmarked: boolean;
}

/** A message on screen that the rep may have sent. */
export interface SentMessage {
  /** Gmail: none. LinkedIn: ids of its conversation and of the people in it. One in common is enough. */
  places: string[];
  /** Gmail: message id. LinkedIn: URN; null where the page shows none. */
  id: string | null;
  /** `null` = whatever was written (an invitation shows no words once it is out). */
  text: string | null;
  /** When it was sent, where the page says so. */
  at: number | null;
}

/** What a page shows at one moment that speaks for or against a send. */
export interface SendEvidence {
  site: SendSnapshot['site'];
  account: string | null;
  /** Gmail: the line that says that a mail was sent. */
  toast: { threadId: string | null } | null;
  /** Gmail: a dialog says what is wrong, or asks. */
  alert: boolean;
  /** Names of all drafts that stand open and hold what they held. */
  drafts: string[];
  messages: SentMessage[];
  /** LinkedIn: places where a message could not be sent. */
  troubled: string[];
  /** LinkedIn: the conversations on screen by their own ids, from the first message to the last that is shown of each. */
  threads: { id: string; from: number; to: number }[];
}

/** In order, as a page tells them. `tab` = which page. */
export type SendSignal =
  /** Send was pressed (`later`: Schedule send). `evidence` is what stood there before. */
  | { kind: 'armed'; tab: number; snapshot: SendSnapshot; evidence: SendEvidence; later: boolean }
  /** Undo was pressed on the line that says that a mail was sent. */
  | { kind: 'undone'; tab: number; account: string | null; threadId: string | null }
  /** The page as it is now. */
  | { kind: 'seen'; tab: number; evidence: SendEvidence }
  /** The page has gone: closed, loaded anew. */
  | { kind: 'left'; tab: number };

export type SendStage = 'armed' | 'provisional' | 'final' | 'refused' | 'withdrawn' | 'scheduled' | 'dropped';

export interface SendState {
  /** Gmail: account and draft id, so that whatever happens twice is recognised. LinkedIn: conversation and time. */
  key: string;
  state: SendStage;
  snapshot: SendSnapshot;
  /** When it was armed, and when it came into this state, in milliseconds. */
  armedAt: number;
  since: number;
  tab: number;
  /** To be sent later. */
  later: boolean;
  /** Its draft is no longer open there, and perhaps the page neither. */
  gone: boolean;
  left: boolean;
  /** A dialog came up after Send was pressed, and whether it still stands there. */
  alerted: boolean;
  alert: boolean;
  /** A line that stands there from before, and says so of another mail. */
  staleToast: SendEvidence['toast'];
  /** Ids of the fitting messages that stood there before, how many without an id, and whether a dialog did that says something. */
  before: { ids: string[]; unnamed: number; dialog?: boolean };
  /** Since when one more without id and time stands there, or its box has gone: it may still be on its way. */
  cameAt: number | null;
  /** The line that says so of this mail has been seen; how many that may have spoken of it. */
  told: boolean;
  lines: number;
  /** Of the sent message, once seen; of its thread, as the line said. */
  messageId: string | null;
  sentThreadId: string | null;
  /** By what its words are known again when they themselves are kept no longer. Absent on sends from before it was kept. */
  words?: string;
  /** Since when its conversation is shown without it. */
  lostAt?: number | null;
}

/** `changed`: those that came into another state, in order; one may be in it twice (withdrawn, then armed anew). */
export interface SendStep {
  sends: SendState[];
  changed: SendState[];
}
