/** Made by `npm run train:asks`: change the word lists or the corpus, not this file. */
export const CALIBRATION = { slope: 0.9516, offset: -1.4799 };
/** From here on a sentence is taken for an ask. */
export const THRESHOLD = 0.3702;
/** From here on it is shown unasked. */
export const SHOWN_FROM = 0.8705;
