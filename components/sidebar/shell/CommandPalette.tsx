import { useState } from 'preact/hooks';
import type { SearchHit } from '../../../lib/contract/views.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { useUndo } from '../../hooks/surface/use-undo.ts';
import { Palette } from '../../ui/overlays/Palette.tsx';
import type { PaletteItem } from '../../ui/overlays/Palette.tsx';
import { useDesk } from '../../deal/desk/desk.ts';
import { matchesText } from '../choose/matches-text.ts';
import { openDashboard } from './use-header-items.ts';
import { dealPath } from '../../deal/desk/DashboardLink.tsx';
import { paletteCommands } from './palette-commands.ts';

/** Everything by typing: what can be done, and every deal, person and commitment. */
export function CommandPalette() {
  const desk = useDesk();
  const { t } = useLocale();
  const run = useCommand();
  const undo = useUndo();
  const [text, setText] = useState('');
  const typed = text.trim();
  const { value, loading } = useQuery('search', typed === '' ? null : { text: typed, limit: 20 });
  const hits = typed === '' ? [] : (value ?? []);
  const commands = paletteCommands(desk, run, undo).filter(
    (command) => (typed !== '' || !command.rare) && matchesText(t(command.title, command.values), typed),
  );
  const close = () => desk.show(null);
  const items: PaletteItem[] = [
    ...commands.map((command) => ({
      key: command.key,
      title: t(command.title, command.values),
      hint: command.hint,
      section: t('find.acts'),
    })),
    ...hits.map((hit, at) => ({
      key: `hit ${at}`,
      title: hit.title,
      detail: hit.detail,
      section: t(`find.${hit.type}`),
    })),
  ];
  const pick = (key: string) => {
    close();
    const hit = key.startsWith('hit ') ? hits[Number(key.slice(4))] : undefined;
    if (hit) return openHit(hit, desk.visit);
    commands.find((command) => command.key === key)?.run();
  };
  return (
    <Palette
      items={items}
      // A command stands first, whatever the book answers.
      loading={loading && commands.length === 0}
      text={text}
      onText={setText}
      onPick={pick}
      onClose={close}
      words={{
        label: t('find.title'),
        placeholder: t('find.placeholder'),
        nothing: t('find.nothing', { text: typed }),
        close: t('act.close'),
        count: (count) => t('find.count', { count }),
      }}
    />
  );
}

/** A deal is shown here; what has none is shown in the dashboard. */
function openHit(hit: SearchHit, visit: (dealId: string) => void): void {
  if (hit.dealId !== null) return visit(hit.dealId);
  openDashboard(hit.type === 'deal' ? dealPath(hit.id) : '/people');
}
