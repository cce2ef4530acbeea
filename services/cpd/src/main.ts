import { run } from '@middletier/runtime/run';
import { startService } from '@middletier/runtime/service';
import { readSettings } from './config';
import { cpd } from './subgraph';

void run(cpd.name, () => startService(cpd, readSettings()));
