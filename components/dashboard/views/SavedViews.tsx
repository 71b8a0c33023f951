import { useState } from 'preact/hooks';
import type { SavedView } from '../../../lib/domain/rows/types.ts';
import { LeavingItem } from '../../hooks/focus/LeavingItem.tsx';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { ViewName } from './ViewName.tsx';
import './views.css';

/** What a view may be kept as: see the settings' schema. */
const MOST_LETTERS = 300;

/** The lists that the rep keeps under a name, and the way to keep the one that is on screen. */
export function SavedViews(props: {
  list: 'deals' | 'ledger';
  /** The address of the list on screen, from its first page. */
  href: string;
  /** Anything but the list as it opens. */
  narrowed: boolean;
}) {
  const { t } = useLocale();
  const run = useCommand();
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const { list, href } = props;
  const views = (useSummary()?.settings.views ?? []).filter((view) => view.list === list);
  const here = views.find((view) => view.filter === href);
  const canSave = props.narrowed && !here && href.length <= MOST_LETTERS;
  if (views.length === 0 && !canSave) return null;
  const close = () => setNaming(null);
  return (
    <div class="views">
      {views.length === 0 ? null : (
        <nav aria-label={t('views.label')}>
          <ul class="views-list">
            {views.map((view) =>
              view === here && naming === 'rename' ? (
                <li key={view.id}>
                  <ViewName
                    value={view.name}
                    onClose={close}
                    onSave={(name) => run('rename-view', { viewId: view.id, name })}
                  />
                </li>
              ) : (
                <View key={view.id} view={view} here={view === here} onRename={() => setNaming('rename')} />
              ),
            )}
          </ul>
        </nav>
      )}
      {naming === 'new' && canSave ? (
        <ViewName value="" onClose={close} onSave={(name) => run('save-view', { name, list, filter: href })} />
      ) : canSave ? (
        <Button look="plain" onClick={() => setNaming('new')}>
          {t('views.save')}
        </Button>
      ) : null}
    </div>
  );
}

function View({ view, here, onRename }: { view: SavedView; here: boolean; onRename: () => void }) {
  const { t } = useLocale();
  const run = useCommand();
  return (
    <LeavingItem class="view">
      <a class="view-link" href={view.filter} aria-current={here ? 'true' : undefined}>
        {view.name}
      </a>
      {here ? (
        <Menu
          label={t('views.acts', { name: view.name })}
          items={[
            { key: 'rename', label: t('views.rename'), onPick: onRename },
            { key: 'delete', label: t('views.delete'), onPick: () => void run('delete-view', { viewId: view.id }) },
          ]}
        />
      ) : null}
    </LeavingItem>
  );
}
