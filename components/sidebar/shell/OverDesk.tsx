import { CommandPalette } from './CommandPalette.tsx';
import { useDesk } from '../../deal/desk/desk.ts';
import { Help } from './Help.tsx';

/** What lies over the whole sidebar: alone drawn when it opens. */
export function OverDesk() {
  const { overlay, show } = useDesk();
  switch (overlay.value) {
    case 'palette':
      return <CommandPalette />;
    case 'help':
      return <Help onClose={() => show(null)} />;
    case null:
      return null;
  }
}
