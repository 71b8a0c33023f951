import { ToastRegion } from '../../ui/overlays/Toast.tsx';
import { useLocale } from '../words/locale.ts';
import { useSurface } from './surface.ts';

/** Shows what `useCommand` and `useUndo` say. One at the foot of each surface. */
export function Toaster() {
  const { toast } = useSurface();
  const { t } = useLocale();
  return (
    <ToastRegion
      toast={toast.value}
      words={{ undo: t('act.undo'), redo: t('act.redo'), close: t('act.close') }}
      onClose={(id) => {
        if (toast.value?.id === id) toast.value = null;
      }}
    />
  );
}
