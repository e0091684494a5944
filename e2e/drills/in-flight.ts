/** How many mails one sending process can have between its mark and its record: the group of the send loop. */
export const IN_FLIGHT = 20;
