import { useRef, useState } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useFocusInside } from '../../hooks/focus/use-focus-inside.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { KnownCompany } from '../../deal/known-company/KnownCompany.tsx';
import { AT_START } from '../../deal/facts/stands.ts';
import { StandsField } from '../../deal/facts/StandsField.tsx';
import { UNCHOSEN } from '../../deal/known-company/known-company.ts';
import { useNamesakes } from '../../deal/known-company/use-namesakes.ts';
import { dealHref } from '../shell/route.ts';
import { go } from '../shell/use-route.ts';
import { newDealArgs, newDealProblems } from './new-deal.ts';
import type { NewDealForm } from './new-deal.ts';
import './NewDeal.css';

const BLANK: NewDealForm = { account: '', name: '', person: '', company: UNCHOSEN, ...AT_START };

/** A deal by hand, in the place where it will stand: account, what it is about, how far it is, and a person when one is known. */
export function NewDeal({ onClose }: { onClose: () => void }) {
  const { t } = useLocale();
  const run = useCommand();
  const place = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState(BLANK);
  const [tried, setTried] = useState(false);
  useFocusInside(place);
  const problems = tried ? newDealProblems(form) : { account: null, name: null };
  const set = (part: Partial<NewDealForm>) => setForm((before) => ({ ...before, ...part }));
  const { companies, found } = useNamesakes(form.account);
  const create = async () => {
    setTried(true);
    const args = newDealArgs(form, await found());
    if (!args) return;
    const result = await run('create-deal', args);
    if (result.ok) go(result.created ? dealHref(result.created) : '#/deals');
  };
  return (
    <form
      ref={place}
      class="new-deal"
      aria-label={t('deals.newLegend')}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextField
        label={t('offer.account')}
        problem={problems.account && t(problems.account)}
        value={form.account}
        onInput={(account) => set({ account })}
        placeholder={t('deals.newAccountHint')}
        invalid={problems.account !== null}
      />
      <TextField
        label={t('deals.newName')}
        problem={problems.name && t(problems.name)}
        value={form.name}
        onInput={(name) => set({ name })}
        placeholder={t('deals.newNameHint')}
        invalid={problems.name !== null}
      />
      <TextField
        label={t('deals.newPerson')}
        value={form.person}
        onInput={(person) => set({ person })}
        placeholder={t('deals.newPersonHint')}
      />
      <StandsField stage={form.stage} underWay={form.underWay} onChange={set} />
      <KnownCompany companies={companies} choice={form.company} onChoose={(company) => set({ company })} />
      <div class="new-deal-acts">
        <Button type="submit" look="primary">
          {t('deals.create')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}
