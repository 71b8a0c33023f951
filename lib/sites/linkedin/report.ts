/** What was found, as plain values; where each stood, and what this kind of page should show and did not. */
import type { PageReading } from '../../page/context.ts';
import type { Found } from './dom.ts';

export type Report = Pick<PageReading, 'sources' | 'missing'>;

/** Plain, or with the place where it stood when that is not the thing's usual one. */
export type Facts<T> = { [K in keyof T]?: T[K] | undefined | Found<Exclude<T[K], null>> };

/**
 * @param name of the thing, before each fact's name
 * @param layout where its facts usually stand, and when it was last seen so
 * @param keys every fact of the thing, with `!` where its absence is a finding
 */
export function tell<T>(report: Report, name: string, layout: string, keys: string, facts: Facts<T>): T {
  const values: Record<string, unknown> = {};
  for (const key of keys.split(' ')) {
    const fact = key.replace('!', '');
    const found = (facts as Record<string, unknown>)[fact] ?? null;
    const [value, where] = Array.isArray(found) ? found : [found, ''];
    values[fact] = value;
    if (value !== null) report.sources[`${name}.${fact}`] = `${layout} ${where}`.trim();
    else if (key !== fact) report.missing.push(`${name}.${fact}`);
  }
  return values as T;
}
