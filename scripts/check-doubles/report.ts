/** What came of it, for a person to read. */
import type { Anchor } from './anchor.ts';
import type { Captured } from './captured.ts';
import type { Held } from './compare.ts';

export interface FragmentReport {
  fragment: Captured;
  held: Held[];
}

const MARKS = { same: 'same   ', differs: 'DIFFERS', 'older form': 'older  ' } as const;

/** @returns lines */
export function writeReport(site: string, states: string[], reports: FragmentReport[], anchors: Anchor[]): string[] {
  const lines = [`${site}: ${reports.length} fragments against the double (${states.join(', ')})`];
  for (const { fragment, held } of reports) {
    const kind = fragment.modelled ? ', modelled' : '';
    lines.push('', `  ${fragment.file} (${fragment.date}${kind})`);
    if (held.length === 0) lines.push('    nothing in it that a reader stands on');
    for (const one of held) lines.push(...heldLines(one));
  }
  const met = new Set(reports.flatMap(({ held }) => held.map(({ anchor }) => anchor.name)));
  const unmet = anchors.filter(({ name }) => !met.has(name)).map(({ name }) => name);
  if (unmet.length > 0) lines.push('', `  in no fragment: ${unmet.join(', ')}`);
  return [...lines, ''];
}

function heldLines({ anchor, count, verdict, deviations }: Held): string[] {
  const first = `    ${MARKS[verdict]}  ${anchor.name}: ${anchor.selector} (${count})`;
  return [first, ...deviations.map((text) => `             ${text}`)];
}

export function countDeviations(reports: FragmentReport[]): number {
  return reports.flatMap(({ held }) => held).reduce((sum, one) => sum + one.deviations.length, 0);
}
