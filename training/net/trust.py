"""How far the net is to be trusted: judged by messages that neither it nor this linear one saw."""

from collections.abc import Mapping, Sequence

import numpy as np

from flows.understand.danger import ENOUGH, urgency
from flows.understand.danger_words import HARMLESS
from flows.understand.net import blended
from training.export import linear
from training.fit import fit
from training.lessons import danger_lessons, danger_marks
from training.net.tasks import Task, for_trust

SHARE = 0.5
"""How much the net counts beside the linear model for danger; 0.4 and 0.6 are hardly worse."""

TOPIC_SHARE = 0.5
"""The same for topics, where the net is the weaker one."""

FALSE_ALARMS = 0.05
"""The share of harmless messages for trust that raise an alarm.

They are odder than what is written in a day: at 6 % of them, 3.9 % of the messages by other hands
raised one. At 5 % it is 3.2 %, and nearly as much danger is found.
"""


def bias(tasks: Sequence[Task], by_net: Sequence[Mapping[str, float]]) -> float:
    """Return what is added to how urgent words are, so that the bar stands at `FALSE_ALARMS`.

    `by_net` is what the net takes each of the tasks for trust for.
    """
    model = linear(fit(danger_lessons(for_trust), 0.7))
    found = [
        urgency(blended(model.chances(model.counted(danger_marks(task.text))), read, SHARE))
        for task, read in zip(tasks, by_net, strict=True)
        if task.danger == HARMLESS
    ]
    return ENOUGH - float(np.quantile(found, 1 - FALSE_ALARMS))
