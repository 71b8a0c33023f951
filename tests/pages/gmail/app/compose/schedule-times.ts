/** The three times that are offered for a mail to go out later. */

/** @param now milliseconds since 1970. @returns tomorrow at 8, tomorrow at 13, next Monday at 8, in local time */
export function scheduleTimes(now: number): [number, number, number] {
  const at = (days: number, hour: number): number => {
    const date = new Date(now);
    date.setDate(date.getDate() + days);
    return date.setHours(hour, 0, 0, 0);
  };
  const untilMonday = (8 - new Date(now).getDay()) % 7 || 7;
  return [at(1, 8), at(1, 13), at(untilMonday, 8)];
}
