/** Answers to what the process wants to know, by stage, in the order of the process. */
export const ANSWERS_EN: Record<string, string[]> = {
  target: [
    'Several sites, shifts around the clock, planned by hand: fits.',
    'New head of the site since spring; overtime is in the annual report.',
    'One spreadsheet per team and a messaging group for swaps.',
    'See the deal’s origin.',
  ],
  qualify: [
    '“We find out at six in the morning that two people are missing.”',
    'Around 310 hours of overtime a month, plus agency staff at weekends.',
    'The site decides up to 50k, above that the board. Money from the operations budget.',
    'The works agreement on shifts runs out in autumn.',
    'A module of their payroll supplier, or one more planner. Or nothing.',
  ],
  discover: [
    '{crew} plan two weeks ahead, and the plan holds for about four days.',
    'Planners: calls at night. Site lead: overtime. Crew: swaps that nobody confirms.',
    'About 190k a year in overtime and agency hours, by their own estimate.',
    'Site lead proposes, finance checks, the board signs. They look at effort for the crews first.',
    'Peak season starts in ten weeks.',
    'IT is against one more system. HR fears trouble with the works council.',
  ],
  diagnose: [
    'Absences reach the plan a day late, because swaps are agreed outside it.',
    '16k a month, agreed with finance on one page.',
    'From us: import from payroll. From them: one place for swaps, and a planner with two days a week.',
    'Overtime down by a third in twelve weeks; no call-ins after eight in the evening.',
    'Effort for the crews, proof from a similar site, total cost over three years.',
    'Data processing agreement, security questions, order through purchasing: three to four weeks.',
  ],
  present: [
    '“On Sunday evening everybody knows their week, and nobody calls anybody.”',
    'Site lead: fewer agency hours. Finance: a cap. Planners: no double entry.',
    'Price range accepted; two planner days a week agreed.',
    'Works council not yet asked; import from payroll not yet tried.',
  ],
  negotiate: [
    'Managing director signs, after purchasing and data protection.',
    'We give a longer pilot; we need two named planners and a reference.',
    'No start without the import, no discount without a second site.',
    'The payroll supplier’s module, cheaper and without swaps.',
    'First Monday of the month after signing.',
  ],
  close: [
    'Signed at the value of the deal.',
    'Planning team lead for data, site lead for training.',
    'Weekly call for eight weeks; import tested before the start.',
    'First check four weeks after the start: overtime against last year.',
  ],
};
