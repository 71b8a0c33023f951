import { useEffect } from 'preact/hooks';
import { useClient } from '../../hooks/surface/surface.ts';
import { focusWhenShown } from '../../hooks/focus/focus-when-shown.ts';
import { useEscapeKeys } from '../../hooks/keys/use-escape-keys.ts';
import { useTypedOn } from '../../hooks/half-written/typed-on.ts';
import { useShortcuts } from '../../hooks/keys/use-shortcuts.ts';
import { useSingleKeys } from '../../hooks/keys/use-single-keys.ts';
import { useUndo } from '../../hooks/surface/use-undo.ts';
import type { Desk } from '../../deal/desk/desk.ts';
import { goToFold } from './go-to.ts';

/** The keys of the whole sidebar. Those of rows stand with the rows. */
export function useSidebarKeys(desk: Desk): void {
  const client = useClient();
  const undo = useUndo();
  useTypedOn();
  const withDeal = (act: () => void) => (desk.deal === null ? undefined : act);
  const singles = useSingleKeys({
    a: withDeal(() => desk.capture()),
    h: withDeal(() => desk.capture({ as: 'ground-truth', from: 'message', words: '' })),
    l: withDeal(() => desk.open({ name: 'log' })),
    e: withDeal(() => desk.open({ name: 'edit' })),
    s: withDeal(() => desk.open({ name: 'snippets' })),
    w: withDeal(() => desk.open({ name: 'choose' })),
    c: withDeal(() => goToFold('checklist')),
    o: withDeal(() => goToFold('ledger')),
    p: withDeal(() => goToFold('people')),
    '/': () => desk.show('palette'),
    '?': () => desk.show('help'),
  });
  useShortcuts({ ...singles, 'mod+k': () => desk.show('palette'), 'mod+z': undo });
  useEscapeKeys(client.releaseKeys);
  useEffect(
    () =>
      client.on('focus', () => {
        const start =
          document.querySelector<HTMLElement>('.sent-card .button') ??
          document.querySelector<HTMLElement>('main .button-primary') ??
          document.querySelector<HTMLElement>('main :is(button, a, input)');
        focusWhenShown(start);
      }),
    [client],
  );
}
