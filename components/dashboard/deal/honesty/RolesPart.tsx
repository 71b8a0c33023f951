import { useRef, useState } from 'preact/hooks';
import type { HonestyView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useFirstNew } from '../../../hooks/focus/use-first-new.ts';
import { stageName } from '../../../deal/facts/stage-words.ts';
import { useDealDesk } from '../../../deal/desk/desk.ts';
import { TextButton } from '../../../ui/buttons/TextButton.tsx';
import { SheetPart } from '../SheetPart.tsx';

/** Who fills which role: those of the claimed stage and all that are filled; earlier blanks on demand. */
export function RolesPart({ honesty }: { honesty: HonestyView }) {
  const { t } = useLocale();
  const { deal } = useDealDesk();
  const [all, showAll] = useState(false);
  const list = useRef<HTMLDListElement>(null);
  const { roles } = honesty;
  const filled = roles.filter(({ filledBy }) => filledBy.length > 0).length;
  const here = stageName(deal, deal.claimed);
  const shown = all ? roles : roles.filter((role) => role.filledBy.length > 0 || role.stageName === here);
  const handOn = useFirstNew(list, '.role', shown.length);
  if (roles.length === 0) return null;
  return (
    <SheetPart title={t('honest.roles')} aside={t('count.of', { done: filled, total: roles.length })}>
      <dl ref={list} class="roles">
        {shown.map(({ key, text, stageName, filledBy }) => (
          <div key={key} class="role" tabIndex={-1}>
            <dt title={stageName}>{text}</dt>
            <dd class={filledBy.length === 0 ? 'none' : undefined}>
              {filledBy.length === 0 ? t('row.nobody') : filledBy.map(({ name }) => name).join(', ')}
            </dd>
          </div>
        ))}
      </dl>
      {shown.length < roles.length ? (
        <TextButton class="panel-flush" onClick={() => handOn(() => showAll(true))}>
          {t('honest.allRoles', { count: roles.length })}
        </TextButton>
      ) : null}
    </SheetPart>
  );
}
