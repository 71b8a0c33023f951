import { NOTIFY_LEVELS } from '../../../lib/domain/rows/types.ts';
import type { Settings } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useTicks } from '../../hooks/state/use-ticks.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { ChoiceGroup } from '../../ui/fields/ChoiceGroup.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { clockTimes, digestComes, reminderWishes, weekdayNames } from './reminder-wishes.ts';
import { Setting, SettingGroup } from './Setting.tsx';
import { useNotifications } from './use-notifications.ts';

/** Whole days of the week, Monday first. */
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** When and how Red Pen speaks up by itself. Times stay changeable while it is off: nobody loses them by switching. */
export function ReminderSettings({ settings }: { settings: Settings }) {
  const { t } = useLocale();
  return (
    <SettingGroup title={t('settings.reminders')}>
      <NotifyQuestion settings={settings} />
      <DigestTime settings={settings} />
      <QuietHours settings={settings} />
      <WorkingDays settings={settings} />
      <MonthlyAudit settings={settings} />
    </SettingGroup>
  );
}

function NotifyQuestion({ settings }: { settings: Settings }) {
  const { t } = useLocale();
  const { level, refused, lost, choose } = useNotifications(settings);
  return (
    <div class="setting-question">
      <ChoiceGroup
        legend={t('settings.notifyLegend')}
        value={level}
        options={NOTIFY_LEVELS.map((value) => ({
          value,
          name: t(`settings.notify.${value}`),
          why: t(`settings.notify.${value}Why`),
        }))}
        onChange={(value) => void choose(value)}
      />
      <p class="setting-hint" role="status">
        {refused ? t('settings.notifyRefused') : lost ? t('settings.notifyLost') : t('settings.notifyAsk')}
      </p>
      {lost ? <Button onClick={() => void choose(level)}>{t('settings.notifyAgain')}</Button> : null}
    </div>
  );
}

function DigestTime({ settings }: { settings: Settings }) {
  const { t } = useLocale();
  const run = useCommand();
  const { digestAt } = reminderWishes(settings);
  const comes = digestComes(settings);
  const hint =
    digestAt === null || comes === digestAt
      ? t('settings.digestHint')
      : comes === null
        ? t('settings.digestNever')
        : t('settings.digestMoved', { time: comes });
  return (
    <Setting label={t('settings.digest')} hint={hint}>
      {(ids) => (
        <Select
          {...ids}
          value={digestAt ?? ''}
          options={[
            ...clockTimes(digestAt).map((value) => ({ value, label: value })),
            { value: '', label: t('settings.digestNone') },
          ]}
          onChange={(time) => void run('change-settings', { digestAt: time === '' ? null : time }, { quiet: true })}
        />
      )}
    </Setting>
  );
}

function QuietHours({ settings }: { settings: Settings }) {
  const { t } = useLocale();
  const run = useCommand();
  const { quietFrom, quietTo } = reminderWishes(settings);
  const times = (kept: string) => clockTimes(kept).map((value) => ({ value, label: value }));
  return (
    <Setting group label={t('settings.quiet')} hint={t('settings.quietHint')}>
      {() => (
        <span class="setting-span">
          <Select
            label={t('settings.quietFrom')}
            value={quietFrom}
            options={times(quietFrom)}
            onChange={(time) => void run('change-settings', { quietFrom: time }, { quiet: true })}
          />
          {t('settings.quietBetween')}
          <Select
            label={t('settings.quietTo')}
            value={quietTo}
            options={times(quietTo)}
            onChange={(time) => void run('change-settings', { quietTo: time }, { quiet: true })}
          />
        </span>
      )}
    </Setting>
  );
}

function WorkingDays({ settings }: { settings: Settings }) {
  const { t, language } = useLocale();
  const run = useCommand();
  const { workingDays: stored } = reminderWishes(settings);
  const [workingDays, tick] = useTicks(stored, (days) =>
    run('change-settings', { workingDays: WEEK.filter((day) => days.includes(day)) }, { quiet: true }),
  );
  return (
    <Setting
      group
      label={t('settings.days')}
      hint={t(workingDays.length === 0 ? 'settings.daysNone' : 'settings.daysHint')}
    >
      {() => (
        <span class="setting-days">
          {weekdayNames(language).map((name, at) => {
            const day = WEEK[at] ?? 1;
            return (
              <Checkbox key={day} checked={workingDays.includes(day)} onChange={(works) => tick(day, works)}>
                {name}
              </Checkbox>
            );
          })}
        </span>
      )}
    </Setting>
  );
}

function MonthlyAudit({ settings }: { settings: Settings }) {
  const { t } = useLocale();
  const run = useCommand();
  return (
    <Setting group label={t('redPen.nudgeSetting')} hint={t('redPen.nudgeSettingHow')}>
      {() => (
        <Checkbox
          checked={settings.auditNudge !== false}
          onChange={(auditNudge) => void run('change-settings', { auditNudge }, { quiet: true })}
        >
          {t('redPen.nudgeOn')}
        </Checkbox>
      )}
    </Setting>
  );
}
