import type { Audit } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { Menu } from '../../ui/overlays/Menu.tsx';

/** Deleting needs no second question: it can be undone for as long as the toast offers it, and is purged after that. */
export function AuditMenu({ audit }: { audit: Pick<Audit, 'id'> }) {
  const { t } = useLocale();
  const run = useCommand();
  return (
    <Menu
      label={t('redPen.more')}
      items={[
        {
          key: 'delete',
          label: t('redPen.delete'),
          red: true,
          onPick: () => void run('delete-audit', { auditId: audit.id }),
        },
      ]}
    />
  );
}
