/**
 * A title suggests a level and never sets it: 1 has the final say, 2 owns the result, 3 manages the work, 4 does it.
 * Rules are tried in order and the first wins, so what limits a title ("vice", "assistant to") stands above what it limits.
 */
import type { Level } from '../rows/types.ts';

const RULES: readonly { level: Level; pattern: RegExp }[] = [
  {
    level: 4,
    pattern:
      /\b(?:(?:executive |personal )?assistant(?: to| of)?\b(?! (?:director|manager|vice))|intern|trainee|working student)|\b(?:assistenz|assistent(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|auszubildende[r]?)\b/iu,
  },
  {
    level: 2,
    pattern: /\b(?:[se]?vp|(?:senior |executive )?vice[- ]president|chief of staff|vizepräsident(?:in)?)\b/iu,
  },
  {
    level: 3,
    pattern: /\b(?:(?:assistant|associate|deputy) director|stellvertretende[rn]? \p{L}*leiter(?:in)?)(?!\p{L})/iu,
  },
  {
    level: 1,
    pattern:
      /\b(?:c[efotimprd]o|cfoo|ciso|chief(?: \p{L}+){1,3} officer|(?:co-?)?founder|(?<!product |process |data )owner|president|chair(?:man|woman|person)?|managing (?:director|partner)|general manager|proprietor|gründer(?:in)?|mitgründer(?:in)?|inhaber(?:in)?|geschäftsführer(?:in)?|geschäftsführende[rn]? \p{L}+|vorstand(?:svorsitzende[rn]?|smitglied)?|vorständin|prokurist(?:in)?)(?!\p{L})/iu,
  },
  {
    level: 2,
    pattern:
      /\b(?:director|head of|head,|principal|partner|direktor(?:in)?|(?:bereichs|werks|standort|niederlassungs|vertriebs|produktions|einkaufs|finanz|personal|it-)leiter(?:in)?|leit(?:er|erin|ung) (?:der|des|die|von|it|einkauf|vertrieb|produktion|technik|finanzen|personal))(?!\p{L})/iu,
  },
  {
    level: 3,
    pattern:
      /(?<!\p{L})(?:manager(?:in)?|(?:product|process|data) owner|supervisor|foreman|superintendent|team[- ]?lead(?:er)?|lead|\p{L}*leiter(?:in)?|\p{L}*leitung|meister(?:in)?)(?!\p{L})/iu,
  },
  {
    level: 4,
    pattern:
      /(?<!\p{L})(?:\p{L}*engineer|\p{L}*ingenieur(?:in)?|analyst(?:in)?|specialist|spezialist(?:in)?|coordinator|koordinator(?:in)?|administrator(?:in)?|planner|\p{L}*planer(?:in)?|operator|technician|techniker(?:in)?|developer|entwickler(?:in)?|designer(?:in)?|consultant|berater(?:in)?|buyer|einkäufer(?:in)?|clerk|sachbearbeiter(?:in)?|disponent(?:in)?|nurse|teacher|scientist|architect|accountant|buchhalter(?:in)?|representative|associate|agent|officer|referent(?:in)?)(?!\p{L})/iu,
  },
];

/** `why` is the words of the title that suggested it; `null` = the title says nothing about it. */
export function suggestLevel(title: string | null): { level: Level; why: string } | null {
  if (!title) return null;
  for (const { level, pattern } of RULES) {
    const found = pattern.exec(title);
    if (found) return { level, why: found[0].trim() };
  }
  return null;
}
