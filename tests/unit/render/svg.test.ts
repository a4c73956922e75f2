import { describe, expect, it } from 'vitest';
import { group, text, type Scene } from '#lib/render/scene.ts';
import { svg } from '#lib/render/svg.ts';
import { DARK } from '#lib/render/theme.ts';

const scene = (...nodes: Scene['nodes']): Scene => ({ width: 100, height: 50, nodes });

describe('svg', () => {
  it('escapes every text and attribute', () => {
    const hostile = `<script>alert('1')</script>"&\u0000\ud800`;
    const out = svg(scene(group(hostile, [text(hostile, 0, 0)], hostile)), {
      title: hostile,
      linkOf: (id) => `/${id}`,
    });
    expect(out).not.toContain('<script');
    expect(out).toBe(out.toWellFormed().replaceAll(String.fromCharCode(0), ''));
    expect(out).toContain(
      '&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#34;&#38;\ufffd\ufffd',
    );
  });

  it('has no scripts, handlers or style attributes', () => {
    const out = svg(scene(group('mark', [text('a', 0, 0)], 'e1')), {
      linkOf: (id) => `/events/${id}`,
    });
    expect(out).not.toMatch(/\s(?:on\w+|style)=/);
    expect(out).toContain('<a class="tl-mark" data-id="e1" href="/events/e1">');
  });

  it('follows the page’s theme, or carries its own', () => {
    expect(svg(scene(text('a', 0, 0)))).toContain('fill="var(--timeline-ink, #1c1b19)"');
    expect(svg(scene())).not.toContain('<style>');
    expect(svg(scene(), { standalone: DARK })).toContain(`--timeline-ink: ${DARK.ink};`);
    expect(svg(scene(), { standalone: 'system' })).toContain('@media (prefers-color-scheme: dark)');
  });

  it('keeps the fades of two pictures apart', () => {
    const fade = {
      paint: 'ink',
      x0: 0,
      y0: 0,
      x1: 9,
      y1: 0,
      stops: [
        [0, 0],
        [1, 1],
      ],
    } as const;
    const out = svg(scene({ kind: 'path', d: 'M0,0H9', fill: fade }), { prefix: 'wide' });
    expect(out).toContain('<linearGradient id="wide-fade-0"');
    expect(out).toContain('fill="url(#wide-fade-0)"');
  });

  it('is decoration beside its own text, unless it is given a title', () => {
    expect(svg(scene())).toContain('aria-hidden="true"');
    expect(svg(scene(), { title: 'Tension' })).toContain('role="img" aria-label="Tension"');
  });
});
