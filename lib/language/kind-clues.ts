/** Words that speak for a kind of commitment, in English and German. A longer find counts for more. */
import type { CommitmentKind } from '../domain/types.ts';

interface Clue {
  kind: CommitmentKind;
  weight: number;
  pattern: RegExp;
}

function clue(kind: CommitmentKind, weight: number, words: string): Clue {
  // \b knows no umlauts: the letters on either side are looked at instead.
  return { kind, weight, pattern: new RegExp(`(?<!\\p{L})(?:${words})`, 'iu') };
}

/** 3 = hardly anything else, 2 = likely, 2.5 between them, 1 = only where nothing else speaks. */
const CLUES: readonly Clue[] = [
  clue(
    'time',
    2.5,
    '\\d+[ -]?(?:min|minutes?|minuten)|half an hour|(?:quick|short|brief|intro(?:ductory)?) (?:call|chat|talk|meeting)|coffee|viertelstunde|halbe stunde|kaffee',
  ),
  clue(
    'time',
    1,
    'call|demo|connect|meet(?:ing)?|chat|catch up|slot|calendar|speak|talk|available|free on|telefon\\p{L}*|gespräch|termin|treffen|sprechen|kalender|zeit für',
  ),
  clue(
    'explore',
    3,
    'working session|site visit|walk(?: me| us)? (?:through|around) (?:how|your)|explore|arbeitssitzung|rundgang|bestandsaufnahme',
  ),
  clue(
    'explore',
    2,
    'workshop|see (?:how|what) (?:it|you|your|the)|look (?:at|into) (?:how|what|where|your)|understand (?:how|what|where|why)|show (?:me|us) how|what (?:it|this|that) (?:is )?cost(?:s|ing)|(?:ansehen|anschauen|verstehen|zeigen),? (?:wie|was|wo)|was (?:es|das) (?:sie )?kostet',
  ),
  clue(
    'change',
    3,
    '(?:going|willing|ready|determined) to (?:change|fix|solve|act on)|(?:stays?|remains?|keep(?:ing)?|still) (?:as (?:it is|is|they are|you are)|like this|the same)|(?:do|change)(?:ing)? nothing|nothing changes|status quo|has to be different|must change|so bleib\\p{L}*|nichts (?:ändern|tun)|ändern wollen|(?:wirklich )?ändern|genauso',
  ),
  clue(
    'change',
    2,
    'priority (?:for|this)|this year or|act on (?:it|this)|will you (?:fix|change|solve)|handlungsbedarf|angehen',
  ),
  clue(
    'collaborate',
    3,
    "what(?:’s|'s| is) (?:wrong|missing)|mark(?: up)?|red-?line|co-?(?:write|design|create)|correct(?:ions)?|edit(?:s)?|was (?:falsch|nicht stimmt|fehlt)|anmerk\\p{L}*|korrigier\\p{L}*|ergänz\\p{L}*|mitschreib\\p{L}*",
  ),
  clue(
    'collaborate',
    2,
    '(?:your|any) (?:input|changes|comments?|ideas|feedback|additions)|comment on|work on (?:it|this|the \\p{L}+) (?:with|together)|draft of the (?:diagnosis|causes)|add your|rückmeldung|ihre (?:ideen|anmerkungen|kommentare)|gemeinsam (?:aus)?arbeiten',
  ),
  clue(
    'consensus',
    3,
    'introduc(?:e|tion)\\p{L}*|who else|loop (?:in|\\p{L}+ in)|bring (?:in|\\p{L}+ (?:in|along))|put (?:me|us) in touch|point(?:ing)? me (?:to|at)|connect (?:me|us) (?:with|to)|bekannt machen|wer (?:noch|sonst|außer)|einbind\\p{L}*|einbezieh\\p{L}*|dazu(?:holen|bitten)|kontakt (?:zu|mit) (?:ihr|der|dem)',
  ),
  clue(
    'consensus',
    2,
    'involve|include|access to|invite (?:your|the)|stakeholders?|colleagues?|your (?:team|boss|cfo|ceo|coo|manager|director|operators?)|who (?:decides|would|needs|has to|signs)|vorstellen|zustimmen|kolleg\\p{L}*|ihre[mnr]? (?:chef|vorgesetzt|team)\\p{L}*',
  ),
  clue(
    'invest',
    3,
    'budget|price range|invest\\p{L}*|funding|hours (?:a|per) week|days? (?:a|per) week|preisrahmen|stunden (?:pro|in der) woche|tage? (?:pro|in der) woche|finanzier\\p{L}*',
  ),
  clue(
    'invest',
    2,
    "[€$£]\\s?\\d|\\d+ ?(?:k|euro|eur|dollars?)|set aside|people(?:’s|'s)? time|effort on your side|resources|aufwand|mittel",
  ),
  clue(
    'review',
    3,
    'review|before we finali[sz]e|(?:walk|go|take)(?: \\p{L}+){0,4} through (?:it|the (?:proposal|draft|plan|solution|offer))|everyone who (?:decides|has a say)|durchsicht|durchgehen|alle[n]?,? die entscheiden',
  ),
  clue(
    'review',
    2,
    'present (?:it|the|our)|proposal (?:together|with)|angebot (?:gemeinsam|zusammen)|entwurf (?:gemeinsam|zusammen)',
  ),
  clue(
    'resolve',
    3,
    'concerns?|worr(?:y|ies|ied)|hesitat\\p{L}*|reservations?|objections?|hold(?:ing|s)? (?:you|this|it|them) back|stop(?:s|ping)? you|bedenken|sorgen?|zögern|einw[aä]nd\\p{L}*|hindert',
  ),
  clue(
    'resolve',
    2,
    '(?:open|outstanding|remaining) (?:points?|questions?|issues?)|risks?|offene[nr]? (?:punkte?|fragen?)',
  ),
  clue(
    'decide',
    3,
    'sign(?:ed|ing|ature)?|go ahead|(?:final )?decision|decide (?:by|on|whether)|give us the (?:business|order)|purchase order|place the order|yes or no|ready to (?:start|buy|commit)|unterschreib\\p{L}*|unterschrift|auftrag|beauftrag\\p{L}*|entscheidung|entscheiden sie',
  ),
  clue(
    'decide',
    2,
    'contract|approv\\p{L}*|move forward|award|commit to (?:us|this|it)|order form|vertrag|freigab?e\\p{L}*|freigeb\\p{L}*|bestell\\p{L}*|zusagen',
  ),
  clue(
    'execute',
    3,
    'kick-?off|go-?live|roll-?out|on your side|clean-?up|auftakt|ihrerseits|auf ihrer seite|bei ihnen die vorbereitung\\p{L}*',
  ),
  clue(
    'execute',
    2,
    'own(?:er)? (?:the|for|of)|assign|appoint|credentials|(?:give|grant|set up)(?: us)? access|(?:send|provide|export|deliver)(?: \\p{L}+){0,3} (?:data|files|export|list|figures|numbers)|prepar\\p{L}*|zuständig\\p{L}*|zugang|vorbereit\\p{L}*|daten (?:bereit|liefern|schicken)',
  ),
];

/** Score of each kind that anything speaks for; a review of a draft is not a call, so what is said first breaks ties. */
export function scoreKinds(words: string): Map<CommitmentKind, number> {
  const scores = new Map<CommitmentKind, number>();
  for (const { kind, weight, pattern } of CLUES) {
    const found = pattern.exec(words);
    if (!found) continue;
    const early = (1 - found.index / (words.length + 1)) / 10;
    scores.set(kind, (scores.get(kind) ?? 0) + weight + Math.min(found[0].length, 20) / 100 + early);
  }
  return scores;
}
