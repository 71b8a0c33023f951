/** What keeps a mail from being sent: nobody to send it to, something that is no address, a forgotten attachment. */
import type { Words } from '../words/words.ts';
import { recipientsOf } from './draft.ts';
import type { Draft } from './draft.ts';

/** @param unreadable what was typed as a recipient and is no address. @returns the words; `null` = nothing is wrong */
export function refusalOf(words: Words, draft: Draft, unreadable: string[]): string | null {
  const [first] = unreadable;
  if (first !== undefined) return words.invalidAddress(first);
  return recipientsOf(draft).length === 0 ? words.noRecipient : null;
}

const ATTACHED = [
  /\b(?:(?:i(?:['’]ve| have)|we(?:['’]ve| have)) attached|(?:please )?(?:see|find) (?:the )?attach(?:ed|ment)|attached (?:is|are))\b/i,
  /\b(?:im|als) Anhang\b|\bhabe (?:ich )?[^.!?]{0,40}angehängt\b|\banbei\b/i,
  /во вложении|прикрепил|прикрепляю/i,
];

/** @returns the words that promise an attachment, as they were written */
export function promisedAttachment(ownText: string): string | null {
  for (const pattern of ATTACHED) {
    const found = pattern.exec(ownText)?.[0];
    if (found) return found;
  }
  return null;
}

/** Of a draft's body: without what is quoted and signed. */
export function ownText(body: HTMLElement): string {
  const own = body.cloneNode(true) as HTMLElement;
  for (const part of own.querySelectorAll('.gmail_quote, blockquote, .gmail_signature')) part.remove();
  return own.textContent ?? '';
}
