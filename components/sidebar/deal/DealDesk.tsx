import { Capture } from '../../deal/capture/Capture.tsx';
import { ClientPlan } from '../../deal/client-plan/ClientPlan.tsx';
import { CloseDeal } from '../../deal/facts/CloseDeal.tsx';
import { Chooser } from '../choose/Chooser.tsx';
import { AskBlanks } from '../../deal/next-ask/AskBlanks.tsx';
import { useDealDesk } from '../../deal/desk/desk.ts';
import { DidYouGetIt } from '../answer/DidYouGetIt.tsx';
import { EditDeal } from '../../deal/facts/EditDeal.tsx';
import { LogCall } from '../../deal/call/LogCall.tsx';
import { PagePeople } from '../offer/PagePeople.tsx';
import { SnippetPicker } from '../snippets/SnippetPicker.tsx';

/** What the rep does with the deal right now, one thing at a time; the next ask when nothing else. */
export function DealDesk() {
  const { mode, deal, page } = useDealDesk();
  const key = deal.deal.id;
  switch (mode.name) {
    case 'capture':
      return <Capture key={mode.seed.key} seed={mode.seed} />;
    case 'log':
      return <LogCall key={key} />;
    case 'edit':
      return <EditDeal key={key} />;
    case 'close':
      return <CloseDeal key={key} />;
    case 'choose':
      return <Chooser key={key} />;
    case 'snippets':
      return <SnippetPicker key={key} />;
    case 'plan':
      return <ClientPlan key={key} />;
    case 'blanks':
      return <AskBlanks key={key} mode={mode} />;
    case 'calm':
      // On LinkedIn the person is what the page is about; beside a mail the draft goes before.
      return page?.site === 'linkedin' ? (
        <>
          <PagePeople />
          <DidYouGetIt />
        </>
      ) : (
        <>
          <DidYouGetIt />
          <PagePeople />
        </>
      );
  }
}
