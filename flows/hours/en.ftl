## A shift that is beyond the rules, or may be. The one who hires answers for it, never the youth.
too_young = { $day }: You must be { $limit } to have a job. It is your employer's responsibility, not yours. You have done nothing wrong.
too_young-maybe = { $day }: You mostly have to be { $limit } to have a job. Do you know if they got permission?
window_late = { $day }: It seems to be too late. You may work until { $limit }:00. It is your employer's responsibility, not yours.
window_late-maybe = { $day }: The rule is until { $limit }:00, but some jobs may run later. Will you ask your boss if yours is one?
window_early = { $day }: It seems to be too early. You may start at { $limit }:00. It is your employer's responsibility, not yours.
window_early-maybe = { $day }: The rule is from { $limit }:00, but some jobs may begin before. Will you ask your boss if yours is one?
day_max = { $day }: It seems to be too many hours. You may get { $limit } hours that day. It is your employer's responsibility, not yours.
day_max-maybe = { $day }: Do you have school that day? Then the rule is { $limit } hours. Ask your boss if the shift can be shorter.
week_max = { $day }: That week seems to get too long. You may get { $limit } hours in a week. It is your employer's responsibility, not yours.
week_max-maybe = { $day }: Do you have school that week? Then the rule is { $limit } hours in all. Ask your boss if that is right.
rest = { $day }: You must have { $limit } hours off from when you go home until you start again. It is your employer's responsibility, not yours.
rest-maybe = { $day }: The rule is { $limit } hours off between two days at work. Ask your boss if that is right.
days_off = { $day }: You must have { $limit ->
    [one] a day off
   *[other] { $limit } days off
} in seven. It seems to be too few here. It is your employer's responsibility, not yours.
days_off-maybe = { $day }: The rule is { $limit ->
    [one] a day off
   *[other] { $limit } days off
} in seven. Ask your boss if that is right.
break = { $day }: If you work more than 4.5 hours, you must have a { $limit }-minute break. It is your employer's responsibility, not yours.
break-maybe = { $day }: If you work more than 4.5 hours, the rule is a { $limit }-minute break. Ask your boss when yours is.
