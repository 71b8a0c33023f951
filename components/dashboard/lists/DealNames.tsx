import { useRef, useState } from 'preact/hooks';
import type { DealName } from '../../../lib/contract/views.ts';
import { useFirstNew } from '../../hooks/focus/use-first-new.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { ownName } from '../../../lib/domain/deal/deal-title.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { dealHref } from '../shell/route.ts';
import './DealNames.css';

/** See the style sheet. On paper all of them stand. */
const FEW = 8;

/** Deals by name, each a link; `few` = the first ones, and the others at a click. */
export function DealNames(props: {
  title: string;
  deals: readonly DealName[];
  none: string;
  level?: 2 | 3;
  few?: boolean;
}) {
  const { title, deals, none } = props;
  const { t } = useLocale();
  const [all, setAll] = useState(props.few !== true);
  const Heading = props.level === 2 ? 'h2' : 'h3';
  const more = all ? 0 : deals.length - FEW;
  const list = useRef<HTMLUListElement>(null);
  const handOn = useFirstNew(list, 'a', all ? deals.length : FEW);
  return (
    <div class="deal-names">
      <Heading>{title}</Heading>
      {deals.length === 0 ? <p class="none">{none}</p> : null}
      <ul ref={list} class={more > 0 ? 'deal-names-few' : undefined}>
        {deals.map(({ id, account, name }) => (
          <li key={id}>
            <a href={dealHref(id)}>{account}</a> <span class="deal-names-deal">{ownName(name, account)}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <TextButton onClick={() => handOn(() => setAll(true))}>{t('reviews.more', { n: more })}</TextButton>
      ) : null}
    </div>
  );
}
