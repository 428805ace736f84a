// A drawing of a page as a file: SVG with its looks written into it, or PNG.

const LOOKS = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline'];

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const paper = () => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();

/** Saves a drawing as an SVG file that needs no style sheet. */
export function saveSvg(drawing, name) {
  const copy = drawing.cloneNode(true);
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, at) => {
    const style = getComputedStyle(originals[at]);
    for (const look of LOOKS) element.setAttribute(look, style.getPropertyValue(look));
    element.removeAttribute('class');
  });
  copy.querySelectorAll('[data-screen-only]').forEach((element) => element.remove());
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [attribute, value] of Object.entries({ width: '100%', height: '100%', fill: paper() })) ground.setAttribute(attribute, value);
  copy.prepend(ground);
  save(new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }), `${name}.svg`);
}

const outline = {
  rect: (path, e) => path.rect(e.x.baseVal.value, e.y.baseVal.value, e.width.baseVal.value, e.height.baseVal.value),
  circle: (path, e) => path.arc(e.cx.baseVal.value, e.cy.baseVal.value, e.r.baseVal.value, 0, 2 * Math.PI),
  line: (path, e) => { path.moveTo(e.x1.baseVal.value, e.y1.baseVal.value); path.lineTo(e.x2.baseVal.value, e.y2.baseVal.value); },
  path: (path, e) => path.addPath(new Path2D(e.getAttribute('d'))),
};

function paint(context, element, style) {
  if (element.tagName === 'text') {
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.textAlign = { middle: 'center', end: 'right' }[style.textAnchor] ?? 'left';
    context.textBaseline = style.dominantBaseline === 'middle' || style.dominantBaseline === 'central' ? 'middle' : 'alphabetic';
    context.fillStyle = style.fill;
    context.fillText(element.textContent, Number(element.getAttribute('x') ?? 0), Number(element.getAttribute('y') ?? 0));
    return;
  }
  const path = new Path2D();
  outline[element.tagName](path, element);
  if (style.fill !== 'none') { context.globalAlpha = style.opacity * style.fillOpacity; context.fillStyle = style.fill; context.fill(path); }
  if (style.stroke !== 'none') {
    context.globalAlpha = style.opacity * style.strokeOpacity;
    context.strokeStyle = style.stroke;
    context.lineWidth = parseFloat(style.strokeWidth);
    context.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(parseFloat));
    context.stroke(path);
  }
}

/** Saves a drawing as a PNG file at twice its size. It is painted shape by shape: an image of it would need a laxer content policy. */
export function savePng(drawing, name) {
  const box = drawing.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [box.width * 2, box.height * 2];
  const context = canvas.getContext('2d');
  context.fillStyle = paper();
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const element of drawing.querySelectorAll('rect, circle, line, path, text')) {
    const style = getComputedStyle(element);
    if (element.closest('[data-screen-only]') || style.display === 'none' || style.visibility === 'hidden') continue;
    const { a, b, c, d, e, f } = element.getCTM();
    context.setTransform(2 * a, 2 * b, 2 * c, 2 * d, 2 * e, 2 * f);
    context.globalAlpha = style.opacity;
    paint(context, element, style);
  }
  canvas.toBlob((blob) => save(blob, `${name}.png`), 'image/png');
}
