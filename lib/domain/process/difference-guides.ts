/** What became of the kinds of commitment: their words, and where the honest stage falls back to. */
import type { CommitmentGuide } from '../rows/process-types.ts';
import type { ProcessChange } from './change.ts';
import type { ProcessContent } from './content.ts';

const WORDS = ['name', 'purpose', 'asked', 'given', 'soft', 'sample', 'value'] as const;

function sameGuide(
  before: CommitmentGuide,
  after: CommitmentGuide,
  stageName: (key: string) => string,
): ProcessChange[] {
  const at = after.kind;
  const words = WORDS.filter((field) => before[field] !== after[field]).map((field) => ({
    what: `guide-${field}` as const,
    at,
    values: { kind: after.name, from: before[field], to: after[field] },
  }));
  if (before.fallback === after.fallback) return words;
  return [...words, { what: 'fallback', at, values: { kind: after.name, stage: stageName(after.fallback) } }];
}

export function guideChanges(before: ProcessContent, after: ProcessContent): ProcessChange[] {
  const was = new Map(before.guides.map((guide) => [guide.kind, guide]));
  const is = new Set(after.guides.map(({ kind }) => kind));
  const stageName = (key: string) => after.stages.find((stage) => stage.key === key)?.name ?? key;
  const gone = before.guides
    .filter(({ kind }) => !is.has(kind))
    .map(({ kind, name }) => ({ what: 'guide-removed' as const, at: kind, values: { kind: name } }));
  const rest = after.guides.flatMap((guide): ProcessChange[] => {
    const old = was.get(guide.kind);
    if (old) return sameGuide(old, guide, stageName);
    return [{ what: 'guide-added', at: guide.kind, values: { kind: guide.name } }];
  });
  return [...gone, ...rest];
}
