import { run } from '@middletier/runtime/run';
import { readSettings } from './config';
import { startGateway } from './gateway';

void run('gateway', () => startGateway(readSettings()));
