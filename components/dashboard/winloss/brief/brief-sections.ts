/** The page for the manager as headed lists: lines for the clipboard, and the same words in columns for the screen and paper. */
import type { BriefCommitment, DealBrief, RepBrief } from '../../../../lib/contract/views.ts';
import { civilDateOf } from '../../../../lib/domain/time/civil-date.ts';
import type { Rate } from '../../../../lib/domain/commitment/rates.ts';
import type { Instant } from '../../../../lib/domain/rows/types.ts';
import type { Locale } from '../../../hooks/words/locale.ts';
import { moneyWords } from '../../../deal/facts/deal-facts.ts';
import { paperDay } from '../../../ui/words/date-words.ts';
import { numberFormat } from '../../../ui/words/formats.ts';
import { percentWords } from '../../rates/RateText.tsx';

export interface BriefSection {
  key: string;
  title: string;
  lines: string[];
  /** The lines, cut into columns. */
  rows?: string[][];
  /** Heads of the columns, where figures would say nothing without. */
  columns?: string[];
  /** What is still to come: a box to tick on paper. */
  open?: boolean;
}

/** Empty sections are left out: a page is one page. */
export function dealSections(deal: DealBrief, now: Instant, locale: Locale): BriefSection[] {
  const { t } = locale;
  const asks = (all: readonly BriefCommitment[]) => all.map((one) => commitmentCells(one, now, locale));
  return filled([
    { key: 'stands', title: t('brief.stands'), ...facts(standRows(deal, now, locale)) },
    {
      key: 'next',
      title: t('brief.next'),
      open: true,
      ...cells(deal.nextAsk ? [[...nameCells(deal.nextAsk.kind, deal.nextAsk.contactName, locale), '', '']] : []),
    },
    { key: 'openAsks', title: t('brief.openAsks'), open: true, ...cells(asks(deal.openAsks)) },
    {
      key: 'promises',
      title: t('brief.promises'),
      open: true,
      ...cells(deal.promises.map((one) => commitmentCells(one, now, locale, 'brief.promised'))),
    },
    { key: 'standing', title: t('brief.standing'), ...cells(asks(deal.standing)) },
    {
      key: 'people',
      title: t('brief.people'),
      ...cells(
        deal.levels.map(({ level, names }) => [
          String(level),
          t(`level.${level}`),
          names.length === 0 ? t('brief.nobody') : names.join(', '),
        ]),
      ),
    },
  ]);
}

/** A name and what it is: "Value: €37,000". */
function facts(rows: string[][]): Pick<BriefSection, 'lines' | 'rows'> {
  return { rows, lines: rows.map(([name = '', ...rest]) => `${name}: ${rest.join(', ')}`) };
}

function cells(rows: string[][]): Pick<BriefSection, 'lines' | 'rows'> {
  return { rows, lines: rows.map((row) => row.filter((cell) => cell !== '').join(', ')) };
}

function standRows(deal: DealBrief, now: Instant, { t, language }: Locale): string[][] {
  const today = civilDateOf(now);
  const open = deal.outcome === null;
  return [
    deal.outcome === null ? [t('brief.stage'), deal.stage] : [t('brief.ended'), t(`outcome.${deal.outcome}`)],
    ...(deal.missing.length > 0 && open
      ? [[t('brief.honest'), t('brief.missing', { stage: deal.honest, missing: deal.missing.join(', ') })]]
      : []),
    ...(deal.value === null ? [] : [[t('brief.value'), moneyWords(deal.value, deal.currency, language)]]),
    ...(deal.expectedClose !== null && open ? [[t('brief.close'), paperDay(deal.expectedClose, today, language)]] : []),
  ];
}

function commitmentCells(
  { kind, contactName, state, at, dueOn }: BriefCommitment,
  now: Instant,
  locale: Locale,
  given: 'brief.promised' | 'state.given' = 'state.given',
): string[] {
  const { t, language } = locale;
  const today = civilDateOf(now);
  const said = t(state === 'given' ? given : `state.${state}`);
  const when = paperDay(civilDateOf(at), today, language);
  const due = dueOn === '' ? '' : t('brief.due', { day: paperDay(dueOn, today, language) });
  return [...nameCells(kind, contactName, locale), `${said} ${when}`, due];
}

function nameCells(kind: string, contactName: string | null, { t }: Locale): string[] {
  return [kind === 'other' ? t('kind.other') : kind, contactName ?? ''];
}

/** What there is to talk about in one talk. */
const ON_PAGE = 20;

export function repSections(rep: RepBrief, locale: Locale): BriefSection[] {
  const { t, language } = locale;
  const inStages = rep.stages.filter(({ claimed, honest }) => claimed + honest > 0);
  const of = rep.looked.open;
  const isPart = of < rep.openDeals;
  return filled([
    {
      key: 'open',
      title: isPart ? t('brief.openPart', { n: rep.openDeals, of }) : t('brief.open', { n: rep.openDeals }),
      columns: [t('brief.stage'), t('brief.claimed'), t('brief.given')],
      rows: inStages.map(({ name, claimed, honest }) => [
        name,
        numberFormat(language).format(claimed),
        numberFormat(language).format(honest),
      ]),
      lines: inStages.map(({ name, claimed, honest }) => t('brief.stageCounts', { stage: name, claimed, honest })),
    },
    {
      key: 'worth',
      title: t('brief.worthOf'),
      ...cells(
        rep.worth.map(({ currency, value, deals }) => [
          moneyWords(value, currency, language),
          deals === null ? t('brief.worthAll') : t('brief.worth', { n: deals }),
        ]),
      ),
    },
    {
      key: 'rates',
      title: t('brief.rates'),
      ...facts([
        [t('brief.ask'), ...rateCells(rep.askRate, locale)],
        [t('brief.obtained'), ...rateCells(rep.obtained, locale)],
        [t('brief.keptUs'), ...rateCells(rep.kept.us, locale)],
        [t('brief.keptThem'), ...rateCells(rep.kept.them, locale)],
        [t('brief.won'), ...rateCells(rep.won, locale)],
      ]),
    },
    {
      key: 'stalled',
      title: isPart
        ? t('brief.stalledPart', { n: rep.stalled.length, of })
        : t('brief.stalled', { n: rep.stalled.length }),
      ...cells([
        ...rep.stalled.slice(0, ON_PAGE).map(({ account, name, stage }) => [account, name, stage]),
        ...(rep.stalled.length > ON_PAGE ? [[t('brief.more', { n: rep.stalled.length - ON_PAGE })]] : []),
      ]),
    },
    { key: 'looked', title: t('brief.looked'), ...cells(rep.more ? [[t('brief.looked.says', rep.looked)]] : []) },
  ]);
}

function rateCells({ n, of, share }: Rate, { t, language }: Locale): string[] {
  if (share === null) return [t('rates.few', { n, of })];
  return [percentWords(share, language), t('rates.counts', { n, of })];
}

function filled(sections: BriefSection[]): BriefSection[] {
  return sections.filter(({ lines }) => lines.length > 0);
}
