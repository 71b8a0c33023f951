/** Made by `npm run train:asks`: change the word lists or the corpus, not this file. */
export const CALIBRATION = { slope: 0.97, offset: -1.4924 };
/** From here on a sentence is taken for an ask. */
export const THRESHOLD = 0.3198;
/** From here on it is shown unasked. */
export const SHOWN_FROM = 0.8598;
