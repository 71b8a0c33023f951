import { useEffect, useState } from 'preact/hooks';

export interface LateEnter {
  /** Acts at once, or when the answer has come. */
  enter(): void;
  /** Something else was typed since. */
  callOff(): void;
}

/** Enter may come before the answer to what was typed, while the list still shows the one to what was typed before. */
export function useEnterLate(loading: boolean, act: () => void): LateEnter {
  const [entered, setEntered] = useState(false);
  useEffect(() => {
    if (!entered || loading) return;
    setEntered(false);
    act();
  }, [entered, loading]);
  return { enter: () => (loading ? setEntered(true) : act()), callOff: () => setEntered(false) };
}
