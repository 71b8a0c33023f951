/** Made by `npm run train:asks`: change the word lists or the corpus, not this file. */
export const CALIBRATION = { slope: 0.9187, offset: -1.3927 };
/** From here on a sentence is taken for an ask. */
export const THRESHOLD = 0.3408;
/** From here on it is shown unasked. */
export const SHOWN_FROM = { english: 0.8175, others: 0.926 };
