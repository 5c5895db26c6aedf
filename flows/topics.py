"""All topics. A new one is a folder and a line here."""

from flows.absence.flow import TOPIC as ABSENCE
from flows.another.flow import TOPIC as ANOTHER
from flows.asked.flow import TOPIC as ASKED
from flows.calendar_news.flow import TOPIC as CALENDAR_NEWS
from flows.check_in.flow import TOPIC as CHECK_IN
from flows.close_case.flow import TOPIC as CLOSE_CASE
from flows.comfort.flow import TOPIC as COMFORT
from flows.cv.flow import TOPIC as CV
from flows.cv_again.flow import TOPIC as CV_AGAIN
from flows.enrolment.flow import TOPIC as ENROLMENT
from flows.follow_up.flow import TOPIC as FOLLOW_UP
from flows.foreign.flow import TOPIC as FOREIGN
from flows.getting_ready.flow import TOPIC as GETTING_READY
from flows.invited.flow import TOPIC as INVITED
from flows.lay_aside.flow import TOPIC as LAY_ASIDE
from flows.menu.flow import TOPIC as MENU
from flows.pass_on_case.flow import TOPIC as PASS_ON_CASE
from flows.pause.flow import TOPIC as PAUSE
from flows.payslip.flow import TOPIC as PAYSLIP
from flows.privacy.flow import TOPIC as PRIVACY
from flows.put_off_case.flow import TOPIC as PUT_OFF_CASE
from flows.rights.flow import TOPIC as RIGHTS
from flows.safety.flow import TOPIC as SAFETY
from flows.shift_reminder.flow import TOPIC as SHIFT_REMINDER
from flows.shifts.flow import TOPIC as SHIFTS
from flows.to_whom.flow import TOPIC as TO_WHOM
from flows.unsure.flow import TOPIC as UNSURE
from flows.worried.flow import TOPIC as WORRIED

_YOUTHS = (ENROLMENT, MENU, CV, CV_AGAIN, PAYSLIP, CHECK_IN, FOLLOW_UP, PAUSE, LAY_ASIDE)
_AT_WORK = (SHIFTS, SHIFT_REMINDER, CALENDAR_NEWS, ABSENCE)
_ON_THE_WAY = (SAFETY, WORRIED, COMFORT, ASKED, RIGHTS, PRIVACY, UNSURE, FOREIGN)
_COMING_IN = (INVITED, ANOTHER, GETTING_READY)
_PAIRS = (TO_WHOM,)
_OFFICE = (CLOSE_CASE, PUT_OFF_CASE, PASS_ON_CASE)
_ALL = (*_YOUTHS, *_COMING_IN, *_AT_WORK, *_ON_THE_WAY, *_PAIRS, *_OFFICE)
TOPICS = {topic.name: topic for topic in _ALL}
