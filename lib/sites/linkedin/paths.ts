/** Which pages are looked into: about one person, company or thread. Of lists and feeds nothing leaves the page. */
export const PROFILE = /^\/in\//;
export const COMPANY = /^\/(sales\/)?(company|account|school|showcase)\//;
export const LEAD = /^\/sales\/(lead|people)\//;
const MESSAGING = /^\/(messaging|sales\/inbox|mynetwork\/invitation-manager)\b/;

export function isOwnPage(path: string): boolean {
  return [PROFILE, COMPANY, LEAD, MESSAGING].some((pattern) => pattern.test(path));
}
