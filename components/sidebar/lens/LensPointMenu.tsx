import type { LensView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { clipped } from './lens-words.ts';
import { useJudge } from './use-judge.ts';

/** The other sentences of the draft: the rep points at the one that asks. Nothing where there are none. */
export function LensPointMenu({ lens, text }: { lens: LensView; text?: string }) {
  const { t } = useLocale();
  const judge = useJudge(lens);
  if (lens.rest.length === 0) return null;
  const items = lens.rest.map((sentence, at) => ({
    key: String(at),
    label: clipped(sentence),
    onPick: () => judge.say([{ sentence, label: 'ask', kind: sentence.found.kind }]),
  }));
  return <Menu class="lens-point" {...(text ? { text } : {})} label={t('lens.pointTitle')} items={items} />;
}
