/** The lines of a mail's header, as mail programs write them over what they quote or forward, in five languages. */

export type HeaderField = 'from' | 'to' | 'cc' | 'subject' | 'sent';

const NAMES: Record<HeaderField, string> = {
  from: 'from|von|de',
  to: 'to|an|à|para',
  cc: 'cc|kopie',
  subject: 'subject|betreff|objet|asunto|assunto',
  sent: 'sent|gesendet|envoyé|enviado(?: el| em)?|date|datum|fecha|data',
};
const names = Object.entries(NAMES).map(([field, words]) => `(?<${field}>${words})`);
const LINE = new RegExp(`^\\s{0,8}\\*?(?:${names.join('|')})\\*?\\s?:\\*?(?<value>.*)$`, 'i');

export interface HeaderLine {
  field: HeaderField;
  /** With the space that parts it from the colon, if there is one. */
  value: string;
}

/** `null` = this is none. */
export function readHeaderLine(line: string): HeaderLine | null {
  const { value = '', ...found } = LINE.exec(line)?.groups ?? {};
  const field = (Object.keys(NAMES) as HeaderField[]).find((name) => found[name] !== undefined);
  return field ? { field, value } : null;
}
