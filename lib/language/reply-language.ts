/** Which of the five languages a short text is in, by its small words; `null` = another one, `undefined` = it doesn't say. */

export type KnownLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt';

const SMALL_WORDS: Record<KnownLanguage | 'other', string> = {
  en: "the a an i i'm i'll i'd we we're we'll you your it it's is are was be been to of on in at for with and or but not can can't could would will have has had this that my our me us do don't how what which when who thanks thank yes no sure let by from until after before",
  de: 'der die das den dem des ein eine einen einer ich wir sie du es ist sind war bin und oder aber nicht kein keine auch mit für von zu zum zur im am um bis auf noch schon mir uns ihnen ihr ihre kann können haben habe wird werden passt geht bitte danke ja nein gern gerne leider wie was wer welche nach mal dann ab',
  fr: "le la les un une des du de je nous vous tu il elle on est sont suis et ou mais pas ne que qui pour avec dans sur au aux ce cette votre notre mon ma mes vos nos c'est j'ai n'est d'accord merci oui non très bien plutôt après avant jusqu'au me te se en lui à d'ici l'un",
  es: 'el la los las un una de del que y o pero no es son está estoy estamos por para con en su sus mi me nos le te lo se al muy ya hasta gracias sí qué cuál como más este esta hay tengo tenemos puedo podemos claro después antes mañana',
  pt: 'o a os as um uma de do da dos das que e ou mas não é são está estou estamos por para com em no na nos nas seu sua meu minha me se ao muito já até obrigado obrigada sim qual como mais este esta há tenho temos posso podemos você claro depois antes amanhã pode ser',
  other:
    'ik je het een niet maar wij zijn met voor op dat deze heb kan graag bedankt il lo gli di che non per sono è una della grazie ho abbiamo possiamo jag det och inte att för med är vi kan du tack og ikke jeg det til av nie jest się na do z w proszę dziękuję mogę tak ve bir bu için değil teşekkürler minä ei ja on',
};
const SETS = Object.entries(SMALL_WORDS).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));
const FOREIGN_LETTERS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}]/gu;
const TELLING: Record<KnownLanguage, RegExp> = {
  en: /(?!)/,
  de: /[äöüß]/i,
  fr: /[çœèêâùûîïë]|(?:^| )(?:j|l|d|qu|n|c|s)'/i,
  es: /[¿¡ñ]|ción\b/i,
  pt: /[ãõ]|ções\b|ção\b/i,
};
const MANY_LETTERS = 3;

export function guessLanguage(text: string): KnownLanguage | null | undefined {
  const straight = text.slice(0, 2000).toLowerCase().replaceAll('’', "'");
  if ((straight.match(FOREIGN_LETTERS) ?? []).length >= MANY_LETTERS) return null;
  const words = straight.split(/[^\p{L}']+/u).filter((word) => word !== '');
  const scores = SETS.map(({ language, words: known }) => {
    const telling = language !== 'other' && TELLING[language as KnownLanguage].test(straight) ? 1.5 : 0;
    return { language, score: words.filter((word) => known.has(word)).length + telling };
  }).toSorted((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (!best || best.score === 0 || best.score === second?.score) return undefined;
  return best.language === 'other' ? (best.score >= 2 ? null : undefined) : (best.language as KnownLanguage);
}
