/** Made by `npm run train:asks`: change the rules or the corpus, not this file. */
export const CALIBRATION = { slope: 0.6625, offset: -1.3342 };
/** From here on a sentence is taken for an ask. */
export const THRESHOLD = 0.3238;
/** From here on it is shown unasked. */
export const SHOWN_FROM = 0.8009;
