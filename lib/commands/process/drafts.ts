/** What the rep is writing into a process, kept beside the book: it survives the tab, and is no part of the history. */
import { contentOf } from '../../domain/process/content.ts';
import type { EventOf, Process } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { markOf, readMeta, writeMeta } from '../../store/rows/meta.ts';
import type { ProcessDraft } from '../../store/rows/side-rows.ts';
import { refuse } from '../refusal.ts';
import type { Verb } from '../verb.ts';

const MOST_DRAFTS = 20;

/** Drafts of `key` under these marks go, `draft` comes; what another tab has kept stays. */
async function changeDrafts(
  book: Book,
  key: string,
  marks: readonly string[],
  draft: ProcessDraft | null,
): Promise<void> {
  const { drafts = [] } = (await readMeta(book, 'drafts')) ?? {};
  const others = drafts.filter((one) => one.key !== key || !marks.includes(markOf(one)));
  if (draft === null && others.length === drafts.length) return;
  await writeMeta(book, 'drafts', { drafts: draft ? [...others, draft].slice(-MOST_DRAFTS) : others });
}

export function forgetDraft(book: Book, key: string, marks: readonly string[]): Promise<void> {
  return changeDrafts(book, key, marks, null);
}

/** Said with a version that was made of a draft: see `draftWithUndo`. */
export const OF_DRAFT = { draft: 'kept' } as const;

async function hasDraft(book: Book, key: string): Promise<boolean> {
  return ((await readMeta(book, 'drafts'))?.drafts ?? []).some((draft) => draft.key === key);
}

/**
 * A version that is taken back is the draft again that it was made of, and one that comes again is none. What the rep has
 * begun to write since then stays.
 */
export async function draftWithUndo(book: Book, { before, after, at }: EventOf<'process'>): Promise<void> {
  // Of a row that was made or removed the event holds all.
  const saved = (after ?? before) as Process | null;
  if (!saved || (before !== null && after !== null)) return;
  const { id: mark, key, madeFrom } = saved;
  if (after === null) await forgetDraft(book, key, [mark]);
  else if (madeFrom !== undefined && !(await hasDraft(book, key)))
    await changeDrafts(book, key, [], { key, mark, madeFrom, content: contentOf(saved), at });
}

export const keepProcessDraft: Verb<'keep-process-draft'> = async (work, { key, mark, was, draft }) => {
  if (draft && !(await work.book.processes.get(draft.madeFrom))) refuse('not-found', { what: 'process' });
  const row = draft ? { key, mark, ...draft, at: work.now } : null;
  return { said: null, alongside: () => changeDrafts(work.book, key, [mark, ...was], row) };
};
