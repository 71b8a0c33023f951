/**
 * What becomes of a message that is sent. Each signal of a page is written down before anything follows from it, and each
 * row says what has followed already, so that a worker may end between any two steps: the next one goes on from there.
 *
 *   armed ──▶ what would be recorded is read, while the page still shows the draft's thread
 *   provisional ──▶ recorded; what nobody has confirmed becomes a question
 *   scheduled ──▶ waits until the message is seen
 *   withdrawn, or sent anew ──▶ taken back
 */
import type { CommandArgs, CommandName, CommandResult } from '../../contract/commands.ts';
import type { TakenBack } from '../../contract/views.ts';
import type { Instant } from '../../domain/rows/types.ts';
import type { PageReading } from '../../page/context.ts';
import { isStillPlanned } from '../../page/gmail/urls.ts';
import { withdrawnBy } from '../../page/sending/names.ts';
import { settleAt, settleSends } from '../../page/sending/settle.ts';
import { stepSends } from '../../page/sending/step.ts';
import type { SendEvidence, SendSignal, SendState } from '../../page/sending/types.ts';
import { keysOfDrafts, linkOf, outgoingOf, sentKey, withConversation } from '../../queries/sent/outgoing.ts';
import { allAskedAbout, askedAbout, prepareSent } from '../../queries/sent/prepare-sent.ts';
import { isStanding, readInvitations, readTakenBack } from '../../queries/sent/still-stands.ts';
import { sentLater } from '../../queries/sent/sent-later.ts';
import { whereItStands } from '../../queries/sent/where-it-stands.ts';
import type { Book } from '../../store/book.ts';
import { faultOf } from '../../store/faults.ts';
import type { KeyValueStore } from '../../store/key-value.ts';
import { Turn } from '../../store/turn.ts';
import { forgetSends, readSends, saveSends, sendKey } from '../../store/under-way/sends.ts';
import type { PreparedSend } from '../../store/rows/side-rows.ts';
import { HeldSends } from './held-sends.ts';
import { forgetUnfinished } from '../../store/under-way/unfinished.ts';
import { actedOn, isDeleted, isPending, isReworded, rowsOf, stripped, takenBack } from './send-rows.ts';
import type { UnderWay } from './send-rows.ts';

export interface SendTools {
  book(): Promise<Book>;
  run<N extends CommandName>(name: N, args: CommandArgs<N>, commandId: string): Promise<CommandResult>;
  /** The page of a tab, as it was read last. */
  readingOf(tabId: number): PageReading | null;
  now(): Instant;
  zone: string;
  /** Calls `settle` then, also where the worker has ended. */
  ringAt(at: Instant): Promise<void>;
  /** The book was written. */
  changed(): Promise<void>;
  /** For what there is no room for in the book; see `held-sends.ts`. */
  session: KeyValueStore;
}

async function isNothingUnderWay(book: Book): Promise<boolean> {
  const [underWay, scheduled] = await Promise.all([readSends(book, 'under-way'), readSends(book, 'scheduled')]);
  return underWay.length + scheduled.length === 0;
}

/** What failed is tried again after so long. */
const AGAIN_MS = 60_000;
/** Refusals that will not go by themselves: the deal is gone, or the message stands in the book already. */
const FOR_GOOD: ReadonlySet<string> = new Set(['not-found', 'duplicate', 'invalid', 'not-allowed']);

export class Sends {
  readonly #tools: SendTools;
  readonly #held: HeldSends;
  readonly #turn = new Turn();
  /** Signals that wait for their turn. */
  #waiting = 0;
  /** Known to have nothing on its way out: what pages show, at every reading, then needs no look into the book. */
  #idle = false;

  constructor(tools: SendTools) {
    this.#tools = tools;
    this.#held = new HeldSends(tools.session);
  }

  /** In the order in which they come. */
  receive(signal: SendSignal): Promise<void> {
    if (signal.kind === 'armed') this.#idle = false;
    if (this.#idle) return Promise.resolve();
    this.#waiting += 1;
    return this.#inTurn(async (book) => {
      this.#waiting -= 1;
      await this.#advance(book, (sends) => stepSends(sends, signal, this.#tools.now()));
      if (signal.kind === 'seen')
        await this.#lookForScheduled(book, signal.evidence, this.#tools.readingOf(signal.tab));
      // What came meanwhile may have begun something.
      const nothing = (await this.#held.read()) === null && (await isNothingUnderWay(book));
      this.#idle = nothing && this.#waiting === 0;
    });
  }

  /** At start, and when the alarm rings: what time alone decides, and what a worker that ended has left undone. */
  settle(): Promise<void> {
    return this.#inTurn(async (book) => {
      await this.#advance(book, (sends) => settleSends(sends, this.#tools.now()));
      await forgetSends(book, this.#tools.now());
      await forgetUnfinished(book, this.#tools.now());
    });
  }

  /** What is held beside the book goes with it. */
  forget(): Promise<void> {
    return this.#inTurn(() => this.#held.forget());
  }

