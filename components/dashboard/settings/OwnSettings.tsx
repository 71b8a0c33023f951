import { useState } from 'preact/hooks';
import type { CommandArgs } from '../../../lib/contract/commands.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import type { FieldIds } from '../../ui/fields/Field.tsx';
import { TokenField } from '../../ui/fields/TokenField.tsx';
import { readAddress, readDomain } from '../shell/read-values.ts';

/** One's own domains: mail inside them stays quiet. */
export function OwnDomains({ ids, suggested = [] }: { ids: FieldIds; suggested?: readonly string[] }) {
  const { t } = useLocale();
  const kept = useSummary()?.settings.ownDomains ?? [];
  return (
    <OwnValues
      ids={ids}
      values={kept.length > 0 ? kept : suggested}
      read={readDomain}
      placeholder={t('settings.addDomain')}
      bad={(value) => t('settings.domainBad', { value })}
      change={(ownDomains) => ({ ownDomains })}
    />
  );
}

export function OwnAddresses({ ids }: { ids: FieldIds }) {
  const { t } = useLocale();
  return (
    <OwnValues
      ids={ids}
      values={useSummary()?.settings.ownAddresses ?? []}
      read={readAddress}
      placeholder={t('settings.addAddress')}
      bad={(value) => t('peoplePage.badAddress', { value })}
      change={(ownAddresses) => ({ ownAddresses })}
    />
  );
}

function OwnValues(props: {
  ids: FieldIds;
  values: readonly string[];
  read: (text: string) => string | null;
  placeholder: string;
  bad: (value: string) => string;
  change: (values: string[]) => CommandArgs<'change-settings'>;
}) {
  const { t } = useLocale();
  const run = useCommand();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      <TokenField
        {...props.ids}
        values={props.values}
        read={props.read}
        placeholder={props.placeholder}
        removeLabel={(value) => t('peoplePage.remove', { value })}
        onChange={(values) => void run('change-settings', props.change(values), { quiet: true })}
        onProblem={setProblem}
        max={50}
      />
      <p class="setting-hint setting-problem" role="status" hidden={problem === null}>
        {problem === null ? '' : props.bad(problem)}
      </p>
    </>
  );
}
