/** What the rep makes of sentences in a draft: their own examples from then on, and marks on that draft. */
import type { ParsedCommandArgs } from '../../contract/commands.ts';
import { isAsk, verdictOf } from '../../domain/detector/judging.ts';
import type { Deal, Judgement } from '../../domain/rows/types.ts';
import { readMarks, sentenceKey } from '../../store/under-way/marks.ts';
import { findDeal } from '../find-rows.ts';
import { sampleOf } from '../deals/touch-deal.ts';
import type { Verb, Work } from '../verb.ts';

type Args = ParsedCommandArgs<'judge-sentences'>;
type Said = Args['sentences'][number];

/** An ask without a kind is one of no kind in the process. */
function kindOf({ label, kind }: Said): Judgement['kind'] {
  return isAsk(label) ? (kind ?? 'other') : kind;
}

/** What it was taken for at first stays: the rep's second word corrects their own first one. */
function judgementOf(work: Work, args: Args, said: Said, before: Judgement | null, deal: Deal | null): Judgement {
  const found = before ? { label: before.foundLabel, kind: before.foundKind } : said.found;
  const kind = kindOf(said);
  return {
    id: before?.id ?? work.newId(),
    dealId: args.dealId,
    text: said.text,
    label: said.label,
    kind,
    foundLabel: found.label,
    foundKind: found.kind,
    probability: before?.probability ?? said.found.probability,
    verdict: verdictOf({ label: said.label, kind }, found),
    ...(args.draftKey === null ? {} : { draftKey: args.draftKey }),
    at: work.now,
    ...(deal ? sampleOf(deal) : {}),
  };
}

function saidOf({ verdict, foundLabel }: Judgement): string {
  const promise = verdict === 'dismissed' && foundLabel === 'promise';
  return promise ? 'done.judged.dismissed.promise' : `done.judged.${verdict}`;
}

export const judgeSentences: Verb<'judge-sentences'> = async (work, args) => {
  const deal = args.dealId === null ? null : await findDeal(work, args.dealId);
  const marks = args.draftKey === null ? [] : await readMarks(work.book, args.draftKey);
  const byText = new Map(marks.map((mark) => [sentenceKey(mark.text), mark]));
  const judged: Judgement[] = [];
  for (const said of args.sentences) {
    const key = sentenceKey(said.text);
    const judgement = judgementOf(work, args, said, byText.get(key) ?? null, deal);
    byText.set(key, judgement);
    judged.push(judgement);
    await work.rows.write('judgement', judgement);
  }
  const [first] = judged;
  return { said: first ? saidOf(first) : null, created: first?.id ?? null };
};
