/** What every component of one surface shares: the client, the toast, what can be undone, whether it is read-only. */
import type { Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SurfaceClient } from '../../../lib/messaging/surface-client.ts';
import type { ToastItem } from '../../ui/overlays/Toast.tsx';

export interface Surface {
  client: SurfaceClient;
  toast: Signal<ToastItem | null>;
  /** Ids of commands that this surface ran and can take back, newest last. */
  undoable: Signal<string[]>;
  /** Set once the extension was updated, or the store is newer than this page: from then on nothing is written. */
  stale: Signal<'updated' | 'newer-schema' | null>;
}

export const SurfaceContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('no SurfaceProvider above');
  return surface;
}

export function useClient(): SurfaceClient {
  return useSurface().client;
}
