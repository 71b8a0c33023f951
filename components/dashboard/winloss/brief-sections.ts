/** The page for the manager as headed lists of lines: the same for the screen, the clipboard and paper. */
import type { BriefCommitment, DealBrief, RepBrief } from '../../../lib/contract/views.ts';
import { civilDateOf } from '../../../lib/domain/civil-date.ts';
import type { Rate } from '../../../lib/domain/rates.ts';
import type { Instant } from '../../../lib/domain/types.ts';
import type { Locale } from '../../hooks/locale.ts';
import { moneyWords } from '../../sidebar/deal-facts.ts';
import { dayWords } from '../../ui/date-words.ts';
import { percentWords } from '../rates/RateText.tsx';

export interface BriefSection {
  key: string;
  title: string;
  lines: string[];
}

/** Empty sections are left out: a page is one page. */
export function dealSections(deal: DealBrief, now: Instant, locale: Locale): BriefSection[] {
  const { t } = locale;
  const asks = (all: readonly BriefCommitment[]) => all.map((one) => commitmentLine(one, now, locale));
  return filled([
    { key: 'stands', title: t('brief.stands'), lines: standLines(deal, now, locale) },
    {
      key: 'next',
      title: t('brief.next'),
      lines: deal.nextAsk ? [nameLine(deal.nextAsk.kind, deal.nextAsk.contactName, locale)] : [],
    },
    { key: 'standing', title: t('brief.standing'), lines: asks(deal.standing) },
    { key: 'openAsks', title: t('brief.openAsks'), lines: asks(deal.openAsks) },
    {
      key: 'promises',
      title: t('brief.promises'),
      lines: deal.promises.map((one) => commitmentLine(one, now, locale, 'brief.promised')),
    },
    {
      key: 'people',
      title: t('brief.people'),
      lines: deal.levels.map(({ level, names }) =>
        t('brief.level', {
          level,
          name: t(`level.${level}`),
          people: names.length === 0 ? t('brief.nobody') : names.join(', '),
        }),
      ),
    },
  ]);
}

function standLines(deal: DealBrief, now: Instant, { t, language }: Locale): string[] {
  const today = civilDateOf(now);
  return [
    deal.outcome === null ? t('brief.stage', { stage: deal.stage }) : t(`outcome.${deal.outcome}`),
    ...(deal.missing.length === 0 || deal.outcome !== null
      ? []
      : [t('brief.honest', { stage: deal.honest, missing: deal.missing.join(', ') })]),
    ...(deal.value === null ? [] : [t('brief.value', { value: moneyWords(deal.value, deal.currency, language) })]),
    ...(deal.expectedClose === null || deal.outcome !== null
      ? []
      : [t('brief.close', { day: dayWords(deal.expectedClose, today, language) })]),
  ];
}

function commitmentLine(
  { kind, contactName, state, at, dueOn }: BriefCommitment,
  now: Instant,
  locale: Locale,
  given: 'brief.promised' | 'state.given' = 'state.given',
): string {
  const { t, language } = locale;
  const today = civilDateOf(now);
  const said = t(state === 'given' ? given : `state.${state}`);
  const when = dayWords(civilDateOf(at), today, language);
  const due = dueOn === '' ? [] : [t('brief.due', { day: dayWords(dueOn, today, language) })];
  return [`${nameLine(kind, contactName, locale)}: ${said}, ${when}`, ...due].join(', ');
}

/** A process has no name of its own for what is none of its kinds. */
function nameLine(kind: string, contactName: string | null, { t }: Locale): string {
  if (kind === 'other') return contactName ?? t('kind.other');
  return contactName === null ? kind : `${kind}, ${contactName}`;
}

export function repSections(rep: RepBrief, locale: Locale): BriefSection[] {
  const { t, language } = locale;
  const rate = ({ n, of, share }: Rate) =>
    share === null ? t('rates.few', { n, of }) : `${percentWords(share, language)}, ${t('rates.counts', { n, of })}`;
  return filled([
    {
      key: 'open',
      title: t('brief.open', { n: rep.openDeals }),
      lines: [
        ...rep.stages
          .filter(({ claimed, honest }) => claimed + honest > 0)
          .map(({ name, claimed, honest }) => t('brief.stageCounts', { stage: name, claimed, honest })),
        ...rep.worth.map(({ currency, value, deals }) =>
          t('brief.worth', { value: moneyWords(value, currency, language), n: deals }),
        ),
      ],
    },
    {
      key: 'rates',
      title: t('brief.rates'),
      lines: [
        `${t('brief.ask')}: ${rate(rep.askRate)}`,
        `${t('brief.obtained')}: ${rate(rep.obtained)}`,
        `${t('brief.keptUs')}: ${rate(rep.kept.us)}`,
        `${t('brief.keptThem')}: ${rate(rep.kept.them)}`,
        `${t('brief.won')}: ${rate(rep.won)}`,
      ],
    },
    {
      key: 'stalled',
      title: t('brief.stalled', { n: rep.stalled.length }),
      lines: rep.stalled.map(({ account, name, stage }) => `${account}, ${name} (${stage})`),
    },
  ]);
}

function filled(sections: BriefSection[]): BriefSection[] {
  return sections.filter(({ lines }) => lines.length > 0);
}
