/** A guess which stage of the rep's own process another program's stage is: by its name, its stems, or words known for it. */
import { stageCalled } from '../domain/process/find.ts';
import { foldText } from '../domain/identity/names.ts';
import type { StageKey } from '../domain/rows/types.ts';

export type GuessStage = (name: string, stages: readonly { key: StageKey; name: string }[]) => StageKey | null;

/**
 * How sales programs name the stages of the built-in process: how their words begin, folded, in English, German, French,
 * Spanish and Portuguese.
 */
const KNOWN: ReadonlyMap<StageKey, readonly string[]> = new Map([
  [
    'target',
    [
      'prospec|(?:kalt)?akquise|mql|marketing|outreach|contact(?:ed| made)|kontaktiert|erstkontakt|contactee?$',
      'contactad|contatad|conta(?:ct|c?to) (?:etabli|effectue|pris|realizad|hecho|feito|efetuad|inicial)',
      'prem\\w+ contact|prise de contact|prim\\w+ conta',
    ],
  ],
  [
    'qualify',
    [
      '(?:vor|pre)?(?:qualif|cu?alific)|sql|erstgesprach|^(?:appointment|termin|meeting) ?\\w+$',
      '^(?:rendez vous|rdv|cita|reunion|reuniao|agendamento|compromisso) \\w+$',
    ],
  ],
  ['discover', ['discover|needs |bedarf|decouverte|besoins|descubrimiento|descoberta|necesidades|necessidades']],
  [
    'present',
    [
      'presenta|prasent|apresenta|vorgestellt|demo|quot(?!a)|offer|(?:preis)?angebot|pitch|devis|offre|ofert',
      'propos(?!it|ta de valor)|(?<!value )proposition(?! de valeur)|propuesta(?! de valor)|cotiza|cotacao|orcamento enviad|presupuesto enviad',
    ],
  ],
  [
    'negotiate',
    [
      '(?:vertrags)?verhand|negotia|negocia|(?:contra(?:ct|to?\\b)|vertrag)(?!sab|sunt|\\w* (?:signe|firmad|assinad|unter))',
      'legal|juridi|procurement|verbal|decision ?makers? ?bought|entscheid\\w+ uberzeugt',
      'dec\\w+ (?:de \\w+ )?(?:convaincu|convencid|comprometid)|integration du dec',
    ],
  ],
  [
    'close',
    [
      'closing|(?:vertrags)?(?:abschluss|unter(?:schr|zei))|sign(?:ed|at|ee?$)|kick ?off|onboard|implement|implanta',
      'cierre|fechamento|firmad|(?:de|en) firma\\b|assina[dt]',
    ],
  ],
]);
/** Denied, or an end without a winner: no place for an open deal is like it. */
const NEVER =
  /\b(?:no[nt]?\b|nicht|kein|pas\b|nao\b|closed|reject|rejet|rejeit|refus|recus|rechaz|cancel|annul|abgesagt|abgelehnt|accept|acept|aceit|angenommen|ferme\b|fermee|conclu|clotur|cerrad|fechad)/;

/** `Verhandeln` → `verhand`: how the words begin that tell a stage, which those that stand anywhere do not. */
function stemsOf(name: string): string[] {
  return (foldText(name).match(/[\p{L}\d]{4,}/gu) ?? [])
    .filter((word) => !/^(?:start|stage|phase|deal|custom|kunde)/.test(word))
    .map((word) => word.replace(/(?<=.{4})(?:at(?:e|ion)|l?ung|ing|e?l?n|[ey])$/, ''));
}

/** `Discover (Sales Pipeline)` is Discover. `null` = none, or more than one. */
export const guessStage: GuessStage = (name, stages) => {
  const called = name.replace(/\s*\(.*\)\s*$/, '');
  const same = stageCalled(stages, called);
  if (same) return same.key;
  const folded = foldText(called).replace(/[^\p{L}\d]+/gu, ' ');
  if (NEVER.test(folded)) return null;
  const [like, another] = stages.filter((stage) => {
    const begins = [...(KNOWN.get(stage.key) ?? []), ...stemsOf(stage.name)];
    return begins.some((begin) => new RegExp(`\\b(?:${begin})`).test(folded));
  });
  return like && !another ? like.key : null;
};
