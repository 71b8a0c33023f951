import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ProcessView } from '../../../lib/contract/views.ts';
import { contentOf } from '../../../lib/domain/process/content.ts';
import type { ProcessContent } from '../../../lib/domain/process/content.ts';
import { processDifference } from '../../../lib/domain/process/difference.ts';
import { useCommand } from '../../hooks/use-command.ts';

export type Edit = (content: ProcessContent) => ProcessContent;

export interface Draft {
  /** The version that it is written against. */
  base: ProcessContent;
  madeFrom: string;
  content: ProcessContent;
  edit: (edit: Edit) => void;
  /** `null` = nothing to take back. */
  back: (() => void) | null;
  changed: boolean;
  /** What was typed last is on disk. */
  kept: boolean;
  /** Forgets it all. */
  drop: () => Promise<void>;
  /** Nothing is kept any more: it has become a version. */
  done: () => void;
}

const PAUSE = 600;

/** What the rep is writing: kept in the book after every pause, and when the tab is hidden or closed. */
export function useDraft(view: ProcessView): Draft {
  const run = useCommand();
  const { process, row } = view;
  const base = useMemo(() => contentOf(process), [process]);
  const [past, setPast] = useState<ProcessContent[]>([]);
  const [content, setContent] = useState<ProcessContent>(() => view.draft?.content ?? base);
  const [kept, setKept] = useState(true);
  const waiting = useRef<ProcessContent | null>(null);
  const keep = () => {
    const next = waiting.current;
    waiting.current = null;
    if (!next) return;
    const draft = processDifference(base, next).length > 0 ? { content: next, madeFrom: process.id } : null;
    const answer = run('keep-process-draft', { key: row.key, draft }, { quiet: true, aside: true });
    void answer.then(({ ok }) => ok && waiting.current === null && setKept(true));
  };
  const flush = useRef(keep);
  flush.current = keep;
  useEffect(() => {
    const hidden = () => flush.current();
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', hidden);
      flush.current();
    };
  }, []);
  useEffect(() => {
    if (kept) return undefined;
    const timer = setTimeout(() => flush.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [content, kept]);
  const set = (next: ProcessContent) => {
    setContent(next);
    setKept(false);
    waiting.current = next;
  };
  return {
    base,
    madeFrom: process.id,
    content,
    edit: (change) => {
      const next = change(content);
      if (next === content) return;
      setPast([...past, content].slice(-100));
      set(next);
    },
    back: backOf(past, (rest, last) => {
      setPast(rest);
      set(last);
    }),
    changed: processDifference(base, content).length > 0,
    kept,
    drop: async () => {
      waiting.current = null;
      setPast([]);
      setContent(base);
      setKept(true);
      await run('keep-process-draft', { key: row.key, draft: null }, { quiet: true, aside: true });
    },
    done: () => (waiting.current = null),
  };
}

function backOf(past: ProcessContent[], to: (rest: ProcessContent[], last: ProcessContent) => void) {
  const last = past.at(-1);
  return last ? () => to(past.slice(0, -1), last) : null;
}
