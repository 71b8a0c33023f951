import type { Candidate } from '../../../lib/contract/views.ts';
import type { Locale } from '../../hooks/words/locale.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useShortcuts } from '../../hooks/keys/use-shortcuts.ts';
import { moveFocus } from '../../ui/overlays/move-focus.ts';
import { ownName } from '../../../lib/domain/deal/deal-title.ts';
import { matchWords } from './match-words.ts';
import { PickRow } from '../../deal/pick/PickRow.tsx';
import { useChoose } from './use-choose.ts';

/** Deals that it may be, each with what speaks for it; a digit chooses. */
export function CandidateList(props: { candidates: readonly Candidate[]; more?: true | undefined; guarded: boolean }) {
  const { candidates, more, guarded } = props;
  const locale = useLocale();
  const choose = useChoose();
  const digits = guarded ? [] : candidates.slice(0, 9);
  useShortcuts(Object.fromEntries(digits.map(({ dealId }, at) => [String(at + 1), () => choose(dealId)])));
  if (candidates.length === 0) return null;
  return (
    <>
      <ul class="candidates" onKeyDown={(event) => moveFocus(event, '.pick-row')}>
        {candidates.map((candidate, at) => (
          <li key={candidate.dealId}>
            <PickRow
              title={candidate.accountName}
              detail={dealInStage(candidate, locale)}
              note={matchWords(candidate.reasons[0], locale)}
              hint={at < digits.length ? String(at + 1) : undefined}
              guarded={guarded}
              onPick={() => choose(candidate.dealId)}
            />
          </li>
        ))}
      </ul>
      {more ? <p class="candidates-more">{locale.t('choose.more')}</p> : null}
    </>
  );
}

function dealInStage({ accountName, dealName, stageName, outcome }: Candidate, { t }: Locale): string {
  const stage = outcome === null ? stageName : t(`outcome.${outcome}`);
  const deal = ownName(dealName, accountName);
  return deal === null ? stage : t('choose.dealInStage', { deal, stage });
}
