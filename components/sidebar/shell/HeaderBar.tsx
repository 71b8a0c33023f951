import type { ComponentChildren } from 'preact';
import { useClient } from '../../hooks/surface/surface.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { IconButton } from '../../ui/buttons/IconButton.tsx';
import { PenMark } from '../../ui/marks/PenMark.tsx';
import './Header.css';

/** Whose sidebar it is, and the way to be rid of it: also where the book does not answer. */
export function HeaderBar({ children }: { children?: ComponentChildren }) {
  const { t } = useLocale();
  const client = useClient();
  const framed = window.top !== window;
  return (
    <header class="header">
      <span class="header-name">
        <PenMark />
        {t('app.name')}
      </span>
      {children}
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
