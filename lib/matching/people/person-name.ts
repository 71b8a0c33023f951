/** What people are called, of all that is written where their name stands; and the keys under which a namesake is found. */
import { foldText, nameFromAddress, withoutTitles } from '../../domain/identity/names.ts';

/** Written behind a name, and no part of it. Capitals count: "Md" is a name. */
const CREDENTIAL =
  /^(?:E?MBA|Ph\.?D\.?|PhD\.?|DPhil|M\.?D\.|MD|J\.?D\.|JD|Esq\.?|Jr\.?|Sr\.?|II|III|IV|CPA|CFA|CMA|ACCA|FCA|FCCA|PMP|CSM|CSPO|CISSP|CISA|CISM|P\.?Eng\.?|CEng|DDS|M\.?Sc\.?|B\.?Sc\.?|M\.A\.|B\.A\.|MEng|BEng|LL\.?M\.?|LL\.?B\.?|S?PHR|SHRM-S?CP|CSCP|CPIM|CPSM|CIPS|MCIPS|FCIPS)[®™]?$/;

/** As LinkedIn’s names have them; what a flag and a skin are spelled with, too. */
const PICTURES = /(?:[\p{ExtPict}\p{EMod}\p{RI}\uFE0F]\u200D?)+/gu;

/** "Kern, Pia, MBA" → ["Kern", "Pia"] */
function partsOf(name: string): string[] {
  const parts = name.split(/\s*,\s*/);
  while (parts.length > 1 && (parts.at(-1) ?? '').split(' ').every((word) => CREDENTIAL.test(word))) parts.pop();
  return parts;
}

/** `"Berg, Anna (Acme)" via list` → `Anna Berg`; without a usable name, what the address spells. */
export function presentName(name: string | null, email: string | null): string {
  const plain = (name ?? '')
    .replace(PICTURES, ' ')
    .replace(/\s*[([][^)\]]*[)\]]\s*/g, ' ')
    .replace(/\s+(?:via|im auftrag von|on behalf of)\s.*$/i, '')
    .replace(/^['"\s]+|['"\s]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain.includes('@')) return email === null ? '' : nameFromAddress(email);
  const [first = '', second, ...more] = partsOf(plain);
  if (second === undefined) return first;
  if (more.length > 0) return plain;
  // "Dr. Kern, Pia"
  const surname = withoutTitles(first);
  return `${first.slice(0, first.length - surname.length)}${second} ${surname}`;
}

/** Written without a space, a whole name is as short as this. */
const WHOLE = /\s|^(?:\p{sc=Han}{2,4}|\p{sc=Hangul}{2,5})$/u;

/** As contacts are indexed (`foldText`); none for half a name: that says too little. */
export function nameKeys(name: string | null): string[] {
  const shown = name === null || name.includes('@') ? '' : presentName(name, null);
  const forms = [name ?? '', shown, withoutTitles(shown)].map((form) => form.trim());
  return [...new Set(forms.filter((form) => WHOLE.test(form)).map(foldText))];
}
