/** One line of progress: a spinner on a terminal, plain lines in a log. */
import type { WriteStream } from 'node:tty';

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const FRAME_MS = 80;

export interface Progress {
  /** Says how far it is, for instance `12 of 40 articles`. */
  update(detail: string): void;
  done(detail?: string): void;
  fail(detail?: string): void;
}

/** Writes to standard error, so that what a command answers can be piped. */
export function startProgress(title: string, out: WriteStream = process.stderr): Progress {
  const started = performance.now();
  let detail = '';
  let frame = 0;

  const draw = () => {
    out.clearLine(0);
    out.cursorTo(0);
    out.write(`${FRAMES[frame++ % FRAMES.length]} ${title}${detail && ` · ${detail}`} `);
  };
  const timer = out.isTTY ? setInterval(draw, FRAME_MS) : undefined;
  if (out.isTTY) draw();
  else out.write(`${title} …\n`);

  const end = (mark: string, last: string) => {
    clearInterval(timer);
    if (out.isTTY) {
      out.clearLine(0);
      out.cursorTo(0);
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    out.write(`${mark} ${title}${last && ` · ${last}`} (${seconds} s)\n`);
  };

  return {
    update: (text) => void (detail = text),
    done: (text = '') => end('✓', text),
    fail: (text = '') => end('✗', text),
  };
}
