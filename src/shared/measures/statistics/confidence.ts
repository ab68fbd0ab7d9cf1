/** Every interval of the app is two-sided and covers 95 %: this is the share of the distribution below its upper end. */
export const upperTail = 0.975;

/** The 97.5 % point of the standard normal distribution. */
export const normalUpper = 1.959963984540054;
