/** A guess which stage of the rep's own process another program's stage is: by its name, its stems, or words known for it. */
import { stageCalled } from '../domain/process/find.ts';
import { foldText } from '../domain/identity/names.ts';
import type { StageKey } from '../domain/rows/types.ts';

export type GuessStage = (name: string, stages: readonly { key: StageKey; name: string }[]) => StageKey | null;

/** How sales programs name the stages of the built-in process: how their words begin, folded, in English and German. */
const KNOWN: ReadonlyMap<StageKey, string> = new Map([
  ['target', 'prospect|(?:kalt)?akquise|mql|marketing|outreach|contact(?:ed| made)|kontaktiert|erstkontakt'],
  ['qualify', '(?:vor|pre)?qualif|sql|erstgesprach|^(?:appointment|termin|meeting) \\w+$'],
  ['discover', 'discover|needs |bedarf'],
  ['present', 'presenta|prasent|vorgestellt|demo|propos(?!it)|quot(?!a)|offer|(?:preis)?angebot|pitch'],
  [
    'negotiate',
    '(?:vertrags)?verhand|negoti|(?:contract|vertrag)(?!sab|sunt|\\w* (?:signed|unter))|legal|procurement|verbal|decision makers? bought|entscheid\\w+ uberzeugt',
  ],
  ['close', 'closing|(?:vertrags)?(?:abschluss|unter(?:schr|zei))|sign(?:ed|at)|kick ?off|onboard|implement'],
]);
/** Denied, or an end without a winner: no place for an open deal is like it. */
const NEVER = /\b(?:not?\b|nicht|kein|closed|reject|cancel|abgesagt|abgelehnt|accepted|angenommen)/;

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
    const begins = [KNOWN.get(stage.key) ?? [], stemsOf(stage.name)].flat();
    return begins.some((begin) => new RegExp(`\\b(?:${begin})`).test(folded));
  });
  return like && !another ? like.key : null;
};
