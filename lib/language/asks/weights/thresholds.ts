/** Made by `npm run train:asks`: change the word lists or the corpus, not this file. */
export const CALIBRATION = { slope: 1.0438, offset: -1.1197 };
/** From here on a sentence is taken for an ask. */
export const THRESHOLD = 0.3651;
/** From here on it is shown unasked. */
export const SHOWN_FROM = 0.8105;
