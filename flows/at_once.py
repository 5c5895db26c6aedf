"""What is obeyed at once, whoever has the voice: STOP, START after it, a call for a human."""

from flows.effects import Join, OpenCase, Resume, Stop
from flows.rights_words import use_right_after_stop
from flows.talk import Talk
from flows.words import TWILIO_STOP, start_payload, whole_word


def stop(talk: Talk, text: str) -> None:
    """Say goodbye, where it can still be heard, and put the person on a human's list."""
    # After its own words the operator has already said goodbye and shut the door (P36).
    if not (talk.desk.manner.short and text.strip().casefold() in TWILIO_STOP):
        talk.say("stopped")
    talk.order(Stop(), "stop")
    # Who was only invited has said no: the consultant hears that, and leaves them in peace.
    if talk.person.enrolled or not talk.desk.outside.get("invitation"):
        talk.order(OpenCase("stop", "this_week"), "stop-case")


def after_stop(talk: Talk, text: str) -> None:
    """Stay silent, until START; only what they ask of their own data is answered."""
    # Only START, written out, undoes a STOP; "ok tak" does not (P40).
    if talk.person.role not in ("consultant", "leader") and use_right_after_stop(talk, text):
        return
    code = start_payload(text)
    if whole_word(text) != "start" and code is None:
        return
    talk.order(Resume(), "resume")
    talk.say("resumed")
    if code:
        talk.order(Join(code), "join")
    elif not talk.desk.outside.get("voice"):
        talk.ask_again_or_menu()


def call_a_human(talk: Talk, text: str) -> None:
    """Open a case for whoever asks for a human; what they are told comes with it."""
    talk.order(OpenCase("help", "today", text), "help")
