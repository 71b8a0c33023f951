import { useLocale } from '../../hooks/words/locale.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useDesk } from '../../deal/desk/desk.ts';
import { LookAlikeNote } from './LookAlikeNote.tsx';
import { allMatchWords, matchWords } from './match-words.ts';

/** Why this deal, and the one click for "wrong deal". */
export function MatchLine() {
  const { view, visiting, open, page } = useDesk();
  const locale = useLocale();
  const { lookup } = view;
  if (visiting || lookup.state !== 'shown' || page === null) return null;
  const { reasons } = lookup.candidate;
  return (
    <>
      <p class="match-line">
        <span class="match-words" title={allMatchWords(reasons, locale)}>
          {matchWords(reasons[0], locale)}
        </span>
        <TextButton onClick={() => open({ name: 'choose' })}>{locale.t('act.wrongDeal')}</TextButton>
      </p>
      <LookAlikeNote lookAlike={lookup.lookAlike} />
    </>
  );
}
