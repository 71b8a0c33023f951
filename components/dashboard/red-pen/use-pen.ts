import { useEffect, useRef, useState } from 'preact/hooks';
import { withMark } from '../../../lib/domain/audit/marks.ts';
import type { MarkChange } from '../../../lib/domain/audit/marks.ts';
import type { Audit, AuditMark, ElementKey } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';

export interface Pen {
  marks: readonly AuditMark[];
  markOf: (target: ElementKey) => AuditMark | null;
  mark: (change: MarkChange) => void;
}

/** The marks as the rep makes them: seen at once, and written one after the other. */
export function usePen(audit: Audit): Pen {
  const run = useCommand();
  const [marks, setMarks] = useState(audit.marks);
  const latest = useRef(marks);
  const writing = useRef(0);
  const kept = useRef(audit.marks);
  kept.current = audit.marks;
  const show = (next: AuditMark[]) => {
    latest.current = next;
    setMarks(next);
  };
  const key = JSON.stringify(audit.marks);
  useEffect(() => {
    if (writing.current === 0) show(audit.marks);
  }, [audit.id, key]);
  const write = async (change: MarkChange) => {
    writing.current += 1;
    const result = await run('mark-audit', { auditId: audit.id, ...change }, { quiet: true });
    writing.current -= 1;
    if (!result.ok && writing.current === 0) show(kept.current);
  };
  return {
    marks,
    markOf: (target) => marks.find((one) => one.target === target) ?? null,
    mark: (change) => {
      show(withMark(latest.current, change));
      void write(change);
    },
  };
}
