"""The turn of a youth with whom a human writes: Makker hands it on and says nothing."""

from flows.at_once import call_a_human, stop
from flows.effects import Join, Relay
from flows.office import OFFICE
from flows.talk import Talk
from flows.texts import texts_of
from flows.words import start_payload, whole_word


def hand_on(talk: Talk) -> None:
    """Hand the message on to the human; STOP and a call for help are obeyed all the same."""
    kind, text = talk.desk.kind, talk.desk.text
    word = whole_word(text) if kind == "message" else None
    if word == "stop":
        stop(talk, text)
    elif word == "help":
        call_a_human(talk, text)
    elif kind == "message" and (code := start_payload(text)):
        talk.order(Join(code), "join")
    else:
        talk.order(Relay(_words(talk)), "relay")


def _words(talk: Talk) -> str:
    kind, text = talk.desk.kind, talk.desk.text
    if kind == "message":
        return _note(talk, "note-file") if text.startswith("file:") else text
    if kind == "edited":
        return f"{_note(talk, 'note-edited')} {text}".rstrip()
    return _note(talk, "note-button" if kind == "button" else "note-other")


def _note(talk: Talk, key: str) -> str:
    return texts_of(OFFICE, talk.person.language).get(key)
