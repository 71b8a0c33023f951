/** Three letters of a currency that this browser knows; `null` = none. */
export function readCurrency(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) return null;
  return Intl.supportedValuesOf('currency').includes(code) ? code : null;
}
