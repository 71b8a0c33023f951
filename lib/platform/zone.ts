/** How long the zone that was asked for is taken as it was: asking is slow, and every answer to a surface needs it. */
const KEPT_MS = 60_000;

let kept = { zone: '', offset: Number.NaN, at: Number.NEGATIVE_INFINITY };

/** IANA name of the zone the machine is in now. A change of zone that moves the clock is seen at once. */
export function currentZone(): string {
  const now = new Date();
  const offset = now.getTimezoneOffset();
  if (offset !== kept.offset || Math.abs(now.getTime() - kept.at) > KEPT_MS) {
    kept = { zone: new Intl.DateTimeFormat().resolvedOptions().timeZone, offset, at: now.getTime() };
  }
  return kept.zone;
}
