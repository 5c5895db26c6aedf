"""A topic: one thing Makker can help with. Its folder holds flow, rules, model and texts."""

from dataclasses import dataclass

from flows.runner import Flow


@dataclass(frozen=True, slots=True)
class Topic:
    """A flow under its stable name (also the name of its folder of texts).

    `kept`: laid aside and taken up again when something else comes between. `editable`: its
    answers can be corrected by "ret ..." after it has ended. `when_done` names the topic to begin
    instead once this one has been gone through ("would you like your CV again?"). `handed` names
    what of `Desk.outside` is of use to few talks and long to keep (`handed_in.SELDOM`), and is to
    this one.
    """

    name: str
    flow: Flow
    kept: bool = True
    editable: bool = False
    when_done: str | None = None
    handed: tuple[str, ...] = ()
