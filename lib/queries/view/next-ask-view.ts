/** The next ask as one line and as text that can be sent as it stands. */
import type { NextAsk } from '../../contract/views.ts';
import type { Clock } from '../../domain/time/clock.ts';
import { isUnanswered, latestAnswer } from '../../domain/commitment/commitment.ts';
import { followUpLanguage, followUpsOf } from '../../domain/follow-up/follow-up.ts';
import { spokenIn } from '../../domain/follow-up/spoken-in.ts';
import { chooseNextAsk } from '../../domain/asking/next-ask.ts';
import type { AskChoice } from '../../domain/asking/next-ask.ts';
import { sampleIn } from '../../domain/asking/sample-in.ts';
import { guideOf } from '../../domain/process/find.ts';
import { firstNameOf } from '../../domain/identity/names.ts';
import { fillSnippet } from '../../domain/asking/snippets.ts';
import type { Account, Commitment, CommitmentGuide, Deal, DealElement, Process } from '../../domain/rows/types.ts';
import type { PersonInDeal } from '../../domain/asking/whom-to-ask.ts';
import { slotValues } from './slot-values.ts';
import { kindName } from './stage-marks.ts';

interface AskSources extends Clock {
  deal: Deal;
  /** Absent where the words are not shown: their slots stay as they are. */
  account?: Pick<Account, 'name'>;
  process: Process;
  elements: readonly DealElement[];
  commitments: readonly Commitment[];
  people: readonly PersonInDeal[];
  /** Who reads the words, where that is somebody else than who is asked; `null` = nobody who could be called by name. */
  reader?: string | null;
  /** In which it is written to them; absent or `null` = as they were asked last. */
  language?: string | null;
}

/** `null` = nothing to ask for now. What the rep pushed away is still given, with the time until which it is. */
export function nextAskView(sources: AskSources): NextAsk | null {
  const { process, deal, people, now } = sources;
  const choice = chooseNextAsk(sources);
  if (!choice) return null;
  const guide = guideOf(process, choice.kind);
  const contact = people.find((person) => person.contact.id === choice.contactId)?.contact ?? null;
  const language = sources.language ?? lastSpoken(sources);
  const called = sources.reader === undefined ? contact?.name : sources.reader;
  const snoozed = deal.nextAskSnoozedUntil !== null && deal.nextAskSnoozedUntil > now;
  return {
    kind: choice.kind,
    name: kindName(process, choice.kind),
    elementKey: choice.elementKey,
    contactId: contact?.id ?? null,
    contactName: contact?.name ?? null,
    value: guide?.value ?? '',
    text: wordsTo(
      called ?? '',
      choice,
      followUp(choice, sources, language) ?? firstWords(guide, process, language),
      sources,
    ),
    snoozedUntil: snoozed ? deal.nextAskSnoozedUntil : null,
  };
}

interface Words {
  text: string;
  language: string;
}

/** Of what was asked or promised last. Where no words are shown, nobody needs to know. */
function lastSpoken({ account, commitments }: AskSources): string | null {
  const said = account ? commitments.filter(({ words, state }) => words !== '' && state !== 'to-ask') : [];
  const last = said.toSorted((a, b) => (b.askedAt ?? b.createdAt) - (a.askedAt ?? a.createdAt))[0];
  return last ? spokenIn(last.words) : null;
}

function firstWords(guide: CommitmentGuide | null, process: Process, language: string | null): Words {
  const other = guide && language !== null ? sampleIn(guide, process.language, language) : null;
  if (other !== null && language !== null) return { text: other, language };
  return { text: guide?.sample ?? '', language: process.language };
}

/** What got no answer, or a dodge, is not asked for in the same words again, and in the language in which it was asked. */
function followUp(
  { kind, followUp: again }: AskChoice,
  { commitments, process, ...clock }: AskSources,
  spoken: string | null,
): Words | null {
  if (!again) return null;
  const silent = commitments.filter((row) => row.kind === kind && isUnanswered(row, clock));
  const dodged = latestAnswer(commitments.filter((row) => row.kind === kind && row.direction === 'they'));
  const latest = silent.toSorted((a, b) => (b.askedAt ?? 0) - (a.askedAt ?? 0))[0] ?? dodged;
  if (!latest) return null;
  const language = spoken ?? followUpLanguage(latest, process);
  const [text] = followUpsOf(latest, commitments, language);
  return text === undefined ? null : { text, language };
}

/** Whoever writes slots into the words of a process greets as they like. */
function wordsTo(name: string, { kind }: AskChoice, words: Words, { account, ...sources }: AskSources): string {
  const slots = account ? fillSnippet(words.text, {}).missing : [];
  if (!account || slots.length === 0) return addressed(words, name);
  const { text } = fillSnippet(words.text, slotValues({ kind, stage: null }, { ...sources, account }, name, sources));
  const greets = slots.some((slot) => slot === 'first_name' || slot === 'name');
  return greets ? text : addressed({ ...words, text }, name);
}

/** English mails open an ask with the first name; German ones would not. */
function addressed({ text: sample, language }: Words, name: string): string {
  const first = firstNameOf(name);
  if (sample === '' || first === '' || language !== 'en') return sample;
  const keepsCapital = /^(?:I\b|I['’]|[A-Z]{2})/.test(sample);
  return `${first}, ${keepsCapital ? sample : sample.charAt(0).toLowerCase() + sample.slice(1)}`;
}
