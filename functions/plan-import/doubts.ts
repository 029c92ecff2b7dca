import type { DocumentActivity, DocumentFinding, PlanDocument } from '../plan-document/plan-document.ts';
import { foldText } from '../sheet-rows/fold-text.ts';

const NO_TIME = 'Không thấy thời gian trong văn bản; hãy chọn loại thời hạn và ghi ngày nếu biết.';

/** For each activity, in order, the sentences for which a person should look at it. */
export function doubtsOf({ activities, findings }: PlanDocument): string[][] {
  const doubts: string[][] = activities.map(() => []);
  for (const finding of findings) {
    if (finding.severity === 'info') continue;
    const index = activityAt(activities, finding);
    if (index >= 0) doubts[index]?.push(finding.message);
  }
  return activities.map(({ window }, index) => {
    const told = [...new Set(doubts[index])];
    return told.length === 0 && window.kind === 'unstated' ? [NO_TIME] : told;
  });
}

/** The activity whose words the finding is about, -1 where it is about none. */
function activityAt(activities: readonly DocumentActivity[], { line, quote }: DocumentFinding): number {
  const index = activities.findLastIndex((activity) => activity.line <= line);
  const activity = activities[index];
  if (!activity) return -1;
  return line === activity.line || foldText(activity.text).includes(foldText(quote)) ? index : -1;
}
