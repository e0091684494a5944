/** How many mails one sending process can have between its mark and its record: its lanes, one mail each. */
export const IN_FLIGHT = 5;
