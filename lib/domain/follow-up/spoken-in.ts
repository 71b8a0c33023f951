/**
 * In which language an ask was made, by its small words alone: every open ask in the sidebar is looked at, in a worker that
 * has just woken, and the reader of languages would have to be loaded for it.
 */

const wordsOf = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'giu');

/** Those that two have ("in", "so", "was", "para", "nos") say nothing. */
const SMALL = {
  de: wordsOf(
    String.raw`sie|ihnen|ihr(?:e[mnrs]?)?|und|oder|nicht|kein\p{L}*|könn\p{L}*|könnt\p{L}*|wär\p{L}*|würd\p{L}*|haben|ist|sind|wann|wie|wir|uns\p{L}*|ich|mir|für|mit|das|dass|der|den|dem|eine?[mnrs]?|bis|bitte|zum?|zur|über|noch|auch`,
  ),
  en: wordsOf(
    'you|your|could|would|can|shall|should|we|us|our|the|an?|and|or|for|with|is|are|when|what|who|which|how|to|of|on|it|this|that|i|me|my|do|does|have',
  ),
  fr: wordsOf(
    String.raw`vous|votre|vos|nous|notre|je|est|sont|et|pour|avec|dans|sur|qui|que|quel(?:le)?s?|quand|comment|pouv\p{L}*|pourr(?:ai|i|on)\p{L}*|serai\p{L}*|une|du|les|cette|ce`,
  ),
  es: wordsOf(
    String.raw`usted(?:es)?|su|sus|y|con|que|el|los|las|una|cuándo|cómo|qué|quién(?:es)?|cuál(?:es)?|podrí\p{L}*|puede[ns]?|está[ns]?|nuestr\p{L}*|del|al|lo|hay|le`,
  ),
  pt: wordsOf(
    String.raw`você|vocês|uma|com|que|não|em|os|ao|da|dos|das|é|são|noss\p{L}*|seu|sua|pode(?:ria\p{L}*|m)?|quando|qual|isso|este|nesta|à|às`,
  ),
};
export type Spoken = keyof typeof SMALL;

/** @returns `null` = none clearly, as with few words or in another language */
export function spokenIn(words: string): Spoken | null {
  const counts = (Object.keys(SMALL) as Spoken[]).map((language) => ({
    language,
    count: words.match(SMALL[language])?.length ?? 0,
  }));
  const [most, next] = counts.toSorted((a, b) => b.count - a.count);
  return most && next && most.count >= 2 && most.count > next.count ? most.language : null;
}
