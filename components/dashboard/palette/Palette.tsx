import { useState } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { Palette as PaletteField } from '../../ui/overlays/Palette.tsx';
import { groupHits, hitHref } from '../search/hits.ts';
import { hrefOf } from '../shell/route.ts';
import { go } from '../shell/use-route.ts';
import { usePaletteActs } from './use-palette-acts.ts';
import { matchingActs } from './matching-acts.ts';

const HITS = 12;

/** One field for everything: pages, acts, and what the book holds. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useLocale();
  const [text, setText] = useState('');
  const words = text.trim();
  const { value, loading } = useQuery('search', words === '' ? null : { text: words, limit: HITS, opens: false });
  const acts = matchingActs(usePaletteActs(), words);
  const hits = words === '' ? [] : groupHits(value ?? []).flatMap(({ found }) => found);
  const items = [
    ...acts.map(({ key, title, hint, section }) => ({ key, title, hint, section })),
    ...hits.map((hit) => ({
      key: `${hit.type}/${hit.id}`,
      title: hit.title,
      detail: hit.detail,
      section: t(`searchPage.${hit.type}`),
    })),
    ...(words === '' ? [] : [{ key: 'all', title: t('palette.all', { text: words }), section: t('shell.search') }]),
  ];
  const pick = (key: string) => {
    onClose();
    const hit = hits.find((found) => `${found.type}/${found.id}` === key);
    if (hit) go(hitHref(hit));
    else if (key === 'all') go(hrefOf('search', { q: words }));
    else acts.find((act) => act.key === key)?.run();
  };
  return (
    <PaletteField
      items={items}
      // An act stands first, whatever the book answers.
      loading={loading && acts.length === 0}
      text={text}
      onText={setText}
      onPick={pick}
      onClose={onClose}
      words={{
        label: t('palette.label'),
        placeholder: t('palette.placeholder'),
        nothing: t('palette.nothing', { text: words }),
        close: t('act.close'),
        count: (count) => t('searchPage.count', { count }),
      }}
    />
  );
}
