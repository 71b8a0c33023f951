/** A rep who asks, is answered and corrects the record, by commands; a plain account is kept beside. */
import type { CommandArgs, CommandDone, CommandName } from '../../../lib/contract/commands.ts';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import type { CommitmentKind, CommitmentState } from '../../../lib/domain/rows/types.ts';
import type { RepStep } from './asking-steps.ts';
import { PlainAccount } from './plain-account.ts';
import type { PlainAsk, PlainExchange } from './plain-account.ts';
import { openAskedBook } from './sample.ts';
import type { AskedBook } from './sample.ts';

const DAY = 86_400_000;
const [standard] = builtInProcesses();
/** Of every stage: whatever of it is missing, the first stage in which something is has a chance to ask. */
const USUAL = new Set(
  standard?.stages.flatMap(({ elements }) => elements.flatMap((one) => (one.group === 'commitments' ? one.kind : []))),
);

export class AskingRep {
  readonly asked: AskedBook;
  account = new PlainAccount();
  /** What was done last, and the account before it. */
  #last: { commandId: string; before: PlainAccount } | null = null;
  #said = 0;

  constructor(asked: AskedBook) {
    this.asked = asked;
  }

  static async begin(): Promise<AskingRep> {
    const rep = new AskingRep(await openAskedBook());
    for (const name of ['Northwind', 'Brightwater', 'Kern']) await rep.#open(name);
    return rep;
  }

  get now(): number {
    return this.asked.env.now();
  }

