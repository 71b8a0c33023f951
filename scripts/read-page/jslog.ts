/** Gmail's own log attribute, `11:<base64 of JSON>`. Its form changes without notice: for checking only. */

/** The first id of a kind in one element's log, without the leading `#`. */
export function idInLog(element: Element | null | undefined, kind: 'msg' | 'thread'): string | null {
  const log = element?.getAttribute('jslog') ?? '';
  for (const [, digits = ''] of log.matchAll(/\b\d+:([\w+/-]{12,})/g)) {
    const id = new RegExp(`#(${kind}-[a-z]:[\\w-]+)`).exec(decode(digits))?.[1];
    if (id) return id;
  }
  return null;
}

function decode(digits: string): string {
  try {
    return atob(digits.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return '';
  }
}
