import Handlebars from 'handlebars';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/root.ts';
import { checkSource } from './check-source.ts';
import { plain, type View } from './view.ts';

export interface Shelf {
  /** Fills the template of this name. A value that the template asks for and the view lacks is an error. */
  render(name: string, view: View): string;
  /** Reads, checks and compiles every template at once, so that a fault shows at start and not in a customer's mail. */
  compileAll(): void;
}

interface Options {
  /** Below the package: `surveys/emails`. Its partials are in `partials/`. */
  readonly folder: string;
  /** `.hbs`, or `.txt.hbs` for plain text. */
  readonly ending: string;
  readonly kind: 'html' | 'text';
}

/** The templates of one folder in an environment of their own; each is read and compiled at its first use. */
export function openShelf({ folder, ending, kind }: Options): Shelf {
  const root = join(packageRoot, folder);
  const environment = Handlebars.create();
  for (const name of ['lookup', 'log', 'with']) environment.unregisterHelper(name);
  environment.registerHelper('ours', ourAddress);
  environment.registerHelper('web', webAddress);
  environment.registerHelper('here', placeOnPage);

  const namesIn = (path: string) =>
    readdirSync(path)
      .filter((file) => file.endsWith(ending) && (kind === 'text' || !file.endsWith('.txt.hbs')))
      .map((file) => file.slice(0, -ending.length));
  const partials = new Set(namesIn(join(root, 'partials')));
  const read = (path: string): string => {
    const source = readFileSync(join(root, `${path}${ending}`), 'utf8');
    checkSource(`${folder}/${path}${ending}`, source, partials);
    return source;
  };
  for (const name of partials) environment.registerPartial(name, read(join('partials', name)));

  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  const template = (name: string): Handlebars.TemplateDelegate => {
    const known = compiled.get(name);
    if (known) return known;
    const fresh = environment.compile(read(name), {
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: { ours: true, web: true, here: true },
      preventIndent: true,
      noEscape: kind === 'text',
    });
    compiled.set(name, fresh);
    return fresh;
  };

  return {
    render: (name, view) => template(name)(plain(view)),
    compileAll: () => namesIn(root).forEach(template),
  };
}

/** A path of this deployment, behind `base` where the reader is elsewhere (in a mail); never another origin or scheme. */
function ourAddress(path: unknown, { data }: Handlebars.HelperOptions): string {
  if (typeof path !== 'string' || !/^\/(?!\/)[\w\-./?=&%~#]*$/.test(path))
    throw new Error('an address must be a path of this deployment');
  const base = (data as { root: { base: string } }).root.base;
  return base === '' ? path : webAddress(base).replace(/\/$/, '') + path;
}

/** An http(s) address that the owner has set; every other scheme is refused. */
function webAddress(address: unknown): string {
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '')
    throw new Error('an address must begin with http:// or https://');
  return url.href;
}

/** The place on this page that has this id. */
function placeOnPage(id: unknown): string {
  if (typeof id !== 'string' || !/^[\w.-]+$/.test(id)) throw new Error('a place on a page is named by an id');
  return `#${id}`;
}
