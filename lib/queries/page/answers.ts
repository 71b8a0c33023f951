/** Which asks of the page's deal the newest reply on screen may answer, and how. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { AnswerQuestion } from '../../contract/views.ts';
import { dueAhead } from '../../domain/commitment/answering.ts';
import { civilDateOf } from '../../domain/time/civil-date.ts';
import { isOpenAsk } from '../../domain/commitment/commitment.ts';
import { isSameMatter } from '../../domain/follow-up/same-matter.ts';
import type { Commitment, Contact, Id, Process } from '../../domain/rows/types.ts';
import { readAnswer } from '../../language/answers/read-answer.ts';
import { ownIn, ownOnPage } from '../../matching/people/own.ts';
import type { Book } from '../../store/book.ts';
import { defaultSettings } from '../../store/opening/defaults.ts';
import { bare } from '../../store/rows/rows.ts';
import type { Answer, QueryEnv } from '../env.ts';
import { answersApart } from './answers-apart.ts';
import { answersByPlace } from './answers-by-place.ts';
import { askInQuestion } from './ask-in-question.ts';
import { bounceOn, isLost, lostQuestion } from './bounce.ts';
import type { Bounce } from './bounce.ts';
import { isAskedIn, isNewer, replyOn } from './reply.ts';
import type { Reply } from './reply.ts';
import { readContacts, readProcesses } from '../read/deals/many-deals.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';

/** More are not asked about at once; the next ones follow. */
const MOST_QUESTIONS = 5;
/** Below it nothing is suggested. Where other asks are spoken of and this one is not, what is said to all has to be clear. */
const LEAST_PROBABILITY = { named: 0.5, unnamed: 0.9 };

export const answerAnswers: Answer<ParsedQueryArgs<'answers'>, AnswerQuestion[]> = (book, env, { dealId }) => {
  const { reading } = env;
  if (!reading) return known([]);
  return book.settings.get('settings').then((row) => {
    const own = ownOnPage(reading, ownIn(row ?? defaultSettings()));
    const [reply, bounce] = [replyOn(reading, own), bounceOn(reading, own)];
    return reply || bounce ? readQuestions(book, env, dealId, reply, bounce) : known([]);
  });
};

function readQuestions(
  book: Book,
  env: QueryEnv,
  dealId: Id,
  reply: Reply | null,
  bounce: Bounce | null,
): Reading<AnswerQuestion[]> {
  return all([
    book.deals.get(dealId),
    book.commitments.where('dealId').equals(dealId).toArray(),
    book.dealPeople.where('dealId').equals(dealId).toArray(),
  ]).then(([deal, rows, parts]) => {
    const asks = rows
      .filter((row) => isOpenAsk(row) && !isLost(bounce, row))
      .filter((row) => reply !== null && row.answerKey !== reply.key && isNewer(reply, row))
      .map((row): Commitment => bare(row))
      .filter(isLastOfItsMatter);
    const lost = rows.filter((row) => isOpenAsk(row) && isLost(bounce, row)).map((row): Commitment => bare(row));
    if (!deal || deal.closed === 1 || asks.length + lost.length === 0) return known([]);
    const contactIds = [...asks, ...lost, ...parts].flatMap(({ contactId }) => contactId ?? []);
    return all([readContacts(book, contactIds), readProcesses(book, [deal.processId])]).then(([contacts, process]) => {
      const asked = ({ contactId }: Commitment) => (contactId === null ? null : (contacts.get(contactId) ?? null));
      const gone = bounce
        ? lost.map((ask) => lostQuestion(ask, bounce, asked(ask), process(deal.processId))).slice(0, MOST_QUESTIONS)
        : [];
      if (!reply) return gone;
      const from = whoWrote(reply, [...contacts.values()]);
      // Those that it has answered already are spoken of in it as well.
      const here = rows
        .filter((row) => isOneOf(asks, row) || row.answerKey === reply.key)
        .filter((row) => isAskedIn(reply, row));
      const several = here.length > 1;
      const split = several && answersByPlace(reply.text);
      const apart = several ? answersApart(here, reply.text, readAt(reply, env)) : null;
      const answered = asks
        .map((ask) => question(ask, { ...reply, from, split, apart }, asked(ask), process(deal.processId), env))
        .filter((found) => found !== null)
        .sort(nearestFirst)
        .slice(0, MOST_QUESTIONS)
        .map(({ near: _near, ...found }) => found);
      return [...gone, ...answered];
    });
  });
}

type Found = AnswerQuestion & { near: boolean };
/** `split`: it answers several asks of this thread by their place. `apart`: it speaks of each of them in sentences of its own. */
type FromWhom = Reply & { from: Id | null; split: boolean; apart: ReturnType<typeof answersApart> };

const isOneOf = (asks: readonly Commitment[], { id }: Pick<Commitment, 'id'>): boolean =>
  asks.some((ask) => ask.id === id);

const readAt = ({ sentAt }: Reply, { now, zone, week }: QueryEnv) => ({ now: sentAt ?? now(), zone, week });

/** What was asked again since is answered with what was asked last. */
function isLastOfItsMatter(ask: Commitment, _at: number, asks: readonly Commitment[]): boolean {
  return !asks.some((other) => (other.askedAt ?? 0) > (ask.askedAt ?? 0) && isSameMatter(ask, other));
}

/** By their name where they wrote from another address than the known ones. */
function whoWrote(reply: Reply, people: readonly Contact[]): Id | null {
  const writer = people.find((one) => reply.isFrom(one)) ?? people.find(({ name }) => name === reply.sender);
  return writer?.id ?? null;
}

/** Asked in this thread, any reply counts. Asked elsewhere, one by the same person that clearly says something. */
function question(ask: Commitment, reply: FromWhom, contact: Contact | null, process: Process, env: QueryEnv) {
  const near = isAskedIn(reply, ask);
  if (!near && !(contact && reply.isFrom(contact))) return null;
  const when = readAt(reply, env);
  const open = { ...ask, due: dueAhead(ask, civilDateOf(when.now, env.zone)) };
  const { text, named } = (near && reply.apart?.(ask)) || { text: reply.text, named: true };
  const { answer, probability, because, due, dueText } = readAnswer(open, text, when);
  const least = LEAST_PROBABILITY[named ? 'named' : 'unnamed'];
  const isClear = answer !== 'unclear' && probability >= least && !(near && reply.split);
  const suggested = isClear ? answer : null;
  if (!near && suggested === null) return null;
  const found: Found = {
    ...askInQuestion(open, contact, process),
    reply: { key: reply.key, sender: reply.sender, from: reply.from, sentAt: reply.sentAt },
    suggested,
    because: suggested === null ? '' : because,
    answerDue: suggested === null ? null : due,
    vague: suggested === null || due !== null ? null : dueText,
    near,
  };
  return found;
}

/** Of this thread before others, clear ones before unclear ones, the longest asked first. */
function nearestFirst(a: Found, b: Found): number {
  return (
    Number(b.near) - Number(a.near) ||
    Number(b.suggested !== null) - Number(a.suggested !== null) ||
    (a.askedAt ?? 0) - (b.askedAt ?? 0)
  );
}
