/** Which role a person holds now, from the lines of the Experience section. Pure. */
import type { SeenEntry } from './seen.ts';
import { DATES, DURATION, EMPLOYMENT, ENDED } from './words.ts';

export interface Role {
  title: string | null;
  company: string | null;
  /** Path key of the company's page, slug or number. */
  companyKey: string | null;
}

/**
 * The first role that has not ended.
 * @param company when it is known from elsewhere, only a role there counts: two halves of two jobs are no fact
 */
export function currentRole(entries: SeenEntry[], company?: string | null): Role | null {
  const roles = entries.flatMap(splitAtDates).map(readRole);
  const fits = (role: Role): boolean => !company || role.company?.toLowerCase() === company.toLowerCase();
  return roles.find((role) => role !== null && fits(role)) ?? null;
}

/** Entries without a link run on in one: each ends with its dates, and a grouped one starts with its total time. */
function splitAtDates(entry: SeenEntry): SeenEntry[] {
  if (entry.href !== '' || isGroup(entry)) return [entry];
  const parts: string[][] = [[]];
  for (const line of entry.lines) {
    parts.at(-1)?.push(line);
    if (DATES.test(line)) parts.push([]);
  }
  return parts.filter(({ length }) => length > 2).map((lines) => ({ lines, href: '' }));
}

function isGroup({ lines }: SeenEntry): boolean {
  return DURATION.test(lines[1] ?? '');
}

/** @returns null for a role that has ended */
function readRole(entry: SeenEntry): Role | null {
  const { lines, href } = entry;
  const dates = lines.findIndex((line) => DATES.test(line));
  if (ENDED.test(lines[dates] ?? '')) return null;
  const companyKey = /\/company\/([^/?#]+)/.exec(href)?.[1]?.toLowerCase() ?? null;
  if (!isGroup(entry)) return { title: lines[0] ?? null, company: nameOf(lines[1]), companyKey };
  // Total time and perhaps a place come first; the role and its kind of employment stand before the dates.
  const last = EMPLOYMENT.test(lines[dates - 1] ?? '') ? dates - 2 : dates - 1;
  return { title: last > 1 ? (lines[last] ?? null) : null, company: nameOf(lines[0]), companyKey };
}

/** Without the kind of employment. */
function nameOf(line: string | undefined): string | null {
  return line?.split(' · ')[0] ?? null;
}
