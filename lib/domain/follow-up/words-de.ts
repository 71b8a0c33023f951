/** Noch einmal fragen, jedes Mal mit anderen Worten. Jede Frage kann gesendet werden, wie sie dasteht. */
import type { FollowUpWords } from './follow-up-words.ts';

export const followUpsDe: FollowUpWords = {
  time: [
    'Wäre ein kürzeres Gespräch leichter unterzubringen? Zehn Minuten in dieser Woche genügen, um zu sehen, ob sich ein längeres lohnt.',
    'Falls meine Tage schlecht gewählt waren: Welche halbe Stunde passt Ihnen in der nächsten Woche?',
    'Ist es der falsche Moment, oder frage ich die falsche Person? Eine Zeile von Ihnen hilft mir in jedem Fall, und ich richte mich danach.',
  ],
  explore: [
    'Wollen wir es kleiner machen? Eine halbe Stunde mit jemandem, der täglich damit zu tun hat, zeigt schon, ob es etwas zu finden gibt.',
    'Die Fragen kann ich vorbereiten, damit bei Ihnen niemand etwas tun muss. An welchem Tag der nächsten Woche gehen wir sie durch?',
    'Ist es Ihnen noch wichtig, dem nachzugehen? Wenn anderes vorgeht, sagen Sie es mir, und ich melde mich, wann Sie es möchten.',
  ],
  change: [
    'Wo steht das inzwischen auf Ihrer Liste: etwas, das anders werden muss, oder etwas, womit Sie leben können?',
    'Was müsste geschehen, damit es dringend wird? Wenn nichts, ist auch das eine gute Antwort, und wir hören hier auf.',
    'Darf ich annehmen, dass es vorerst so bleibt? Wenn nicht: Was soll anders werden, und bis wann?',
  ],
  collaborate: [
    'Der Entwurf ist nur so gut wie das, was Sie wissen und ich nicht. Welche zwei Punkte würden Sie zuerst ändern?',
    'Wäre es leichter, ihn gemeinsam durchzugehen? Zwanzig Minuten, Sie reden und ich schreibe.',
    'Wer in Ihrem Team würde ihn gern auseinandernehmen? Ich schicke ihn auch dorthin, dann kostet es nicht Ihre Zeit.',
  ],
  consensus: [
    'Wessen Arbeit ändert sich am meisten, wenn wir das tun? Ich würde diese Leute gern hören, bevor etwas über ihre Köpfe hinweg entschieden wird.',
    'Hilft es, wenn ich zwei Zeilen schreibe, die Sie weitergeben können? Dann müssten Sie mir nur die Namen nennen.',
    'Gibt es jemanden, dem das gar nicht recht wäre? Diese Sicht würde ich gern früh hören: Können Sie uns bekannt machen?',
  ],
  invest: [
    'Was fällt bei Ihnen schwerer: das Geld oder die Stunden Ihrer Leute? Wir können eins nach dem anderen ansehen.',
    'Falls das Ganze auf einmal zu viel ist: Für welchen ersten Schritt würden Sie Geld und Leute einsetzen?',
    'Ist das Budget dafür wirklich da? Wenn nicht, wüsste ich es lieber jetzt und plane für später.',
  ],
  review: [
    'Soll ich den Entwurf vorab schicken, mit den drei Punkten, die Ihren Blick brauchen? Dann dauert die Durchsicht zwanzig Minuten.',
    'Wer muss dabei sein, damit die Durchsicht zählt? Wenn Sie mir die Namen nennen, finde ich den Termin.',
    'Möchten Sie lieber in Ruhe hineinschreiben? Dann bringe ich nur die offenen Punkte in ein Gespräch mit.',
  ],
  resolve: [
    'Wenn Sie darauf wetten müssten, dass es schiefgeht: Worauf würden Sie setzen? An diesem Punkt würde ich gern zuerst arbeiten.',
    'Gibt es eine Sorge, die noch niemand ausgesprochen hat? Ich höre sie lieber jetzt von Ihnen als später.',
    'Würde ein Gespräch mit jemandem helfen, der vor dem Start dieselbe Sorge hatte? Das kann ich noch in dieser Woche einrichten.',
  ],
  decide: [
    'Was fehlt noch für eine Entscheidung? Wenn es bei mir liegt, haben Sie es in dieser Woche.',
    'Bis zu welchem Tag soll es entschieden sein, so oder so? Ich plane um diesen Tag herum.',
    'Ist ein Nein inzwischen näher an der Wahrheit? Das wäre eine ehrliche Antwort, und ich würde nicht weiter fragen.',
  ],
  execute: [
    'Welcher der ersten Schritte hat bei Ihnen schon jemanden, und welcher braucht noch jemanden?',
    'Soll ich für die offenen Schritte Namen vorschlagen? Sie streichen, was nicht passt.',
    'Was würde den Start verschieben, wenn es bis Ende der Woche nicht geklärt ist? Klären wir das zuerst.',
  ],
  other: [
    'Ich komme auf meine Frage zurück: Ist es bei Ihnen noch möglich, und bis wann?',
    'Was würde die Antwort leichter machen? Wenn es die falsche Frage war, nennen Sie mir die richtige.',
    'Soll ich es von Ihrer Liste nehmen? Ein kurzes Ja oder Nein genügt, und ich richte mich danach.',
  ],
};
