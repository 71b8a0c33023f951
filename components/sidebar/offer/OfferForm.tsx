import { useRef, useState } from 'preact/hooks';
import { ORIGINS } from '../../../lib/domain/rows/types.ts';
import type { DealOffer } from '../../../lib/contract/views.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { useDesk } from '../../deal/desk/desk.ts';
import { createArgs, fieldsOfOffer, offeredAccount } from './offer-fields.ts';
import { KnownCompany } from '../../deal/known-company/KnownCompany.tsx';
import { StandsField } from '../../deal/facts/StandsField.tsx';
import { OfferPerson } from './OfferPerson.tsx';
import { useNamesakes } from '../../deal/known-company/use-namesakes.ts';
import { CHOOSE, useFormFocus, useKept } from '../../deal/desk/use-kept.ts';
import './OfferForm.css';

/** The account, the deal and the people that would be made: each can be corrected where it stands. */
export function OfferForm({ offer }: { offer: DealOffer | null }) {
  const { page, visit, settled, kept } = useDesk();
  const { t } = useLocale();
  const run = useCommand();
  const place = useRef<HTMLFormElement>(null);
  const { fields, set } = useKept(CHOOSE, () => fieldsOfOffer(offer));
  useFormFocus(place, CHOOSE, true, false);
  const [tried, setTried] = useState(false);
  const needsAccount = fields.accountName.trim() === '';
  const needsName = fields.dealName.trim() === '';
  const offered = offeredAccount(offer, fields.accountName);
  // A name that is typed may be one that the book has.
  const { companies, found } = useNamesakes(offered === null ? fields.accountName : '');
  const threadKey = page?.threadKey ?? null;
  const create = async () => {
    setTried(true);
    if (needsAccount || needsName) return;
    const result = await run('create-deal', createArgs(offer, fields, threadKey, await found()));
    if (!result.ok) return;
    kept.keep(CHOOSE, null);
    settled();
    if (threadKey === null && result.created !== null) visit(result.created);
  };
  return (
    <form
      ref={place}
      class="offer"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <div class="offer-card">
        <TextField
          label={t('offer.account')}
          problem={tried && needsAccount ? t('offer.needsAccount') : null}
          inline
          class="offer-account"
          value={fields.accountName}
          placeholder={t('offer.accountHint')}
          onInput={(accountName) => set({ accountName })}
        />
        {offer && offer.domains.length > 0 ? <p class="offer-domains">{offer.domains.join(', ')}</p> : null}
        <KnownCompany companies={companies} choice={fields.company} onChoose={(company) => set({ company })} />
        <TextField
          label={t('deal.name')}
          problem={tried && needsName ? t('deal.needsName') : null}
          value={fields.dealName}
          onInput={(dealName) => set({ dealName })}
        />
        <div class="panel-pair">
          <SelectField
            label={t('deal.origin')}
            value={fields.origin}
            options={ORIGINS.map((value) => ({ value, label: t(`origin.${value}`) }))}
            onChange={(origin) => set({ origin })}
          />
          <StandsField stage={fields.stage} underWay={fields.underWay} onChange={set} />
        </div>
        {fields.people.length > 0 ? (
          <ul class="offer-people" aria-label={t('people.title')}>
            {fields.people.map((person, at) => (
              <OfferPerson
                key={person.offer.email ?? person.offer.linkedinIds[0] ?? at}
                person={person}
                onChange={(changed) => set({ people: fields.people.map((other, i) => (i === at ? changed : other)) })}
              />
            ))}
          </ul>
        ) : null}
      </div>
      <Button look="primary" type="submit">
        {t('offer.create')}
      </Button>
    </form>
  );
}
