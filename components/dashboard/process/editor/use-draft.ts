import { useMemo, useRef, useState } from 'preact/hooks';
import type { ProcessDraftView, ProcessView } from '../../../../lib/contract/views.ts';
import { contentOf } from '../../../../lib/domain/process/content.ts';
import type { ProcessContent } from '../../../../lib/domain/process/content.ts';
import { processDifference } from '../../../../lib/domain/process/difference.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { newDraftMark } from '../files/new-keys.ts';
import { useFlush } from './use-flush.ts';

export type Edit = (content: ProcessContent) => ProcessContent;

export interface Draft {
  /** The newest version, which this would change. */
  base: ProcessContent;
  /** The version that it was begun from: an older one where another has been saved meanwhile. */
  madeFrom: string;
  content: ProcessContent;
  edit: (edit: Edit) => void;
  /** `null` = nothing to take back. */
  back: (() => void) | null;
  changed: boolean;
  /** What was typed last is on disk. */
  kept: boolean;
  /** What it is or was kept under. */
  marks: string[];
  /** It goes on from the newest version. */
  rebase: () => void;
  /** Goes on with another one; this one stays kept. */
  show: (other: ProcessDraftView) => void;
  /** Forgets it all. */
  drop: () => Promise<void>;
  /** Nothing is kept any more: it has become a version. */
  done: () => void;
}

/** Marks of states that another tab can still have read. */
const MOST_MARKS = 100;

/**
 * What the rep is writing: kept in the book after every pause, and when the tab is hidden or closed. Another tab may write
 * or save the same process meanwhile: what stands here stays, beside what was written there. See `Elsewhere`.
 */
export function useDraft(view: ProcessView): Draft {
  const run = useCommand();
  const { process, row } = view;
  const [begun] = view.drafts;
  const base = useMemo(() => contentOf(process), [process]);
  const [past, setPast] = useState<(ProcessContent | null)[]>([]);
  /** `null` = untouched: the newest version stands there. */
  const [written, setWritten] = useState<ProcessContent | null>(begun?.content ?? null);
  const [from, setFrom] = useState<string | null>(begun?.madeFrom ?? null);
  const [kept, setKept] = useState(true);
  const marks = useRef<string[]>(begun ? [begun.mark] : []);
  const waiting = useRef<ProcessContent | null>(null);
  const content = written ?? base;
  const madeFrom = from ?? process.id;
  const changed = processDifference(base, content).length > 0;
  const keepAs = (draft: { content: ProcessContent; madeFrom: string } | null) => {
    const [mark, was] = [newDraftMark(), marks.current];
    marks.current = [...was, mark].slice(-MOST_MARKS);
    return run('keep-process-draft', { key: row.key, mark, was, draft }, { quiet: true, aside: true });
  };
  const keep = () => {
    const next = waiting.current;
    waiting.current = null;
    if (!next) return;
    const answer = keepAs(processDifference(base, next).length > 0 ? { content: next, madeFrom } : null);
    void answer.then(({ ok }) => ok && waiting.current === null && setKept(true));
  };
  useFlush(keep, kept, content);
  const set = (next: ProcessContent | null, since = next && madeFrom) => {
    setWritten(next);
    setFrom(since);
    setKept(false);
    waiting.current = next ?? base;
  };
  const last = past.at(-1);
  return {
    base,
    madeFrom,
    content,
    edit: (change) => {
      const next = change(content);
      if (next === content) return;
      setPast([...past, written].slice(-100));
      set(next);
    },
    back:
      last === undefined
        ? null
        : () => {
            setPast(past.slice(0, -1));
            set(last);
          },
    changed,
    kept,
    marks: marks.current,
    rebase: () => set(content, process.id),
    show: (other) => {
      keep();
      marks.current = [other.mark];
      setPast([]);
      setWritten(other.content);
      setFrom(other.madeFrom);
      setKept(true);
    },
    drop: async () => {
      waiting.current = null;
      setPast([]);
      setWritten(null);
      setFrom(null);
      setKept(true);
      await keepAs(null);
    },
    done: () => (waiting.current = null),
  };
}
