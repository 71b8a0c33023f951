/** What a reply is made of when none of the signs is in it: who does what, negated or not, said of the ask's own words. */
import type { KnownLanguage } from '../reply-language.ts';

const edge = (alternatives: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');

const NEGATION: Record<KnownLanguage, RegExp> = {
  en: edge("not|no|never|nobody|none|nothing|without|against|\\p{L}+n't|cannot|don't|no longer|neither|nope|nah"),
  de: edge('nicht|kein\\p{L}*|nie|niemand|nichts|ohne|gegen|nein'),
  fr: edge('pas|plus|jamais|aucun\\p{L}*|personne|rien|sans|non|ni'),
  es: edge('no|nunca|jamás|ningun\\p{L}*|ningún|nadie|nada|sin|tampoco|ni'),
  pt: edge('não|nunca|jamais|nenhum\\p{L}*|ninguém|nada|sem|nem|tampouco'),
};
/** English alone has enough rows for these. */
const ENGLISH: Readonly<Record<string, RegExp>> = {
  'we will': edge("(?:i|we)(?:'ll| will| shall)"),
  'we would': edge("(?:i|we)(?:'d| would)|i could|we could"),
  'we won’t': edge("(?:i|we) (?:won't|will not|don't|do not|can't|cannot)|(?:i'm|we're|i am|we are) not"),
  'they will': edge("(?:he|she|they|it)(?:'ll| will)"),
  'they won’t': edge("(?:he|she|they|it|there) (?:won't|will not|doesn't|don't|can't|isn't)|(?:he|she|they|it)'s not"),
  'we did': edge(
    "(?:i|we)(?:'ve| have)? (?:just |already )?(?:\\p{L}{2,}ed|sent|put|got|made|told|spoke|did|had|went|found|chose|won|lost|met|gave|wrote|read|been)|^(?:\\p{L}{3,}ed|sent|did|just did)",
  ),
  'we must': edge("(?:i|we)(?:'d| would)? (?:have|need) to|(?:i|we)(?:'ve)? got to|(?:i|we) must"),
  'goes on': edge(
    "(?:i'm|we're|they're|he's|she's|it's|i am|we are|they are) (?:still )?\\p{L}+ing|still|yet|currently|meanwhile",
  ),
  starts:
    /(?:^|[.!?,] )(?:please |just |do |do please )?(?:send|put|book|block|ask|call|hold|go|count|sign|come|forward|bring|give|let|write|keep|update|invite|start|tell|use|do)\b/i,
  'too much': edge('too \\p{L}+|more than|above|below|beyond|not enough|the most'),
  'in doubt': edge(
    'if|whether|perhaps|maybe|might|could be|hopefully|probably|some|somehow|try|trying|think|guess|feel|feels|hope',
  ),
  'all of us': edge('all|everyone|everybody|both|each of us|the team|exactly'),
  'talks past': edge(
    'your (?:invoice|address|website|post|office|stand|link|attachment|mail|email|newsletter|message)|weather|holiday|trip|birthday|weekend|travels|hello|merger|typo\\p{L}*|password|parking|umbrella|wrong link|new number|vat',
  ),
};
const SMALL =
  /^(?:the|and|that|this|with|your|you|for|are|was|have|has|will|can|could|would|from|what|when|which|who|our|about|need|please|shall|before|after|there|them|they|also|just|next|june|july|monday|tuesday|wednesday|thursday|friday|week|month)$/;

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.test(word)).map((word) => word.slice(0, 5)));
}

function repeatsAsk(ask: string, reply: string): boolean {
  const asked = contentWords(ask);
  return [...contentWords(reply)].some((word) => asked.has(word));
}

export function grammarOf(ask: string, reply: string, language: KnownLanguage): { name: string; at: number }[] {
  const found = (name: string, pattern: RegExp) => {
    const match = pattern.exec(reply);
    return match ? [{ name, at: match.index }] : [];
  };
  return [
    ...found('negates', NEGATION[language]),
    ...(language === 'en' ? Object.entries(ENGLISH).flatMap(([name, pattern]) => found(name, pattern)) : []),
    ...(repeatsAsk(ask, reply) ? [{ name: 'words of the ask', at: -1 }] : []),
    ...(reply.includes('!') ? [{ name: 'exclaims', at: -1 }] : []),
  ];
}
