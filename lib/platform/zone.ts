/** IANA name of the zone the machine is in now. */
export function currentZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
