/** Made by `npm run train:asks`: change the word lists or the corpus, not this file. */
export const CALIBRATION = { slope: 1.0365, offset: -1.2486 };
/** From here on a sentence is taken for an ask. */
export const THRESHOLD = 0.4066;
/** From here on it is shown unasked. */
export const SHOWN_FROM = 0.79;
