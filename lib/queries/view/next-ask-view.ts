/** The next ask as one line and as text that can be sent as it stands. */
import type { NextAsk } from '../../contract/views.ts';
import { isUnanswered } from '../../domain/commitment.ts';
import { followUpsOf } from '../../domain/follow-up/follow-up.ts';
import { chooseNextAsk } from '../../domain/next-ask.ts';
import type { AskChoice } from '../../domain/next-ask.ts';
import { guideOf } from '../../domain/process/find.ts';
import { firstNameOf } from '../../domain/names.ts';
import type { Commitment, Deal, DealElement, Instant, Process } from '../../domain/types.ts';
import type { PersonInDeal } from '../../domain/whom-to-ask.ts';
import { kindName } from './stage-marks.ts';

interface AskSources {
  deal: Deal;
  process: Process;
  elements: readonly DealElement[];
  commitments: readonly Commitment[];
  people: readonly PersonInDeal[];
  now: Instant;
  zone: string;
  /** Who reads the words, where that is somebody else than who is asked; `null` = nobody who could be called by name. */
  reader?: string | null;
}

/** `null` = nothing to ask for now. What the rep pushed away is still given, with the time until which it is. */
export function nextAskView(sources: AskSources): NextAsk | null {
  const { process, deal, people, now } = sources;
  const choice = chooseNextAsk(sources);
  if (!choice) return null;
  const guide = guideOf(process, choice.kind);
  const contact = people.find((person) => person.contact.id === choice.contactId)?.contact ?? null;
  const called = sources.reader === undefined ? contact?.name : sources.reader;
  const snoozed = deal.nextAskSnoozedUntil !== null && deal.nextAskSnoozedUntil > now;
  return {
    kind: choice.kind,
    name: kindName(process, choice.kind),
    elementKey: choice.elementKey,
    contactId: contact?.id ?? null,
    contactName: contact?.name ?? null,
    value: guide?.value ?? '',
    text: addressed(followUpText(choice, sources) ?? guide?.sample ?? '', called ?? '', process.language),
    snoozedUntil: snoozed ? deal.nextAskSnoozedUntil : null,
  };
}

/** What got no answer is not asked for in the same words again. */
function followUpText({ kind, followUp }: AskChoice, { commitments, process, now, zone }: AskSources): string | null {
  if (!followUp) return null;
  const silent = commitments.filter((row) => row.kind === kind && isUnanswered(row, now, zone));
  const latest = silent.toSorted((a, b) => (b.askedAt ?? 0) - (a.askedAt ?? 0))[0];
  return latest ? (followUpsOf(latest, commitments, process.language)[0] ?? null) : null;
}

/** English mails open an ask with the first name; German ones would not. */
function addressed(sample: string, name: string, language: string): string {
  const first = firstNameOf(name);
  if (sample === '' || first === '' || language !== 'en') return sample;
  const keepsCapital = /^(?:I\b|I['’]|[A-Z]{2})/.test(sample);
  return `${first}, ${keepsCapital ? sample : sample.charAt(0).toLowerCase() + sample.slice(1)}`;
}
