import type { PersonRow } from '../../../lib/contract/views.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { useDealDesk } from '../desk/desk.ts';

/** The roles of the claimed stage that this person may fill, and those that they fill already. */
export function RoleTicks({ row }: { row: PersonRow }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const held = row.part?.roles ?? [];
  // They may hold roles of other stages, which do not come with the page.
  const whole = useQuery('deal', { dealId: deal.deal.id }).value;
  const roles = (whole ?? deal).checklist.flatMap((stage) =>
    stage.groups
      .filter((group) => group.group === 'people')
      .flatMap((group) => group.items)
      .filter((item) => stage.key === deal.claimed || held.includes(item.key)),
  );
  if (roles.length === 0) return null;
  return (
    <fieldset class="role-ticks">
      <legend class="field-label">{t('people.roles')}</legend>
      {roles.map((role) => (
        <Checkbox
          key={role.key}
          checked={held.includes(role.key)}
          onChange={(filled) =>
            void run(
              'fill-role',
              { dealId: deal.deal.id, elementKey: role.key, contactId: row.contact.id, filled },
              { quiet: true },
            )
          }
        >
          {role.text}
        </Checkbox>
      ))}
    </fieldset>
  );
}