  async #open(name: string): Promise<void> {
    const people = [{ name: `${name} Person`, email: `p@${name.toLowerCase()}.example` }];
    const { created } = await this.asked.must('create-deal', { accountName: name, dealName: `${name} deal`, people });
    this.account.deals.set(created ?? '', { open: true });
  }

  /** What the account makes of it is carried out where the command was. */
  async #do<N extends CommandName>(name: N, args: CommandArgs<N>, then: (done: CommandDone) => void): Promise<boolean> {
    const before = this.account.copy();
    const result = await this.asked.test.run(name, args);
    if (!result.ok) return false;
    then(result);
    if (result.undoable) this.#last = { commandId: result.commandId, before };
    return true;
  }

  /** No words are said twice, nor do any stand in others. */
  #words(): string {
    this.#said += 1;
    return `Could we have number${this.#said}x?`;
  }

  #deal(which: number): string {
    const ids = [...this.account.deals.keys()];
    return ids[which % Math.max(1, ids.length)] ?? 'nobody';
  }

  #ask(which: number): PlainAsk {
    const { asks } = this.account;
    return this.account.ask(asks[which % Math.max(1, asks.length)]?.id ?? 'nobody');
  }

  #sent(which: number): (PlainExchange & { messageKey: string }) | null {
    const sent = this.account.exchanges.filter(({ messageKey }) => messageKey !== null);
    const one = sent[which % Math.max(1, sent.length)];
    return one?.messageKey ? Object.assign(one, { messageKey: one.messageKey }) : null;
  }

  #missing(dealId: string): boolean {
    const standing = this.account.standing(dealId);
    return (
      this.account.deals.get(dealId)?.open === true &&
      [...USUAL].some((usual) => !standing.has(usual as CommitmentKind))
    );
  }

  #add(id: string, dealId: string, of: { kind: CommitmentKind; state: CommitmentState }): void {
    this.account.asks.push({ ...of, id, dealId, askedAt: of.state === 'to-ask' ? null : this.now, replyBy: null });
  }

  async #send(dealId: string, messageKey: string, kinds: readonly CommitmentKind[], errand: boolean): Promise<void> {
    const asks = kinds.map((one) => ({
      words: this.#words(),
      kind: one,
      direction: 'they' as const,
      by: 'rep' as const,
    }));
    const missing = this.#missing(dealId);
    const args = {
      messageKey,
      dealId,
      channel: 'mail',
      errand: errand ? ('thanks' as const) : null,
      asks,
      at: this.now,
    } as const;
    const words = asks.map((ask) => ask.words);
    let ids: string[] = [];
    const before = this.account.copy();
    const result = await this.asked.test.run('record-sent', { ...args, asks });
    if (!result.ok) return;
    const rows = await this.asked.book.commitments.where('ix.messageKey').equals(messageKey).toArray();
    ids = words.map((one) => rows.find((row) => row.words === one)?.id ?? '');
    for (const [at, one] of kinds.entries()) this.#add(ids[at] ?? '', dealId, { kind: one, state: 'asked' });
    const known = this.account.exchanges.find((one) => one.messageKey === messageKey);
    if (known) known.asks = [...known.asks, ...ids];
    else this.account.exchanges.push({ dealId, at: this.now, errand, missing, asks: ids, messageKey });
    if (result.undoable) this.#last = { commandId: result.commandId, before };
  }

  async take(step: RepStep): Promise<boolean> {
    this.asked.test.pass(1000);
    const { account } = this;
    switch (step.do) {
      case 'pass':
        this.asked.test.pass(Math.round(step.days * DAY));
        return true;
      case 'record': {
        const dealId = this.#deal(step.which);
        const args = { dealId, kind: step.kind, state: step.state, words: this.#words() };
        return this.#do('record-commitment', args, ({ created }) => this.#add(created ?? '', dealId, step));
      }
      case 'send':
        await this.#send(this.#deal(step.which), `gmail:a:${this.#said}-${this.now}`, step.kinds, step.errand);
        return true;
      case 'send-more': {
        const sent = this.#sent(step.which);
        if (sent) await this.#send(sent.dealId, sent.messageKey, [step.kind], sent.errand);
        return sent !== null;
      }
      case 'by-hand': {
        const sent = this.#sent(step.which);
        if (!sent) return false;
        const { dealId, messageKey } = sent;
        return this.#do(
          'record-commitment',
          { dealId, kind: step.kind, messageKey, words: this.#words() },
          ({ created }) => {
            this.#add(created ?? '', dealId, { kind: step.kind, state: 'asked' });
            sent.asks.push(created ?? '');
          },
        );
      }
      case 'call': {
        const dealId = this.#deal(step.which);
        const missing = this.#missing(dealId);
        const ask = step.kind === null ? null : { kind: step.kind, words: this.#words(), state: step.state };
        const before = await this.asked.book.commitments.toCollection().primaryKeys();
        const after: string[] = [];
        const done = await this.#do('log-exchange', { dealId, channel: 'call', ask }, () => {
          account.exchanges.push({ dealId, at: this.now, errand: false, missing, asks: after, messageKey: null });
        });
        if (!done || !ask) return done;
        const id = (await this.asked.book.commitments.toCollection().primaryKeys()).find(
          (one) => !before.includes(one),
        );
        after.push(id ?? '');
        this.#add(id ?? '', dealId, ask);
        return true;
      }
      case 'advance': {
        const ask = this.#ask(step.which);
        return this.#do('advance-commitment', { commitmentId: ask.id, state: step.state }, () => {
          if (ask.askedAt === null && step.state !== 'withdrawn') ask.askedAt = this.now;
          ask.state = step.state;
        });
      }
      case 'answer': {
        const ask = this.#ask(step.which);
        const due = step.dated ? { date: dayOf(this.now + 3 * DAY) } : undefined;
        const args = { commitmentId: ask.id, answer: step.answer, answerKey: `r${this.now}`, due };
        return this.#do('answer-ask', args, () => {
          const came = { yes: 'given', no: 'declined', dodge: 'dodged', undelivered: 'withdrawn' } as const;
          if (step.answer === 'undelivered') this.#returned(ask.id);
          if (step.answer === 'other-time' && due) ask.state = 'given';
          // They have answered: the seven working days begin anew.
          else if (step.answer === 'other-time') ask.replyBy = dayOf(workingDaysAfter(this.now, 7) - DAY);
          else if (step.answer !== 'none') ask.state = came[step.answer];
        });
      }
      case 'reply-by': {
        const ask = this.#ask(step.which);
        const replyBy = step.days === null ? null : dayOf(this.now + step.days * DAY);
        return this.#do('await-reply', { commitmentId: ask.id, replyBy }, () => {
          ask.replyBy = replyBy;
        });
      }
      case 'snooze':
        return this.#do(
          'snooze-commitment',
          { commitmentId: this.#ask(step.which).id, until: this.now + DAY },
          () => undefined,
        );
      case 'other-kind': {
        const ask = this.#ask(step.which);
        return this.#do('edit-commitment', { commitmentId: ask.id, kind: step.kind }, () => {
          ask.kind = step.kind;
        });
      }
      case 'delete-ask': {
        const { id } = this.#ask(step.which);
        return this.#do('delete-commitment', { commitmentId: id }, () => account.dropAsk(id));
      }
      case 'not-sent': {
        const sent = this.#sent(step.which);
        if (!sent) return false;
        const { messageKey } = sent;
        return this.#do('withdraw-sent', { messageKey }, () => undefined).then(async (done) => {
          if (done) await this.#forgetSent(messageKey);
          return done;
        });
      }
      case 'delete-person': {
        const ids = await this.asked.book.contacts.toCollection().primaryKeys();
        return this.#do(
          'delete-contact',
          { contactId: ids[step.which % Math.max(1, ids.length)] ?? 'nobody' },
          () => undefined,
        );
      }
      case 'merge': {
        const [keepId = 'nobody', otherId = 'nobody'] = await this.asked.book.accounts.toCollection().primaryKeys();
        return this.#do('merge-accounts', { keepId, otherId }, () => undefined);
      }
      case 'delete-deal': {
        const dealId = this.#deal(step.which);
        if (account.deals.size < 2) return false;
        return this.#do('delete-deal', { dealId }, () => account.dropDeal(dealId));
      }
      case 'close':
      case 'reopen': {
        const dealId = this.#deal(step.which);
        const set = () => account.deals.set(dealId, { open: step.do === 'reopen' });
        if (step.do === 'reopen') return this.#do('reopen-deal', { dealId }, set);
        return this.#do('close-deal', { dealId, outcome: 'no-decision' }, set);
      }
      case 'move':
        return this.#do('move-stage', { dealId: this.#deal(step.which), stage: step.stage }, () => undefined);
      case 'undo': {
        const last = this.#last;
        this.#last = null;
        if (!last) return false;
        const result = await this.asked.test.run('undo', { commandId: last.commandId });
        if (result.ok) this.account = last.before;
        return result.ok;
      }
    }
  }

  /** The mail that asked has not arrived: once none of its asks is left, it was no chance. */
  #returned(id: string): void {
    for (const one of this.account.exchanges) {
      if (one.messageKey === null || !one.asks.includes(id)) continue;
      one.asks = one.asks.filter((other) => other !== id);
      if (one.asks.length === 0) one.missing = false;
    }
  }

  /** What was recorded by hand from the draft stays the rep's own. */
  async #forgetSent(messageKey: string): Promise<void> {
    const left = new Set(await this.asked.book.commitments.toCollection().primaryKeys());
    for (const { id } of this.account.asks.filter((one) => !left.has(one.id))) this.account.dropAsk(id);
    this.account.exchanges = this.account.exchanges.filter((one) => one.messageKey !== messageKey);
  }
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

function workingDaysAfter(at: number, days: number): number {
  let day = Date.parse(dayOf(at));
  for (let left = days; left > 0;) {
    day += DAY;
    if (![0, 6].includes(new Date(day).getUTCDay())) left -= 1;
  }
  return day;
}
