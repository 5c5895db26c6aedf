"""All topics. A new one is a folder and a line here."""

from flows.check_in.flow import TOPIC as CHECK_IN
from flows.cv.flow import TOPIC as CV
from flows.cv_again.flow import TOPIC as CV_AGAIN
from flows.enrolment.flow import TOPIC as ENROLMENT
from flows.lay_aside.flow import TOPIC as LAY_ASIDE
from flows.menu.flow import TOPIC as MENU

TOPICS = {topic.name: topic for topic in (ENROLMENT, MENU, CV, CV_AGAIN, CHECK_IN, LAY_ASIDE)}
