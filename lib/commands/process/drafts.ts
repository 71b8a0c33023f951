/** What the rep is writing into a process, kept beside the book: it survives the tab, and is no part of the history. */
import type { Book } from '../../store/book.ts';
import { readMeta, writeMeta } from '../../store/meta.ts';
import type { ProcessDraft } from '../../store/meta.ts';
import { refuse } from '../refusal.ts';
import type { Verb } from '../verb.ts';

const MOST_DRAFTS = 20;

async function changeDrafts(book: Book, key: string, draft: ProcessDraft | null): Promise<void> {
  const { drafts = [] } = (await readMeta(book, 'drafts')) ?? {};
  const others = drafts.filter((one) => one.key !== key);
  if (draft === null && others.length === drafts.length) return;
  await writeMeta(book, 'drafts', { drafts: draft ? [...others, draft].slice(-MOST_DRAFTS) : others });
}

export function forgetDraft(book: Book, key: string): Promise<void> {
  return changeDrafts(book, key, null);
}

export const keepProcessDraft: Verb<'keep-process-draft'> = async (work, { key, draft }) => {
  if (draft && !(await work.book.processes.get(draft.madeFrom))) refuse('not-found', { what: 'process' });
  const row = draft ? { key, ...draft, at: work.now } : null;
  return { said: null, alongside: () => changeDrafts(work.book, key, row) };
};
