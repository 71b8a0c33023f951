/**
 * Whether an ask was made in German or in English, by its small words alone: every open ask in the sidebar is looked at, in a
 * worker that has just woken, and the reader of languages would have to be loaded for it.
 */

/** Those that both have ("in", "so", "was", "die") say nothing. */
const GERMAN =
  /(?<!\p{L})(?:sie|ihnen|ihr(?:e[mnrs]?)?|und|oder|nicht|kein\p{L}*|könn\p{L}*|könnt\p{L}*|wär\p{L}*|würd\p{L}*|haben|ist|sind|wann|wie|wir|uns\p{L}*|ich|mir|für|mit|das|dass|der|den|dem|eine?[mnrs]?|bis|bitte|zum?|zur|über|noch|auch)(?!\p{L})/giu;
const ENGLISH =
  /(?<!\p{L})(?:you|your|could|would|can|shall|should|we|us|our|the|an?|and|or|for|with|is|are|when|what|who|which|how|to|of|on|it|this|that|i|me|my|do|does|have)(?!\p{L})/giu;

/** @returns `null` = neither clearly, as with few words or in another language */
export function spokenIn(words: string): 'de' | 'en' | null {
  const german = words.match(GERMAN)?.length ?? 0;
  const english = words.match(ENGLISH)?.length ?? 0;
  if (Math.max(german, english) < 2 || german === english) return null;
  return german > english ? 'de' : 'en';
}
