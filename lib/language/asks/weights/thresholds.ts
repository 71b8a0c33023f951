/** Made by `npm run train:asks`: change the word lists or the corpus, not this file. */
export const CALIBRATION = { slope: 0.6605, offset: -1.2868 };
/** From here on a sentence is taken for an ask. */
export const THRESHOLD = 0.3423;
/** From here on it is shown unasked. */
export const SHOWN_FROM = 0.8248;
