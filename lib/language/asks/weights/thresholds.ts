/** Made by `npm run train:asks`: change the word lists or the corpus, not this file. */
export const CALIBRATION = { slope: 0.6947, offset: -1.3194 };
/** From here on a sentence is taken for an ask. */
export const THRESHOLD = 0.351;
/** From here on it is shown unasked. */
export const SHOWN_FROM = 0.7822;
