/** The page behind the unsubscribe link. */
export const unsubscribePage = {
  askTitle: 'Stop these e-mails?',
  askBody:
    '{organisation} will no longer e-mail you questions, or news about what you asked for. It takes effect at once.',
  askButton: 'Unsubscribe',
  address: 'For {address}.',
  doneTitle: 'You are unsubscribed',
  doneBody: '{organisation} will not e-mail you any more. What you said before is kept.',
  mistake: 'Was it a mistake?',
  resumeButton: 'Ask me again',
  resumedTitle: 'Good to have you back',
  resumedBody: '{organisation} may ask you again, at most once in a while.',
} as const;
