import { useLocale } from '../../hooks/words/locale.ts';
import { IconButton } from '../../ui/buttons/IconButton.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { useDesk } from '../../deal/desk/desk.ts';
import { HeaderBar } from './HeaderBar.tsx';
import { useHeaderItems } from './use-header-items.ts';

export function Header() {
  const { t } = useLocale();
  const { show } = useDesk();
  const items = useHeaderItems();
  return (
    <HeaderBar>
      <IconButton icon="search" label={t('header.palette')} onClick={() => show('palette')} />
      <Menu label={t('header.menu')} items={items} />
    </HeaderBar>
  );
}
