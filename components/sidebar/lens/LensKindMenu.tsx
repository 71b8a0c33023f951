import type { LensFind, LensView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Menu } from '../../ui/overlays/Menu.tsx';
import type { MenuItem } from '../../ui/overlays/Menu.tsx';
import { isPromise } from './lens-words.ts';
import type { Judge } from './use-judge.ts';

/** What it was taken for, put right in two clicks: another kind, soft or clear, a promise, no ask at all. */
export function LensKindMenu({ find, kinds, judge }: { find: LensFind; kinds: LensView['kinds']; judge: Judge }) {
  const { t } = useLocale();
  const promise = isPromise(find);
  const label = promise ? 'ask' : find.label;
  const name = promise ? t('lens.promise') : find.kindName;
  const items: MenuItem[] = [
    ...kinds.map(({ kind, name: label_ }) => ({
      key: kind,
      label: label_,
      checked: !promise && kind === find.kind,
      onPick: () => judge.say([{ sentence: find, label, kind }]),
    })),
    {
      key: 'promise',
      label: t('lens.aPromise'),
      apart: true,
      checked: promise,
      onPick: () => judge.say([{ sentence: find, label: 'promise', kind: null }]),
    },
    ...(promise ? [] : [strengthItem()]),
    {
      key: 'none',
      label: t(promise ? 'lens.notAPromise' : 'lens.notAnAsk'),
      hint: 'N',
      onPick: () => judge.say([{ sentence: find, label: 'none', kind: null }]),
    },
  ];
  function strengthItem(): MenuItem {
    const soft = find.label === 'soft-ask';
    return {
      key: 'strength',
      label: t(soft ? 'lens.asClear' : 'lens.asSoft'),
      onPick: () => judge.say([{ sentence: find, label: soft ? 'ask' : 'soft-ask', kind: find.kind }]),
    };
  }
  return <Menu class="lens-kind" icon="chevronDown" label={t('lens.kindOf', { kind: name })} items={items} />;
}
