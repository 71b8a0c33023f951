/** Names as LinkedIn shows them hold more than the name: badges, presence, counts, pronouns, emoji. Pure. */
import { AT_WORK, DEGREE_IN_WORDS, HIDDEN, ORDINAL, PRONOUNS } from './words.ts';

/** Pictures, the joiners between them and what a flag is spelled with; digits and signs of writing stay, joiners in it too. */
const EMOJI = /(?:[\p{ExtPict}\p{EMod}\p{RI}\uFE0F\u{E0020}-\u{E007F}]\u200D?)+/gu;
/** Seen on captured pages or reported by readers (2024 to 2026); other languages than English as LinkedIn says it elsewhere. */
const BEFORE = new RegExp(String.raw`^(\(\d+\+?\)|status(?: (?:is|ist)|:) (?:\w+|${AT_WORK}))\s*`, 'i');
const PRESENT = String.raw`(?:status )?(?:is|ist|est|está) (?:reachable|erreichbar|joignable|${AT_WORK})`;
const BADGE = String.raw`(?:verified|verifiziert|v[ée]rifiée?|verificad[oa])(?: \w+)?|(?:verifiziertes )?profil(?: v[ée]rifié)?|perfil verificado|premium(?:[ -]\w+)?|(?:membre|miembro|assinante|usuári[oa]) premium`;
const AFTER = new RegExp(
  String.raw`\s+(?:${PRESENT}|m(?:obile?|óvil) [•·] [\p{L}\d. ]*|${DEGREE_IN_WORDS}|[123](?:\.?[ºª°]|er?|re)\+?)$|\s*(?:#(?:open_?to_?work|hiring)|[•·] ?(?:${ORDINAL}|${DEGREE_IN_WORDS})|,? (?:${BADGE}))$`,
  'iu',
);
/** Longer than any name, and short enough for what follows. */
const MOST_LETTERS = 200;

/** @returns null when nothing is left, or when LinkedIn hides who it is */
export function cleanName(raw: string | null | undefined): string | null {
  const text = (raw ?? '').slice(0, MOST_LETTERS).replace(EMOJI, ' ').replace(/\s+/g, ' ').trim();
  let name = text.replace(BEFORE, '');
  for (let before = ''; before !== name; name = name.replace(AFTER, '')) before = name;
  name = name.replace(/ *(\([^()]*\))$/, (whole, bracket: string) => (PRONOUNS.test(bracket) ? '' : whole)).trim();
  return !name || HIDDEN.test(name) ? null : name;
}

/**
 * The heading may carry ", MBA", and the title `(3) Avery Stone | LinkedIn` is how the name is displayed: it is used as
 * long as both speak of the same person.
 */
export function displayName(heading: string | null, title: string): string | null {
  const shown = cleanName(heading);
  const titled = cleanName(title.split(' | ')[0]);
  return titled && (!shown || shown.toLowerCase().startsWith(titled.toLowerCase())) ? titled : shown;
}

/** Ends the heads of long ones: "and 2 others", "et 2 autres personnes", "e mais 2 pessoas". */
const OTHERS = /,? \p{L}{1,3} (?:mais |outr[ao]s )?\d+ \p{L}[\p{L} ]*$/u;

/** Heads of group chats: `Ann Example, Ben Example, and 2 others`. One name is no group, and "y" or "e" may stand in one. */
export function splitNames(heading: string): string[] {
  const names = heading.replace(OTHERS, '');
  const parts = names.includes(', ') ? names.split(/,? (?:and|und|et|en) |, /) : [names];
  return parts.length > 1 || names !== heading ? parts.flatMap((part) => cleanName(part) ?? []) : [];
}
