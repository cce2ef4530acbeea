// A process as run() keeps it: node stopping-process.ts [fails]. Says when it runs and when it has drained.
import { run } from '../src/run';

const start = async () => {
  if (process.argv.includes('fails')) throw new Error('no database here');
  const alive = setInterval(() => undefined, 1_000);
  return {
    stop: async () => {
      clearInterval(alive);
      process.stdout.write('drained\n');
    },
  };
};

void run('small', start).then(() => process.stdout.write('running\n'));
