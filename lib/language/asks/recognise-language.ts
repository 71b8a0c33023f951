/**
 * Which of the five languages a text is in, by its small words and the endings of its longer ones. Anything else, or too
 * mixed to say, is `null`. Small words of other languages are known so that they are not taken for one of the five.
 */
import type { Language } from './reading.ts';

type Known = Language | 'other';

const WORDS: Record<Known, string> = {
  en:
    "a the and no here's there was were had been they them same today only over by use always got these those off some all one's again must more than then too your yours because now see need much well deck pressure pleasure after before without into about per flat same talk whenever give whenever fancy" +
    " the and you your to of for is are we i it's i'm i'd i'll we're we've you're this that with on in have has can could would will be our at from if it me my not but what how who when let know about please thanks thank hi hello hey any just or do does by us as an get up out so call chat quick week next worth want interested open works best sounds good make sense time meeting demo send yes day tuesday wednesday thursday friday monday tomorrow minutes mins min looking forward ok great sure",
  de: 'der die das und ich sie wir ist sind ein eine einen einem einer für mit auf von zu zum zur den dem des im nicht auch haben hat habe können könnten würden würde wäre bitte danke ihnen ihre ihr ihren ihrem uns mich mir dass wenn wie was wer wann oder noch nur schon sehr bei nach über bis aus als hallo guten gerne gern viele grüße morgen woche uhr termin passt kurz kurzes gespräch sich werden wird kann es am um du dir dich dein deine euch hätten freue melde',
  fr: "le la les et je vous nous est sont un une des du de pour avec sur dans que qui quoi ne pas plus votre vos notre nos mon ma mes ce cette ces au aux il elle on si comment quand ou où pouvez pourriez souhaitez serait est-ce avez avons merci bonjour cordialement très bien aussi par en à êtes être j'ai c'est d'un d'une l'équipe qu'il semaine mardi jeudi vendredi lundi mercredi demain rendez-vous appel disponible faire dites envoyer y a-t-il bonne",
  es: 'el la los las y yo usted ustedes nosotros es son un una de del para con en que qué quién cómo cuándo no su sus nuestro nuestra mi mis este esta estos se le les lo si al por más pero podría podrías puede puedes podemos podríamos sería tiene tienes está están muy gracias hola buenos buenas días tardes saludos semana martes miércoles jueves viernes lunes mañana reunión llamada hablar quiere quieres gustaría favor también ya o te nos me usted hay esto eso',
  pt: 'o a os as e eu você vocês nós é são um uma de do da dos das para com em no na nos nas que quem como quando não seu sua seus suas nosso nossa meu minha este esta isso isto se ao por mais mas poderia pode podemos poderíamos seria tem está estão muito obrigado obrigada olá bom boa dia tarde atenciosamente semana terça quarta quinta sexta segunda amanhã reunião conversa falar quer gostaria favor também já ou te lhe me há abraço consegue podes pelo pela até à às faz sentido',
  other:
    'il lo gli di che è sono per con una non del della nel alla grazie ciao buongiorno più anche questo questa come quando vorrei possiamo settimana saluti sulla vi sua suo ' +
    'het een van en ik je u niet dat dit met voor op zijn is maar ook naar wij hebben kunnen graag bedankt hallo groeten uw deze week wel nog ' +
    'och att det som är jag vi har inte på för med till den kan du ett hej tack vill hälsningar ' +
    'og det er jeg ikke på til af med har kan vi tak hej hilsen vil som den ' +
    'nie się na jest do że jak czy dziękuję proszę pozdrawiam dzień dobry w z ' +
    'ja on ei että se kiitos hei olen voimme ' +
    'bir ve bu için ile çok teşekkürler merhaba mi ne da ' +
    'și este pentru cu nu ce mulțumesc bună ' +
    'že je na se pro jak děkuji dobrý den ' +
    'és egy hogy nem az köszönöm',
};

