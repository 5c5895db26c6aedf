"""What Makker answers with, and how short lines are put together."""

from collections.abc import Iterable
from dataclasses import dataclass

from flows.gsm7 import fits_one, for_sms
from flows.links import without_links
from flows.manner import Manner
from flows.message import Option

LONGEST_TELEGRAM = 4000


@dataclass(frozen=True, slots=True)
class Reply:
    """One line of answer, with buttons where the channel has them."""

    text: str
    options: tuple[Option, ...] = ()


def joined(replies: Iterable[Reply], manner: Manner) -> tuple[Reply, ...]:
    """Put lines together into as few messages as the channel's length allows, in order.

    A message with buttons ends what it is joined to: buttons stand under the last line.
    """
    whole: list[Reply] = []
    for reply in replies:
        text = without_links(for_sms(reply.text)) if manner.short else reply.text
        line = Reply(text, reply.options)
        if whole and not whole[-1].options and _fit(whole[-1].text, line.text, manner):
            between = "\n" if manner.short else "\n\n"
            line = Reply(whole.pop().text + between + line.text, line.options)
        whole.append(line)
    return tuple(whole)


def _fit(first: str, second: str, manner: Manner) -> bool:
    if manner.short:
        return fits_one(f"{first}\n{second}")
    return len(first) + len(second) + 2 <= LONGEST_TELEGRAM
