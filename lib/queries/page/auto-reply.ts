/**
 * A reply that a machine has written in the name of somebody who is away. It answers nothing, and whoever asked is not to be
 * asked what it said. Known by that they are away, and by what such notes add: one thing that only they say, or two that
 * people say as well. A yes, a question, another time or a name in the greeting beside them is a person's.
 */
const AWAY =
  /out of (?:the |my )?office|\booo\b|on (?:\w+ )?(?:leave|vacation|holiday)\b|(?:am|['’]m) (?:currently )?(?:away|travell?ing)|nicht im (?:büro|haus)|im urlaub|abwesen|dienstreise|elternzeit|\babsent|en (?:congé|vacances|déplacement)|fuera de la oficina|de v(?:acaciones|iaje)|ausente|fora do escritório|de férias/i;

const ONLY_NOTES =
  /auto\w{0,12}[- ]?(?:repl|respon|answer|antwort|message|nachricht|generi|erstell)|(?:onse|uesta|osta) auto|(?:limited|no|intermittent|without) access|not checking|eingeschränkt|acc(?:ès|eso) limit|acesso limit|\b(?:if|for|in|en|em|para|any\w{0,5})\b[^.!?\n]{0,40}urg[eê]n|urgent (?:matter|que|request|case|issue|enquir)|dringende[nr]|\b(?:my|meiner?|mon|mi|minha|meu) (?:absence|return|abwesenheit|rückkehr|vertretung|retour|regres|vuelta|ausenc|ausênc)|\bcontact (?!you)|wende[nt]? (?:sie|dich)|kontaktier|contacte|joindre|póngase|weitergeleitet/;

const NOTES_TOO = [
  /for (?:your e?-?m|reaching)|für (?:ihre|deine) (?:e-?m|nach|anfr)|pour votre|por (?:su|tu) (?:men|cor)|pel[oa] (?:su|seu)a? /,
  /currently|derzeit|zurzeit|momentan|actuellement|actualmente|atualmente/,
  /\b(?:reply|respond|answer)\b|répondrai|responder[éeá]|beantworte/,
  /\b(?:until|back|return|bis|wieder|jusqu|de retour|hasta|vuelvo|até|volt)/,
];

const PERSON =
  /\?|\b(?:yes|works for|would (?:be|suit|work)|sounds good|happy to|let['’]?s|ja|passt|gerne|besser|oui|plutôt|sí|sim|vale|mejor|melhor)(?!\p{L})/iu;

/** A mailbox knows nobody's name. */
const BY_NAME =
  /^\s*(?:[Hh]i|[Hh]ello|[Hh]ey|[Hh]allo|[Bb]onjour|[Ss]alut|[Hh]ola|[Oo]lá|[Oo]i)(?! (?:There|All|Everyone|Team|Zusammen|Madame|Monsieur|Todos)\P{L})(?: \p{Lu}\p{L}{1,30}){1,3} ?[,.!:–\n-]/u;

export function isAutoReply(text: string): boolean {
  if (!AWAY.test(text) || PERSON.test(text) || BY_NAME.test(text)) return false;
  const said = text.toLowerCase();
  const has = (pattern: RegExp): boolean => pattern.test(said);
  return has(ONLY_NOTES) || NOTES_TOO.filter(has).length > 1;
}
