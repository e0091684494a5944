/** What of an SVG element's look a file needs, since it takes no style sheet along. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'text-anchor',
  'font-size',
  'font-weight',
] as const;
/** The app's own font comes first; a machine without it has one of the others. */
const FONT = "'Source Sans 3', 'Source Sans Pro', system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const TITLE = 32;
const TITLE_SIZE = 17;

/**
 * A chart as an SVG file that stands by itself: light colours written out, text as text, the words that the page lays
 * around it in their places. What only a screen reader hears is left out.
 * @param figure the element with the picture and its labels
 */
export function chartFile(figure: HTMLElement, title: string): string {
  const root = document.documentElement;
  const before = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  try {
    return new XMLSerializer().serializeToString(drawn(figure, title));
  } finally {
    if (before === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = before;
  }
}

function drawn(figure: HTMLElement, title: string): SVGSVGElement {
  const frame = figure.getBoundingClientRect();
  const titleWidth = widthOf(title);
  const width = Math.ceil(Math.max(frame.width, titleWidth)) + 2 * MARGIN;
  const height = Math.ceil(frame.height) + 2 * MARGIN + TITLE;
  const file = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT });
  const ink = getComputedStyle(document.body);
  const name = element('title', {});
  name.textContent = title;
  const heading = element('text', {
    ...{ x: MARGIN, y: MARGIN + 16, 'font-size': TITLE_SIZE, 'font-weight': 600, fill: ink.color },
    ...asWideAs(titleWidth),
  });
  heading.textContent = title;
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--surface')
    ? colourOf('--surface')
    : '#ffffff';
  file.append(name, element('rect', { width, height, fill: paper }), heading);
  const place = (rect: DOMRect) => ({ x: rect.left - frame.left + MARGIN, y: rect.top - frame.top + MARGIN + TITLE });
  draw(figure, file, place);
  return file;
}

type Place = (rect: DOMRect) => { x: number; y: number };

/** Draws an element of the page and what is in it, the lowest first. */
function draw(node: Element, file: SVGSVGElement, place: Place): void {
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden' || isForEarsOnly(node)) return;
  if (node instanceof SVGSVGElement) {
    const rect = node.getBoundingClientRect();
    const copy = withLook(node) as SVGSVGElement;
    set(copy, { ...place(rect), width: rect.width, height: rect.height });
    if (!copy.hasAttribute('viewBox')) copy.setAttribute('overflow', 'visible');
    file.append(copy);
    return;
  }
  if (isSeen(style.backgroundColor)) {
    const rect = node.getBoundingClientRect();
    file.append(
      element('rect', {
        ...place(rect),
        width: rect.width,
        height: rect.height,
        rx: Number.parseFloat(style.borderTopLeftRadius) || 0,
        fill: style.backgroundColor,
      }),
    );
  }
  for (const child of node.childNodes) {
    if (child instanceof Element) draw(child, file, place);
    else if (child instanceof Text) drawText(child, style, file, place);
  }
}

/** A text of the page, a line of it after the other as the page broke them. */
function drawText(text: Text, style: CSSStyleDeclaration, file: SVGSVGElement, place: Place): void {
  let line: { top: number; rect: DOMRect; right: number; words: string[] } | null = null;
  const end = () => {
    if (!line) return;
    const { x, y } = place(line.rect);
    const size = Number.parseFloat(style.fontSize);
    // The baseline of a line of text stands about four fifths of the letters' height below their top.
    const baseline = y + (line.rect.height - size) / 2 + size * 0.8;
    const drawnText = element('text', {
      x,
      y: baseline,
      'font-size': size,
      'font-weight': style.fontWeight,
      ...asWideAs(line.right - line.rect.left),
      fill: style.color,
    });
    drawnText.textContent = line.words.join(' ');
    file.append(drawnText);
  };
  for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const rect = range.getBoundingClientRect();
    if (rect.width === 0) continue;
    if (line && Math.abs(line.top - rect.top) < 2) {
      line.words.push(word);
      line.right = rect.right;
    } else {
      end();
      line = { top: rect.top, rect, right: rect.right, words: [word] };
    }
  }
  end();
}

/** A copy of a part of an SVG with its colours and lines written on it, and nothing that is not to be seen. */
function withLook(node: Element): Element {
  const copy = node.cloneNode(false) as Element;
  for (const name of ['class', 'style', 'href', 'aria-hidden', 'aria-label', 'role', 'tabindex'])
    copy.removeAttribute(name);
  const style = getComputedStyle(node);
  for (const name of LOOK) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value);
  }
  for (const child of node.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof Element && getComputedStyle(child).display !== 'none') copy.append(withLook(child));
  }
  return copy;
}

/** Texts beside a picture that are clipped to nothing. */
function isForEarsOnly(node: Element): boolean {
  return node.classList.contains('visually-hidden');
}

function isSeen(colour: string): boolean {
  return colour !== '' && colour !== 'transparent' && !/[,/]\s*0(?:\.0+)?\s*\)$/.test(colour);
}

/** A colour of the tokens as it looks now. */
function colourOf(token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGSVGElement {
  const made = document.createElementNS(SVG, name) as SVGSVGElement;
  set(made, attributes);
  return made;
}

function set(target: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes))
    target.setAttribute(name, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
}

/** Keeps a text in its place where the machine that opens the file has another font than this one. */
function asWideAs(width: number): Record<string, string | number> {
  return width > 0 ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' } : {};
}

/** How wide the title is in the font of the page. */
function widthOf(title: string): number {
  const probe = document.createElement('span');
  probe.textContent = title;
  probe.style.cssText = `position: absolute; white-space: nowrap; font-size: ${TITLE_SIZE}px; font-weight: 600`;
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
}