const LANGUAGES: readonly Known[] = ['en', 'de', 'fr', 'es', 'pt', 'other'];
const LETTERS: [RegExp, Partial<Record<Known, number>>][] = [
  [/[äöü]/g, { de: 0.6, other: 0.3 }],
  [/ß/g, { de: 2 }],
  [/[çêèùûîœ]/g, { fr: 0.6 }],
  [/[ãõ]/g, { pt: 1.5 }],
  [/ç/g, { pt: 0.5, fr: 0.2 }],
  [/ñ|¿|¡/g, { es: 2 }],
  [/[áíóú]/g, { es: 0.4, pt: 0.4 }],
  [/[łżźąęśćńőűřěščžđğışțșæåø]/g, { other: 1.5 }],
  [/ò|ì|(?<=\p{L})à(?!\p{L})/gu, { other: 0.5 }],
];
const ENDINGS: [RegExp, Partial<Record<Known, number>>][] = [
  [/(?:ing|tion|ly|ed|n't)$/, { en: 0.5 }],
  [/(?:ung|lich|keit|isch|schaft|ieren|chen)$/, { de: 0.7 }],
  [/(?:ment|eux|aise|ez|eau|tion)$/, { fr: 0.4 }],
  [/(?:ción|ciones|dad|amos|ando|iendo|mente)$/, { es: 0.6 }],
  [/(?:ção|ções|dade|amos|ando|endo|mente|ê)$/, { pt: 0.6 }],
  [/(?:zione|zioni|ità|iamo|lijk|heid|ingen)$/, { other: 0.8 }],
];
const SHORT = 12;
const PRIOR = 0.45;
const MOST_WORDS = 300;
const LONGEST = 4000;

/** Word → the languages that have it; one that several share says little of each. */
const VOTES: ReadonlyMap<string, readonly Known[]> = (() => {
  const votes = new Map<string, Known[]>();
  for (const language of LANGUAGES)
    for (const word of new Set(WORDS[language].split(' '))) votes.set(word, [...(votes.get(word) ?? []), language]);
  return votes;
})();

function add(scores: Map<Known, number>, values: Partial<Record<Known, number>>, times = 1): void {
  for (const language of LANGUAGES) scores.set(language, (scores.get(language) ?? 0) + (values[language] ?? 0) * times);
}

function scoresOf(text: string, words: readonly string[]): Map<Known, number> {
  const scores = new Map<Known, number>(LANGUAGES.map((language) => [language, 0]));
  for (const word of words) {
    const votes = VOTES.get(word) ?? [];
    for (const language of votes) scores.set(language, (scores.get(language) ?? 0) + 1 / votes.length);
    if (votes.length > 0 || word.length < 5) continue;
    for (const [pattern, values] of ENDINGS) if (pattern.test(word)) add(scores, values);
  }
  for (const [pattern, values] of LETTERS) {
    const found = text.match(pattern)?.length ?? 0;
    if (found > 0) add(scores, values, Math.min(found, 3 + words.length / 8));
  }
  return scores;
}

/** Words without addresses, placeholders and numbers. */
function wordsOf(text: string): string[] {
  const plain = text.replace(/https?:\S+|\S+@\S+|\{\{[^{}]*\}\}|\[[^[\]\n]{1,60}\]/g, ' ').replace(/’/g, "'");
  return plain.match(/\p{L}+(?:['-]\p{L}+)*/gu)?.slice(0, MOST_WORDS) ?? [];
}

/** Cyrillic, Greek, Arabic, Chinese and the rest. */
function isForeignScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin / letters < 0.7;
}

/** `null` = none of the five, or too mixed to say. A text too short to tell is read as English unless it looks foreign. */
export function recogniseLanguage(given: string): Language | null {
  const text = given.slice(0, LONGEST).toLowerCase();
  if (isForeignScript(text)) return null;
  const words = wordsOf(text);
  const scores = scoresOf(text, words);
  // Few words say little: most of what is read is English.
  if (words.length <= SHORT) scores.set('en', (scores.get('en') ?? 0) + PRIOR);
  const ranked = [...scores].toSorted((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || !second || best[1] === 0)
    return /[^\p{ASCII}\p{P}\p{S}\p{N}\p{Extended_Pictographic}\s]/u.test(text) ? null : 'en';
  const [language, score] = best;
  if (language === 'other') return null;
  // A long text in which hardly any small word is known is in none of them.
  if (words.length > 12 && score / words.length < 0.12) return null;
  if (score - second[1] < 0.25 * score && words.length > 12 && score / words.length < 0.3) return null;
  return language;
}
