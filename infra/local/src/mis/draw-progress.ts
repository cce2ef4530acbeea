import { Presets, SingleBar } from 'cli-progress';

/** A bar on a terminal; silent elsewhere. */
export interface Progress {
  /** Bytes that are sent more. */
  add(bytes: number): void;
  /** Bytes that are sent, after the line broke. */
  at(bytes: number): void;
  say(what: string): void;
  end(): void;
}

const MB = 1_000_000;

export function drawProgress(name: string, size: number): Progress {
  const format = `${name} [{bar}] {percentage}% {megabytes} MB {what}`;
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true }, Presets.shades_classic);
  let sent = 0;
  const draw = (what: string) => bar.update(sent, { megabytes: (sent / MB).toFixed(1), what });
  bar.start(size, 0, { megabytes: '0.0', what: '' });
  return {
    add: (bytes) => {
      sent += bytes;
      draw(sent >= size ? 'is checked' : '');
    },
    at: (bytes) => {
      sent = bytes;
      draw(bytes > 0 ? 'goes on' : '');
    },
    say: draw,
    end: () => bar.stop(),
  };
}
