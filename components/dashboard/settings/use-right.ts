import { useEffect, useState } from 'preact/hooks';

/** What the browser lets us do only with the rep's leave. */
interface Right {
  has(): Promise<boolean>;
  /** Straight from a click: the browser shows its own question. */
  request(): Promise<boolean>;
  drop(): Promise<boolean>;
}

/** The right behind a setting: asked for at the click, and given back with "off". `mode` is what stands in the settings. */
export function useRight<M extends string>(right: Right, mode: M | null, write: (mode: M) => Promise<unknown>) {
  const [refused, setRefused] = useState(false);
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    void right.has().then(setGranted);
  }, [mode]);
  /** @returns whether it is on now */
  const choose = async (wanted: M): Promise<boolean> => {
    if (wanted === 'off') {
      setRefused(false);
      await write(wanted);
      setGranted(!(await right.drop()));
      return false;
    }
    // First of all, while the click still counts as one: the browser refuses to ask later.
    const given = await right.request();
    setGranted(given);
    setRefused(!given);
    if (given) await write(wanted);
    return given;
  };
  return {
    /** The rep just asked for it, and the browser said no. */
    refused,
    /** It is on in the settings, and the browser has taken it back since. */
    lost: mode !== null && mode !== 'off' && granted === false && !refused,
    choose,
  };
}
