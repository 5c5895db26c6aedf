"""The command `python -m training.net`: make flows/understand/net.onnx from the examples."""

import sys
from collections.abc import Sequence
from typing import Any

import torch

from flows.understand.net import FILE, MOST
from flows.understand.pieces import Pieces
from training.examples import PACKAGE
from training.net.file import BLOCK, write
from training.net.network import WIDTH, Network, beginner, shorter
from training.net.pretrained import pretrained
from training.net.tasks import digest, for_trust, in_pieces, tasks
from training.net.teach import Course, School, padded
from training.net.trust import SHARE, TOPIC_SHARE, bias
from training.net.words import kept

TEACHER = Course(rounds=5, speed=1e-4, head_speed=1e-3, spelt=0.55, joined=0.08, unknown=0.08)
PUPIL = Course(
    rounds=3, speed=2e-4, head_speed=4e-4, spelt=0.7, joined=0.15, unknown=0.04, mixed=0.15
)
LAYERS = (0, 2, 4, 7, 9, 11)
"""The layers of the teacher that the pupil begins with, and keeps."""

SAMPLES = 500
"""Messages by which the numbers inside the net are measured before they become bytes."""


def main() -> None:
    """Teach a net of all layers, then one of half as many; an hour on idle cores.

    Not to the bit the same every time, since sums of halves differ with the machine.
    """
    torch.manual_seed(0)
    known, found = pretrained(), tasks()
    learnt = [task for task in found if not for_trust(task.text)]
    numbers = kept(known, [task.text for task in learnt])
    page: dict[str, Any] = {
        "pieces": [known.pieces[number] for number in numbers],
        "likely": [round(known.likely[number], 3) for number in numbers],
    }
    pieces = Pieces.known(page["pieces"], page["likely"])
    school = School(learnt, in_pieces(learnt, pieces), seed=0)
    teacher = beginner(known, numbers, len(school.danger), len(school.topic))
    _say("Teaching the teacher ...")
    school.fine_tune(teacher, TEACHER)
    pupil = shorter(teacher, LAYERS)
    _say("Teaching its pupil ...")
    school.distil(pupil, teacher, PUPIL)
    _say("Judging how far to trust it ...")
    unseen = [task for task in found if for_trust(task.text)]
    taken = [_chances(pupil, school.danger, pieces.of(task.text, MOST)) for task in unseen]
    page |= {
        "danger": school.danger,
        "topic": school.topic,
        "digest": digest(),
        "trust": {
            "danger": SHARE, "topic": TOPIC_SHARE, "bias": round(bias(unseen, taken), 3),
        },
    }  # fmt: skip
    halves, scales = known.halves("emb.word")
    words = _rows(halves, numbers), _rows(scales, numbers)
    samples = (pieces.of(task.text, MOST) for task in learnt[:: len(learnt) // SAMPLES])
    write(PACKAGE / FILE, pupil, words, page, samples)


def _chances(net: Network, classes: Sequence[str], pieces: list[int]) -> dict[str, float]:
    with torch.no_grad():
        danger, _ = net(padded([pieces]))
    return dict(zip(classes, danger[0].softmax(0).tolist(), strict=True))


def _rows(table: Any, numbers: Sequence[int]) -> Any:
    """Return the rows of these pieces of a table in blocks."""
    blocks = WIDTH // BLOCK
    return table.reshape(-1, blocks, *table.shape[1:])[list(numbers)]


def _say(words: str) -> None:
    print(words, file=sys.stderr)


main()
