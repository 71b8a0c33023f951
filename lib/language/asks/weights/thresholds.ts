/** Made by `npm run train:asks`: change the word lists or the corpus, not this file. */
export const CALIBRATION = { slope: 0.8912, offset: -1.3929 };
/** From here on a sentence is taken for an ask. */
export const THRESHOLD = 0.3498;
/** From here on it is shown unasked. */
export const SHOWN_FROM = { english: 0.8373, others: 0.8936 };
