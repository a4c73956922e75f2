/** Names of rules as words: `date-of-report` is "date of report". */
export const ruleInWords = (rule: string): string => rule.replaceAll('-', ' ');
