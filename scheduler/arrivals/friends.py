"""A youth's own word to pass on to friends."""

from flows.arrivals import FriendWord
from flows.arriving.words import FRIENDS
from scheduler.arrivals.joining import at_the_door
from scheduler.office.errand import Errand
from storage import invitations
from storage.invitations import New

DIGITS = "0123456789"
TRIES = 20
"""Draws of a word before Makker gives up: with so many taken, the words are too few."""


async def give_word(errand: Errand, _effect: FriendWord) -> None:
    """Say the word that brings a friend, the same one each time."""
    connection, person = errand.connection, errand.person
    before = await invitations.word_of(connection, person.id, errand.now, person.area)
    word = before.code if before else await _new(errand)
    if word is not None:
        said = f"{word[:-3]} {word[-3:]}"
        here = at_the_door(person, "friend-here")
        by_sms = errand.address[0] == "sms"
        where = here if by_sms else errand.around.number or here
        await errand.send("word", at_the_door(person, "friend-word", word=said, where=where))


async def _new(errand: Errand) -> str | None:
    for _ in range(TRIES):
        first = FRIENDS[int(errand.around.new_code(DIGITS, 4)) % len(FRIENDS)]
        word = first + errand.around.new_code(DIGITS, 3)
        new = New("friend", errand.person.id, word, area=errand.person.area)
        if await invitations.make(errand.connection, new, errand.now) is not None:
            return word
    return None
