import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { MessageKey } from '../../../lib/locales/translate.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { hrefOf } from '../shell/route.ts';
import { SHIPPED_POLICY } from './shipped-policy.ts';
import './PrivacyPage.css';

/** What is read, what is kept, where, and what never happens, in plain words; then how the browser enforces it. */
export function PrivacyPage() {
  const { t } = useLocale();
  const linkedin = useSummary()?.settings.linkedin;
  return (
    <div class="narrow prose">
      <PageHead title={t('privacy.title')} />
      <p class="lead">{t('privacy.lead')}</p>
      <Part title={t('privacy.read')} lead={t('privacy.readHow')}>
        <Site name={t('privacy.gmail')} lines={['privacy.gmail.1', 'privacy.gmail.2', 'privacy.gmail.3']} />
        <Site
          name={t('privacy.linkedin')}
          lines={['privacy.linkedin.1', 'privacy.linkedin.2', 'privacy.linkedin.3']}
          now={linkedin && t(`privacy.linkedinNow.${linkedin}`)}
        />
        <Site name={t('privacy.elsewhere')} lines={['privacy.elsewhere.1']} />
      </Part>
      <Part title={t('privacy.kept')}>
        <Lines keys={(['1', '2', '3', '4', '7', '6', '5', '8'] as const).map((at) => `privacy.kept.${at}` as const)} />
      </Part>
      <Part title={t('privacy.where')}>
        <Lines keys={['privacy.where.1', 'privacy.where.2', 'privacy.where.3']} />
      </Part>
      <Part title={t('privacy.never')}>
        <Lines keys={['privacy.never.1', 'privacy.never.2', 'privacy.never.3']} />
      </Part>
      <Part title={t('privacy.enforced')}>
        <p>{t('privacy.enforced.1')}</p>
        <pre class="policy">
          <code>{SHIPPED_POLICY.join(';\n')}</code>
        </pre>
        <Lines keys={['privacy.enforced.2', 'privacy.enforced.3', 'privacy.enforced.4']} />
      </Part>
      <Part title={t('privacy.deleting')}>
        <Lines keys={['privacy.deleting.1', 'privacy.deleting.2']} />
        <p>
          <a href={hrefOf('data')}>{t('privacy.toData')}</a>
        </p>
      </Part>
    </div>
  );
}

function Part({ title, lead, children }: { title: string; lead?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="prose-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead ? <p>{lead}</p> : null}
      {children}
    </section>
  );
}

function Site({ name, lines, now }: { name: string; lines: MessageKey[]; now?: string | undefined }) {
  return (
    <div class="prose-site">
      <h3>{name}</h3>
      <Lines keys={lines} />
      {now ? <p class="prose-now">{now}</p> : null}
    </div>
  );
}

function Lines({ keys }: { keys: MessageKey[] }) {
  const { t } = useLocale();
  return (
    <ul class="prose-lines">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}
