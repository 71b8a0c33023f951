/**
 * A reply that a machine has written in the name of somebody who is away. It answers nothing, and whoever asked is not to be
 * asked what it said. Known by two things together: that they are away, and what only such notes add. A yes or a question
 * beside them is a person's.
 */
const AWAY =
  /out of (?:the |my )?office|on (?:\w+ )?(?:leave|vacation|holiday)\b|(?:am|['’]m) (?:currently )?(?:away|travell?ing)|nicht im büro|im urlaub|abwesend|\babsent|en (?:congé|vacances)|fuera de la oficina|de vacaciones|ausente|fora do escritório|de férias/i;

const NOTE =
  /auto|limited access|urg[eê]n|dringend|my (?:absence|return)|i(?:['’]m| am)? (?:back|return)|for your (?:e-?mail|message)|weitergeleitet|wieder erreichbar/i;

const PERSON = /\?|\b(?:yes|works for|sounds good|happy to|let['’]?s|ja|passt|gerne|oui|sí|sim|vale)(?!\p{L})/iu;

export function isAutoReply(text: string): boolean {
  return AWAY.test(text) && NOTE.test(text) && !PERSON.test(text);
}
