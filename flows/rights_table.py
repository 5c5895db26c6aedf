"""Roles and rights: what each role may do to whom, in one table.

An action that a role has not is for them as if it did not exist. How far it reaches: "match", those
they have a match with; "area", the people of their own area; "all", everyone. What everybody may do
for themselves (STOP, HJÆLP, MENU and the like) is no right over anybody, and not in the table.
"""

from collections.abc import Mapping
from typing import Literal

from flows.arrivals import AskParentOf, Invite, ShowPage
from flows.effects import (
    CloseCase,
    Duty,
    Effect,
    FetchCv,
    HandBack,
    NewNumber,
    PassOnCase,
    PauseYouth,
    PutOffCase,
    ShowCases,
    ShowYouth,
    TakeCase,
    TakeLeave,
    TakeThread,
)
from flows.pair_effects import (
    AddRoleModel,
    AllowFiles,
    Certify,
    CutOff,
    DecideHeld,
    EndMatch,
    FileToPair,
    MakeMatch,
    NoteMeeting,
    OpenMatch,
    ReadPair,
    SayToPair,
    ShowHeld,
    StopPair,
    TalkWithPair,
    Worry,
)
from flows.person import Role

Action = Literal[
    "write", "stop_match", "tell_worry", "note_meeting",
    "list_cases", "take_case", "write_with_youth", "put_off_case", "pass_on_case", "close_case",
    "see_youth", "see_cv", "pause_youth", "new_number", "duty", "leave",
    "invite", "ask_parent", "see_page",
    "add_role_model", "certify", "make_match", "end_match", "open_match", "allow_files",
    "see_held", "decide_held", "read_match", "cut_off",
]  # fmt: skip
Reach = Literal["match", "area", "all"]
ROLES: tuple[Role, ...] = ("youth", "role_model", "parent", "consultant", "leader")
_OFFICE: Mapping[Role, Reach] = {"consultant": "area", "leader": "all"}
RIGHTS: Mapping[Action, Mapping[Role, Reach]] = {
    # Between a youth and a role model.
    "write": {"youth": "match", "role_model": "match"},
    "stop_match": {"youth": "match"},
    "tell_worry": {"role_model": "match"},
    "note_meeting": {"role_model": "match"},
    # Cases: also those of elsewhere that a colleague was given, or that cannot wait.
    "list_cases": _OFFICE,
    "take_case": _OFFICE,
    "write_with_youth": _OFFICE,
    "put_off_case": _OFFICE,
    "pass_on_case": _OFFICE,
    "close_case": _OFFICE,
    # Youths.
    "see_youth": _OFFICE,
    "see_cv": _OFFICE,
    "pause_youth": _OFFICE,
    "new_number": _OFFICE,
    # Who comes in.
    "invite": _OFFICE,
    "ask_parent": _OFFICE,
    "see_page": _OFFICE,
    # Themselves.
    "duty": {"consultant": "all", "leader": "all"},
    "leave": {"consultant": "all", "leader": "all"},
    # Role models.
    "add_role_model": _OFFICE,
    "certify": _OFFICE,
    "make_match": _OFFICE,
    "end_match": _OFFICE,
    "open_match": _OFFICE,
    "allow_files": _OFFICE,
    "see_held": _OFFICE,
    "decide_held": _OFFICE,
    "read_match": _OFFICE,
    "cut_off": _OFFICE,
}
ACTIONS: Mapping[type[Effect], Action] = {
    SayToPair: "write",
    FileToPair: "write",
    TalkWithPair: "write",
    StopPair: "stop_match",
    Worry: "tell_worry",
    NoteMeeting: "note_meeting",
    ShowCases: "list_cases",
    TakeCase: "take_case",
    TakeThread: "write_with_youth",
    HandBack: "write_with_youth",
    PutOffCase: "put_off_case",
    PassOnCase: "pass_on_case",
    CloseCase: "close_case",
    ShowYouth: "see_youth",
    FetchCv: "see_cv",
    PauseYouth: "pause_youth",
    NewNumber: "new_number",
    Invite: "invite",
    AskParentOf: "ask_parent",
    ShowPage: "see_page",
    Duty: "duty",
    TakeLeave: "leave",
    AddRoleModel: "add_role_model",
    Certify: "certify",
    MakeMatch: "make_match",
    EndMatch: "end_match",
    OpenMatch: "open_match",
    AllowFiles: "allow_files",
    ShowHeld: "see_held",
    DecideHeld: "decide_held",
    ReadPair: "read_match",
    CutOff: "cut_off",
}
"""The action that carrying out an effect is, for those that are one."""


def reach(role: Role, action: Action) -> Reach | None:
    """Return how far a role may do something; None when it may not at all."""
    return RIGHTS[action].get(role)


def may_want(role: Role, effect: Effect) -> bool:
    """Return whether a role may want this at all; whom it may concern is for `reach` to say."""
    action = ACTIONS.get(type(effect))
    return action is None or reach(role, action) is not None
