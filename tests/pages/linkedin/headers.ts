/** Response headers as LinkedIn's pages carry them: scripts by nonce alone, no inline handlers, Trusted Types. */

/** @param nonce fresh for each document */
export function pageHeaders(nonce: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache, no-store',
    // Two policies: both hold.
    'content-security-policy': `${scriptPolicy(nonce)}, ${TYPES_POLICY}`,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
  };
}

/** The server-driven pages repeat both in `meta` elements (seen May 2026). */
export function scriptPolicy(nonce: string): string {
  return `script-src-elem 'nonce-${nonce}' 'strict-dynamic'; script-src-attr;`;
}

export const TYPES_POLICY =
  "require-trusted-types-for 'script'; trusted-types default jSecure 'allow-duplicates' dompurify highcharts goog#html;";
