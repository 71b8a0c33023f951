import { ProcessesPage } from './ProcessesPage.tsx';
import { ProcessPage } from './ProcessPage.tsx';

export interface ProcessPlace {
  processKey: string | null;
  params: Record<string, string>;
}

/** All of them, or one: with the words of what ships, in every language. */
export function ProcessPages({ processKey, params }: ProcessPlace) {
  return processKey === null ? (
    <ProcessesPage />
  ) : (
    <ProcessPage key={processKey} processKey={processKey} params={params} />
  );
}
