/** Registers each function by name; no logic. */
import { http } from '@google-cloud/functions-framework';
import { readConfig } from './config.ts';
import { importPlanHandler } from './handlers/import-plan.ts';
import { previewReportHandler } from './handlers/preview-report.ts';
import { keepBodiesRaw } from './handlers/raw-body.ts';
import { recalculateHandler } from './handlers/recalculate.ts';
import { remindHandler } from './handlers/remind.ts';
import { validateHandler } from './handlers/validate.ts';
import { weeklyReportHandler } from './handlers/weekly-report.ts';
import { wire } from './wiring.ts';

const services = wire(readConfig());

keepBodiesRaw();
http('recalculate', recalculateHandler(services));
http('validate', validateHandler(services));
http('weekly-report', weeklyReportHandler(services));
http('preview-report', previewReportHandler(services));
http('remind', remindHandler(services));
http('import-plan', importPlanHandler(services));
