import { run } from '@middletier/runtime/run';
import { startService } from '@middletier/runtime/service';
import { readSettings } from './config';
import { improvement } from './subgraph';

void run(improvement.name, () => startService(improvement, readSettings()));
