/** As a name with other letters is written where only these are allowed: `våler` → `xn--vler-qoa`. */
export const toAscii = (label: string): string =>
  /[^\0-\x7F]/.test(label) ? new URL(`http://${label}`).hostname : label;