  #inTurn(work: (book: Book) => Promise<void>): Promise<void> {
    return this.#turn.take(async () => work(await this.#tools.book()));
  }

  async #advance(book: Book, step: (sends: SendState[]) => { sends: SendState[] }): Promise<void> {
    const written = (await readSends(book, 'under-way')) as UnderWay[];
    const before = (await this.#held.read()) ?? written;
    const { sends } = step(before.map(({ state }) => state));
    const rows = rowsOf(before, sends);
    if (!(await this.#save(book, written, rows))) return this.#tryAgain();
    const pending = rows.filter(isPending);
    for (const row of pending) await this.#act(book, row);
    const due = settleAt(sends);
    if (due !== null) await this.#tools.ringAt(due);
    if (pending.length > 0) await this.#tools.changed();
  }

  /** @returns false = the disk is full: then it is held until there is room */
  async #save(book: Book, written: readonly UnderWay[], rows: UnderWay[]): Promise<boolean> {
    try {
      await save(book, written, rows);
      await this.#held.drop();
      return true;
    } catch (error) {
      if (faultOf(error) !== 'full') throw error;
      await this.#held.keep(rows);
      return false;
    }
  }

  /** Everything in here may happen twice, and then happens once. */
  async #act(book: Book, row: UnderWay): Promise<void> {
    const { state } = row;
    if (isReworded(row)) return this.#reword(book, row);
    if (isDeleted(state)) return this.#deleted(book, row);
    if (withdrawnBy(state.snapshot).length > 0) return this.#withdrawn(book, row);
    const undone = takenBack(row);
    if (undone !== null && !(await this.#withdraw(book, undone))) return this.#tryAgain();
    const decided = row.acted?.armedAt === state.armedAt;
    const prepared = decided ? row.prepared : await this.#prepare(book, state);
    const done = prepared === null || (await this.#follow(book, state, prepared));
    if (!done) return this.#tryAgain();
    const messageKey = prepared ? keyOf(state, prepared) : null;
    const acted = { ...actedOn(state), messageKey };
    const kept = acted.messageKey === null && decided ? { ...acted, messageKey: row.acted?.messageKey ?? null } : acted;
    const waiting = state.state === 'armed' ? prepared : null;
    await saveSends(book, [{ ...row, state: stripped(state), prepared: waiting, acted: kept }]);
  }

  /** What was recorded stays where its words still stand; else the message is recorded, or asked about, as it is now. */
  async #reword(book: Book, row: UnderWay): Promise<void> {
    const state = withConversation(row.state, this.#tools.readingOf(row.state.tab));
    const prepared = await this.#prepare(book, state);
    const messageKey = row.acted?.messageKey ?? sentKey(state);
    if (prepared && messageKey !== null) {
      const stands = await book.transaction('r', book.tables, () => isStanding(book, messageKey, state.snapshot.text));
      if (stands) await saveSends(book, [], [sendKey('question', messageKey)]);
      else if (!(await this.#withdraw(book, messageKey))) return this.#tryAgain();
      if (!(await this.#follow(book, state, prepared, ` ${state.words}`))) return this.#tryAgain();
    }
    await saveSends(book, [{ ...row, state: stripped(state), acted: { ...actedOn(state), messageKey } }]);
  }

  async #deleted(book: Book, row: UnderWay): Promise<void> {
    const messageKey = row.acted?.messageKey ?? sentKey(row.state);
    if (messageKey !== null && !(await this.#takeBack(book, messageKey, 'message', row.state))) return this.#tryAgain();
    await saveSends(book, [{ ...row, acted: { ...actedOn(row.state), messageKey } }]);
  }

  /** Weeks may lie between an invitation and its being withdrawn: it is found by whom it went to. */
  async #withdrawn(book: Book, row: UnderWay): Promise<void> {
    const { state } = row;
    if (state.state === 'provisional') {
      const keys = await readInvitations(book, withdrawnBy(state.snapshot), state.snapshot.account);
      for (const key of keys) if (!(await this.#takeBack(book, key, 'invitation', row.state))) return this.#tryAgain();
    }
    await saveSends(book, [{ ...row, state: stripped(state), acted: { ...actedOn(state), messageKey: null } }]);
  }

  /** An answer to what it asked for is a record of its own right, and stays with its ask. */
  async #takeBack(book: Book, messageKey: string, what: TakenBack, { snapshot }: SendState): Promise<boolean> {
    const { open, whom } = await book.transaction('r', book.tables, () => readTakenBack(book, messageKey));
    if (!open) return true;
    const done = await this.#withdraw(book, messageKey);
    if (done && typeof done === 'string') {
      const at = this.#tools.now();
      const named = snapshot.conversation?.participants[0]?.name ?? null;
      const key = sendKey('taken-back', `${at} ${messageKey.slice(-90)}`);
      await saveSends(book, [{ key, at, kind: 'taken-back', messageKey, commandId: done, what, whom: whom ?? named }]);
    }
    return done !== false;
  }

  #tryAgain(): Promise<void> {
    return this.#tools.ringAt(this.#tools.now() + AGAIN_MS);
  }

  /** `null` = it is none of a deal's business. */
  async #prepare(book: Book, state: SendState): Promise<PreparedSend | null> {
    if (state.state !== 'armed' && state.state !== 'provisional' && state.state !== 'scheduled') return null;
    const { zone } = this.#tools;
    const outgoing = outgoingOf(state, this.#tools.readingOf(state.tab), zone);
    if (!outgoing) return null;
    const clock = { now: state.armedAt, zone };
    return book.transaction('r', book.tables, () => prepareSent(book, clock, outgoing));
  }

  /** @returns whether it is done, for good */
  async #follow(book: Book, state: SendState, read: PreparedSend, again = ''): Promise<boolean> {
    const prepared = { ...read, messageKey: keyOf(state, read), link: read.link ?? linkOf(state) };
    const { messageKey } = prepared;
    if (state.state === 'provisional') {
      const done = isSeen(state)
        ? await this.#record(book, prepared, state.armedAt, again)
        : await this.#ask(book, allAskedAbout(prepared));
      await saveSends(book, [], [sendKey('scheduled', messageKey)]);
      return done;
    }
    if (state.state === 'scheduled')
      await saveSends(book, [{ key: sendKey('scheduled', messageKey), at: state.since, kind: 'scheduled', prepared }]);
    return true;
  }

  /** @param again what tells this time from the first, where it was edited since */
  async #record(book: Book, prepared: PreparedSend, armedAt: Instant, again = ''): Promise<boolean> {
    const { dealId, deals: _deals, sure, open: _open, whom: _whom, messageKey, ...message } = prepared;
    if (dealId !== null) {
      const args = { ...message, messageKey, dealId, asks: sure };
      const result = await this.#tools.run('record-sent', args, `sent ${armedAt}${again} ${messageKey.slice(-90)}`);
      if (!result.ok) return FOR_GOOD.has(result.problem);
    }
    return this.#ask(book, prepared);
  }

  async #ask(book: Book, prepared: PreparedSend): Promise<boolean> {
    const key = sendKey('question', prepared.messageKey);
    const row = { key, at: this.#tools.now(), kind: 'question' as const, prepared };
    if (askedAbout(prepared).length > 0) await saveSends(book, [row]);
    return true;
  }

  /** Nor is it passed over any more: that was said of a message that was not sent, and the next one may ask for more. */
  /** @returns the command that did it; true = there was nothing to take back, or it can't be */
  async #withdraw(book: Book, messageKey: string): Promise<string | boolean> {
    const gone = (['question', 'scheduled', 'passed'] as const).map((kind) => sendKey(kind, messageKey));
    await saveSends(book, [], gone);
    const result = await this.#tools.run('withdraw-sent', { messageKey }, crypto.randomUUID());
    return result.ok ? result.commandId : FOR_GOOD.has(result.problem);
  }

  /** Planned mail that is seen among the messages was sent; seen as an open draft, it was called back. */
  async #lookForScheduled(
    book: Book,
    { site, account, messages, drafts }: SendEvidence,
    page: PageReading | null,
  ): Promise<void> {
    if (site !== 'gmail') return;
    const waiting = await readSends(book, 'scheduled');
    if (waiting.length === 0) return;
    const sent = keysOfDrafts(
      account,
      // Opened from the list of those that wait, it stands there like any other.
      page && isStillPlanned(page.url) ? [] : messages.map(({ id }) => id),
    );
    const open = keysOfDrafts(account, drafts);
    for (const { key, at, prepared } of waiting) {
      const isSent = sent.has(prepared.messageKey);
      const recorded = isSent && (await this.#record(book, await this.#asSent(book, prepared, page), at));
      if (recorded || open.has(prepared.messageKey)) await saveSends(book, [], [key]);
      if (recorded) await this.#tools.changed();
    }
  }

  async #asSent(book: Book, prepared: PreparedSend, page: PageReading | null): Promise<PreparedSend> {
    const settings = await book.settings.get('settings');
    const [now = prepared] = await whereItStands(book, page, [prepared]);
    return sentLater(now, page, { now: this.#tools.now(), zone: this.#tools.zone, settings });
  }
}

/** The page itself says that it has left, and not only that its box is no longer there. */
const isSeen = ({ snapshot, messageId }: SendState): boolean => !snapshot.unmarked || messageId !== null;

/** On LinkedIn a message has its id only once it was seen. */
function keyOf(state: SendState, prepared: PreparedSend): string {
  return sentKey(state) ?? prepared.messageKey;
}

async function save(book: Book, before: readonly UnderWay[], rows: readonly UnderWay[]): Promise<void> {
  const old = new Map(before.map((row) => [row.key, JSON.stringify(row)]));
  const changed = rows.filter((row) => old.get(row.key) !== JSON.stringify(row));
  const kept = new Set(rows.map(({ key }) => key));
  const gone = before.filter(({ key }) => !kept.has(key)).map(({ key }) => key);
  await saveSends(book, changed, gone);
}
