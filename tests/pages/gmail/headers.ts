/** Response headers as Gmail sends them: a nonce for scripts, Trusted Types, no framing by others. */

const FRAMES = [
  "'self'",
  'https://accounts.google.com',
  'https://calendar.google.com',
  'https://*.googleusercontent.com',
];

/** @param nonce fresh for each document; @param anyPolicy extensions may make Trusted Types policies under names of their own */
export function pageHeaders(nonce: string, anyPolicy = false): Record<string, string> {
  const scripts = [
    `script-src 'report-sample' 'nonce-${nonce}' 'strict-dynamic' https: http:`,
    "object-src 'none'",
    "base-uri 'self'",
    `frame-src ${FRAMES.join(' ')}`,
    "connect-src 'self'",
    "img-src 'self' data:",
  ].join('; ');
  const types = `require-trusted-types-for 'script'${anyPolicy ? '' : '; trusted-types gmail-double#mail'}`;
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
    // Two policies: both hold.
    'content-security-policy': `${scripts}, ${types}`,
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'referrer-policy': 'origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
  };
}
