/**
 * A rule is a name and what it looks for in folded text (lower case, no accents: see fold.ts). The names say the family
 * before the dot and mean the same in every language: what the model learned of one serves the others.
 */
export type RuleSet = Record<string, RegExp>;

/** Joined by "or". Words on both sides are whole ones. */
export function rule(...sources: string[]): RegExp {
  return new RegExp(`(?<![\\w])(?:${sources.join('|')})(?![\\w])`);
}

/** Only where the sentence, or a part of it, begins: after a comma, a dash, a colon, "and", "so", "please". */
export function opening(lead: string, ...sources: string[]): RegExp {
  return new RegExp(`(?:^|[-,:;(] ?|(?<![\\w])(?:${lead}),? )(?:${sources.join('|')})(?![\\w])`);
}

/** Only where the sentence begins, names and small words before it allowed. */
export function first(lead: string, ...sources: string[]): RegExp {
  return new RegExp(
    `^["'(-]?(?:(?:${lead}),? ?)*(?:[a-z§]{1,24}(?: [a-z§]{1,24})?, )?(?:(?:${lead}),? )*(?:${sources.join('|')})(?![\\w])`,
  );
}

/** Only where the sentence ends. */
export function last(...sources: string[]): RegExp {
  return new RegExp(`(?<![\\w])(?:${sources.join('|')}) ?[.!?)"'…]*$`);
}
