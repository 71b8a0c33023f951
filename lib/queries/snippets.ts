/** The rep's own words; with a deal, what fits it first, and what it can fill their slots with. */
import type { ParsedQueryArgs } from '../contract/queries.ts';
import type { Page, SnippetRow } from '../contract/views.ts';
import { foldText } from '../domain/identity/names.ts';
import { chooseNextAsk } from '../domain/asking/next-ask.ts';
import { findStage, guideOf } from '../domain/process/find.ts';
import { compareSnippets } from '../domain/asking/snippets.ts';
import type { Id, Process, Snippet } from '../domain/rows/types.ts';
import { ownIn } from '../matching/people/own.ts';
import type { Book } from '../store/book.ts';
import { defaultSettings } from '../store/opening/defaults.ts';
import { clockOf } from './env.ts';
import type { Answer } from './env.ts';
import { bareAll } from './read/rows/bare-rows.ts';
import { greetedOn } from './lens/greeted.ts';
import { readDealFacts, standInProcess } from './read/deals/deal-facts.ts';
import type { DealFacts } from './read/deals/deal-facts.ts';
import { all, known } from './read/reading.ts';
import { slotValues } from './view/slot-values.ts';

/** So many are looked through for what was typed, or for what fits a deal. The whole list is read page by page. */
const MOST = 1000;

type Args = ParsedQueryArgs<'snippets'>;

export const answerSnippets: Answer<Args, Page<SnippetRow>> = (book, env, args) =>
  all([
    readSome(book, args),
    args.dealId ? readDealFacts(book, args.dealId) : known(null),
    book.settings
      .get('settings')
      .then((row) => book.processes.get(row?.processId ?? '').then((process) => ({ process, settings: row }))),
  ]).then(([{ rows, total }, facts, { process, settings }]) => {
    const found = findTyped(bareAll(rows), args.text ?? '');
    const ask = facts && chooseNextAsk({ ...facts, ...clockOf(env) });
    const stage = args.stage ?? facts?.deal.stage ?? null;
    const sorted = facts ? found.sort(compareSnippets({ kind: ask?.kind ?? null, stage })) : found;
    const roadmap = facts?.process ?? process ?? standInProcess();
    const own = ownIn(settings ?? defaultSettings());
    const greeted = facts && (greetedOn(env.reading, own, facts) ?? nameOf(facts, ask?.contactId ?? null));
    return {
      rows: (total === null ? sorted.slice(args.offset, args.offset + args.limit) : sorted).map((snippet) => ({
        snippet,
        ...namesOf(snippet, roadmap),
        values: facts ? slotValues(snippet, facts, greeted ?? '', clockOf(env)) : {},
      })),
      total: total ?? found.length,
    };
  });

/** The page that is asked for, with how many there are; or, where they are chosen among, all that are looked through. */
function readSome(book: Book, { text = '', dealId, offset, limit }: Args) {
  const sorted = book.snippets.orderBy('ix.name');
  if (text !== '' || dealId)
    return sorted
      .limit(MOST)
      .toArray()
      .then((rows) => ({ rows, total: null }));
  return all([sorted.offset(offset).limit(limit).toArray(), book.snippets.count()]).then(([rows, total]) => ({
    rows,
    total,
  }));
}

/** Every word typed begins a word of it; a shortcut that is typed whole finds its own alone. */
function findTyped(snippets: readonly Snippet[], typed: string): Snippet[] {
  const whole = foldText(typed.trim());
  const own = whole === '' ? [] : snippets.filter(({ shortcut }) => foldText(shortcut.trim()) === whole);
  if (own.length > 0) return own;
  const wanted = wordsOf(typed);
  return snippets.filter(({ name, shortcut, text }) => {
    const words = wordsOf(`${shortcut} ${name} ${text}`);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  });
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function namesOf({ kind, stage }: Snippet, process: Process): Pick<SnippetRow, 'kindName' | 'stageName'> {
  return {
    kindName: kind === null ? null : (guideOf(process, kind)?.name ?? kind),
    stageName: stage === null ? null : (findStage(process, stage)?.name ?? stage),
  };
}

/** Of whom the next ask is for, else of somebody in the deal. */
function nameOf({ people }: DealFacts, asked: Id | null): string {
  const contact = people.find((person) => person.contact.id === asked)?.contact ?? people[0]?.contact;
  return contact?.name.trim() ?? '';
}
