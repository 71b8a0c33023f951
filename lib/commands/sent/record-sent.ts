/** Records a message that was sent: the exchange once, and what it asks for or promises, each once. */
import type { ParsedCommandArgs } from '../../contract/commands.ts';
import { labelOf, verdictOf } from '../../domain/detector/judging.ts';
import type { Commitment, Deal, Exchange, Id, Judgement } from '../../domain/rows/types.ts';
import { findDuplicate, isSameWords } from '../../store/reading/duplicates.ts';
import { readMarks, sentenceKey } from '../../store/under-way/marks.ts';
import { readSent } from '../../store/under-way/sent.ts';
import { isAskOf } from '../exchanges/ask-in-exchange.ts';
import { chanceOf } from '../exchanges/chance-of.ts';
import { findDeal } from '../find-rows.ts';
import { distinct } from '../../matching/people/identities.ts';
import { joinDeal } from '../people/join-person.ts';
import { addCommitment } from '../commitments/record-commitment.ts';
import { answerSent, ofAnswer } from './answered.ts';
import { refuse } from '../refusal.ts';
import { sayRecorded } from '../commitments/say-commitment.ts';
import { sampleOf, touchDeal } from '../deals/touch-deal.ts';
import type { Said, Verb, Work } from '../verb.ts';

type Args = ParsedCommandArgs<'record-sent'>;
type Ask = Args['asks'][number];

/** The rep's word on what was found becomes their own example; said before beside the draft, it stands already. */
async function judge(work: Work, { messageKey, draftKey, dealId }: Args, deal: Deal, ask: Ask): Promise<void> {
  if (ask.by !== 'rep' || ask.found === null) return;
  const marks = (
    await Promise.all(distinct([messageKey, draftKey ?? '']).map((key) => readMarks(work.book, key)))
  ).flat();
  if (marks.some((mark) => sentenceKey(mark.text) === sentenceKey(ask.words))) return;
  const { found } = ask;
  const said = { label: labelOf(ask), kind: ask.kind };
  const judgement: Judgement = {
    id: work.newId(),
    dealId,
    text: ask.words,
    ...said,
    foundLabel: found.label,
    foundKind: found.kind,
    probability: found.probability,
    verdict: verdictOf(said, found),
    draftKey: messageKey,
    at: work.now,
    ...sampleOf(deal),
  };
  await work.rows.write('judgement', judgement);
}

const isSameSentence = (a: string, b: string): boolean => sentenceKey(a) === sentenceKey(b);

/** What stands in the ledger already, from the draft or from before, is left as it is. */
async function recordAsk(work: Work, args: Args, deal: Deal, contactId: Id | null, ask: Ask) {
  const { messageKey, channel, link = null, at = work.now } = args;
  const { words, kind, direction, soft, due = null } = ask;
  // The rep was asked about whole sentences, and one of them may stand in another.
  const isSame = ask.by === 'rep' ? isSameSentence : isSameWords;
  if (await findDuplicate(work.book, { dealId: deal.id, direction, words, messageKey }, isSame)) return null;
  const commitment = await addCommitment(work, deal, {
    words,
    kind,
    direction,
    soft,
    due,
    contactId,
    channel,
    link,
    messageKey,
    at,
  });
  await judge(work, args, deal, ask);
  if (ask.by !== 'leave') return commitment;
  const found: Commitment = { ...commitment, found: true };
  await work.rows.write('commitment', found);
  return found;
}

async function knownContacts(work: Work, ids: readonly Id[]): Promise<Id[]> {
  const known: Id[] = [];
  for (const id of distinct([...ids])) if (await work.rows.read('contact', id)) known.push(id);
  return known;
}

async function exchangeWith(work: Work, args: Args, deal: Deal, contactIds: Id[], added: readonly Commitment[]) {
  const sent = await readSent(work.book, args.messageKey);
  const { exchange: before } = sent;
  if (before && before.dealId !== deal.id) refuse('duplicate', { dealId: before.dealId });
  const asked = [...sent.commitments, ...added].filter((row) => isAskOf(row, deal)).map(({ id }) => id);
  const commitmentIds = distinct([...(before?.commitmentIds ?? []), ...asked]);
  if (before) return { ...before, commitmentIds };
  const exchange: Exchange = {
    id: work.newId(),
    dealId: deal.id,
    contactIds,
    channel: args.channel,
    direction: 'out',
    at: args.at ?? work.now,
    note: '',
    commitmentIds,
    messageKey: args.messageKey,
    ...(await chanceOf(work, deal)),
    ...(args.errand === null ? {} : { errand: args.errand }),
    ...sampleOf(deal),
  };
  return exchange;
}

async function say(work: Work, deal: Deal, added: readonly Commitment[]): Promise<Said> {
  const [first] = added;
  if (!first) return { said: null };
  if (added.length === 1) return sayRecorded(work, deal, first);
  return { said: 'done.sent-recorded', values: { count: String(added.length), deal: deal.name } };
}

/** The message's from now on: the next draft in the same place is another one, and goes with another deal. */
async function moveMarks(work: Work, { messageKey, draftKey }: Args, deal: Deal): Promise<void> {
  for (const { sample: _sample, ...mark } of await readMarks(work.book, draftKey ?? messageKey)) {
    await work.rows.write('judgement', { ...mark, draftKey: messageKey, dealId: deal.id, ...sampleOf(deal) });
  }
}

export const recordSent: Verb<'record-sent'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  const contactIds = await knownContacts(work, args.contactIds);
  for (const contactId of contactIds) await joinDeal(work, deal, contactId);
  const added: Commitment[] = [];
  for (const ask of args.asks) {
    // Of the same sentence twice in one message, one is enough; the book knows only what stood there before.
    if (added.some((row) => row.direction === ask.direction && sentenceKey(row.words) === sentenceKey(ask.words)))
      continue;
    const commitment = await recordAsk(work, args, deal, contactIds[0] ?? null, ask);
    if (commitment) added.push(commitment);
  }
  await moveMarks(work, args, deal);
  const exchange = await exchangeWith(work, args, deal, contactIds, added);
  await work.rows.write('exchange', exchange);
  await touchDeal(work, deal.id);
  const said = await say(work, deal, added);
  if (!args.answered) return { ...said, created: exchange.id };
  const alongside = () => answerSent(work.book, args.messageKey, work.now);
  return { ...said, values: { ...said.values, ...ofAnswer(args.messageKey) }, created: exchange.id, alongside };
};
