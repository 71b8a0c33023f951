/**
 * The content security policy of the package, as the rep is shown it: nothing from outside, no eval, no network; the two sites
 * may frame the sidebar. The manifest takes it from here.
 */
export const SHIPPED_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  'frame-ancestors https://mail.google.com https://www.linkedin.com',
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];
