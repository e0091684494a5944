import { linkTo } from '../../lib/router.svelte.ts';
import { say } from '../../lib/words.svelte.ts';

/** The views of what was asked for, with how many need a decision; themes are one of them, and the only one for viewers. */
export function tabsFor(isEditor: boolean, toDecide?: number) {
  const themes = { key: 'themes', label: say('requests.viewThemes'), href: linkTo('/themes') };
  if (!isEditor) return [themes];
  const viewAt = (view: string | null) => linkTo('/requests', {}, { view });
  return [
    {
      key: 'inbox',
      label: say('requests.viewInbox'),
      href: viewAt(null),
      ...(toDecide === undefined ? {} : { count: toDecide }),
    },
    { key: 'open', label: say('requests.viewOpen'), href: viewAt('open') },
    themes,
    { key: 'questions', label: say('questions.title'), href: linkTo('/themes/questions') },
    { key: 'not-a-request', label: say('requests.viewDismissed'), href: viewAt('not-a-request') },
    { key: 'withdrawn', label: say('requests.viewWithdrawn'), href: viewAt('withdrawn') },
  ];
}
