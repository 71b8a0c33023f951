import { useClient } from '../hooks/surface.ts';
import { useLocale } from '../hooks/locale.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useDesk } from './desk.ts';
import { PenMark } from './PenMark.tsx';
import { useHeaderItems } from './use-header-items.ts';
import './Header.css';

export function Header() {
  const { t } = useLocale();
  const { show } = useDesk();
  const client = useClient();
  const items = useHeaderItems();
  const framed = window.top !== window;
  return (
    <header class="header">
      <span class="header-name">
        <PenMark />
        {t('app.name')}
      </span>
      <IconButton icon="search" label={t('header.palette')} onClick={() => show('palette')} />
      <Menu label={t('header.menu')} items={items} />
      {framed ? (
        <IconButton
          icon="collapse"
          label={t('header.collapse')}
          onClick={() => client.layout({ open: false, width: window.innerWidth })}
        />
      ) : null}
    </header>
  );
}
