import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs';
import { wordsIn } from '../../server/contract/words/catalogues.ts';
import { setUpBody } from './app.ts';
import { ends } from './until.ts';

const require = createRequire(import.meta.url);
const { say } = wordsIn('en');
const { owner } = setUpBody(null);
const executablePath = findChromium();
/** False where no browser can be had: then the tests of this file say so, and fail unless RUMO_NO_BROWSER=1. */
export const hasBrowser = executablePath !== null;

/** Stands first in a file of browser tests: without a browser it is the one that fails. */
export function browserOrSaySo(): void {
  if (hasBrowser) return;
  process.stderr.write('not run: no browser\n');
  if (process.env['RUMO_NO_BROWSER'] !== '1')
    throw new Error(
      'no browser: install Chromium, set CHROMIUM_PATH, or set RUMO_NO_BROWSER=1 to leave these tests out',
    );
}

/** What a page said that it should not have: errors on the console, failed scripts. */
export class Visit {
  readonly page: Page;
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      // A browser asks for an icon by itself; pages for customers have none.
      const isIcon = message.location().url.endsWith('/favicon.ico');
      if (message.type() === 'error' && !isIcon) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  /**
   * Signs the owner of `setUp` in by hand, and waits for the page that follows. What the browser complained of until then
   * is forgotten: a page asks who is there before the sign-in, and is told that nobody is.
   */
  async signIn(url: string, then?: `/app/${string}`): Promise<void> {
    const { page } = this;
    await page.goto(`${url}/app/sign-in${then ? `?then=${encodeURIComponent(then)}` : ''}`);
    await page.getByLabel(say('app.email')).fill(owner.email);
    await page.getByLabel(say('app.password')).fill(owner.password);
    await page.getByRole('button', { name: say('app.signIn'), exact: true }).click();
    await page.waitForURL((address) => !address.pathname.endsWith('/sign-in'));
    this.complaints.splice(0);
  }

  /** Serious and critical findings of axe, one line each with where they are. */
  async findings(): Promise<string[]> {
    // The content security policy forbids script tags, so axe comes in by the debugger.
    await this.page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    return this.page.evaluate(async () => {
      type Axe = { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    });
  }

  /** How many pixels of the page stand out to the right of the window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => {
      type Sized = { document: { documentElement: { scrollWidth: number; clientWidth: number } } };
      const { scrollWidth, clientWidth } = (globalThis as unknown as Sized).document.documentElement;
      return scrollWidth - clientWidth;
    });
  }
}

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 900 };
/** How long a page may take to show what a test looks for: a limit against hanging, for machines that are slow or busy. */
const PATIENCE_MS = 120_000;

/** A browser of this test's own, in a folder of its own. */
export class TestBrowser {
  private readonly browser: Awaited<ReturnType<typeof chromium.launch>>;
  private readonly folder: string;

  private constructor(browser: Awaited<ReturnType<typeof chromium.launch>>, folder: string) {
    this.browser = browser;
    this.folder = folder;
  }

  /** @param more arguments beside the usual ones */
  static async launch(more: readonly string[] = []): Promise<TestBrowser> {
    const folder = mkdtempSync(join(tmpdir(), 'rumo-browser-'));
    const browser = await chromium.launch({
      executablePath: executablePath!,
      headless: true,
      timeout: PATIENCE_MS,
      env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder },
      args: [...chromiumArguments, ...more],
    });
    return new TestBrowser(browser, folder);
  }

  /** A person with a device of their own: nothing is shared with others. */
  async person(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.browser.newContext({ viewport: desktop, reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  }

  async close(): Promise<void> {
    await ends('the browser', this.browser.close());
    // Its last processes write there until they are gone, which the browser does not wait for.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20 });
  }
}
