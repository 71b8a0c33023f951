/** The words that tell one deal's mail from another's. */
import { companyNameKey, foldText } from '../../domain/identity/names.ts';

/** As mail programs mark in their language what is passed on; Gmail writes "Fwd:" in all of them. */
const PASSED_ON = 'fwd?|wg|tr|rv|enc|vb|vl|pd|i|[iİ]lt|doorst|továbbítás|πρθ|пересл|转发|轉寄|転送|전달';
const ANSWERED = 're|aw|sv|vs|antw?|ref|res|odp|ynt|r|vá|απ|отв|回复|回覆|答复|返信|답장|회신';
const MARK = '\\s*(?:\\[\\d+\\])?\\s*[:：]\\s*';
const TAG = '\\[[^\\]]{1,40}\\]\\s*';
const PREFIX = new RegExp(`^\\s*(?:(?:${PASSED_ON}|${ANSWERED})${MARK}|${TAG})+`, 'i');
const FORWARD = new RegExp(`^\\s*(?:${TAG})*(?:${PASSED_ON})${MARK}`, 'i');
const STOP = new Set(
  (
    'a an and are as at be but by can could do for from get had has have hello hey hi how i if in into is it its just ' +
    'may me meeting more my new next no not now of on or our out please question quick request re regarding send so ' +
    'some team thank thanks that the their them then there this time to today tomorrow up update us was we week were ' +
    'what when which who will with would you your call chat intro introduction follow following followup mail email ' +
    'aber als am an auf aus bei bis bitte da das dein dem den der des die dies ein eine einem einen einer er es fur ' +
    'gerne guten hallo haben hat heute ich ihr ihre im in ist kein kurz mehr mit morgen nach nicht noch nur oder rund ' +
    'sehr sich sie sind so termin um und uns unser vom von vor war was wegen wenn wer wie wir wird woche zu zum zur anfrage'
  ).split(' '),
);

/** Does the subject say that the mail is passed on? One that was answered since does not. */
export const isForward = (subject: string): boolean => FORWARD.test(subject);

/** A subject without its `Re:` and `Fwd:`. */
export function plainSubject(subject: string): string {
  return subject.replace(PREFIX, '').replace(/\s+/g, ' ').trim();
}

/** Telling words, folded, each once, in order; at most `limit`. Numbers count from three digits on, years don't. */
export function tellingWords(text: string, limit = 12): string[] {
  const words = foldText(plainSubject(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter(
    (word) =>
      !STOP.has(word) && (/^\d+$/.test(word) ? word.length >= 3 && !/^(?:19|20)\d\d$/.test(word) : word.length > 1),
  );
  return [...new Set(telling)].slice(0, limit);
}

/** Words of a deal's name that the account's name does not say already. */
export function dealWords(dealName: string, accountName: string): string[] {
  const company = new Set(companyNameKey(accountName).split(' '));
  return tellingWords(dealName).filter((word) => !company.has(word));
}
