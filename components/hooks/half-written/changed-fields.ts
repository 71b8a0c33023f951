/**
 * What the rep has changed since the editor was opened. The rest is not sent: another window may have changed it
 * meanwhile, and would be overwritten with what stood here before.
 */
export function changedFields<T extends object>(opened: T, now: T): Partial<T> {
  const changed = (Object.keys(now) as (keyof T)[]).filter(
    (key) => JSON.stringify(opened[key]) !== JSON.stringify(now[key]),
  );
  return Object.fromEntries(changed.map((key) => [key, now[key]])) as Partial<T>;
}
