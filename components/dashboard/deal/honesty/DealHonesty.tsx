import type { HonestyView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { BeforePresenting } from '../../../deal/checklist/BeforePresenting.tsx';
import { useDealDesk } from '../../../deal/desk/desk.ts';
import { StatementList } from '../../../deal/statements/Statements.tsx';
import { SheetPart } from '../SheetPart.tsx';
import { Visions } from './Visions.tsx';

/** What is missing before something is shown, and what the client has said: theirs first. */
export function DealHonesty({ honesty }: { honesty: HonestyView }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const { presenting } = deal;
  const visions = honesty.statements.filter(({ statement }) => statement.about === 'vision');
  const others = honesty.statements.filter(({ statement }) => statement.about !== 'vision');
  return (
    <>
      {presenting && presenting.missing.length > 0 ? (
        <SheetPart title={t('before.title')} aside={t('before.count', { count: presenting.missing.length })}>
          <BeforePresenting presenting={presenting} />
        </SheetPart>
      ) : null}
      {visions.length > 0 ? (
        <SheetPart title={t('said.about.vision')}>
          <Visions rows={visions} />
        </SheetPart>
      ) : null}
      <SheetPart
        title={t('said.title')}
        aside={others.length > 0 ? t('honest.statements', { count: others.length }) : undefined}
      >
        <StatementList rows={others} />
      </SheetPart>
    </>
  );
}
