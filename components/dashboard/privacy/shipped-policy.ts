/** The content security policy of the package, as shown to the rep. A test holds it against wxt.config.ts. */
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
