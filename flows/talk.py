"""The moves of one turn: say, put a question, begin, go on, go back, correct."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import cast

from flows.arriving.words import heard_from
from flows.chat import Ask
from flows.conversation import Answer, Conversation
from flows.correction import candidates, chosen, shown
from flows.desk import Desk, Order, Turn
from flows.effects import (
    Begin,
    Effect,
    OpenCase,
    Resume,
    SaveProfile,
    SetLanguage,
    Stop,
    fingerprint,
)
from flows.handed_in import handed_in, refreshed, replayed
from flows.kind import Json, Unclear
from flows.once import Once
from flows.promise import promised
from flows.question import again, question, text_for, with_options
from flows.reply import Reply, joined
from flows.runner import Played
from flows.texts import SHARED, texts_of
from flows.topics import TOPICS

KEPT_FOR = timedelta(days=60)


class Talk:
    """What has been said and decided so far in this turn."""

    def __init__(self, desk: Desk) -> None:
        """Begin with nothing said and everything as it lay on the desk."""
        self.desk = desk
        self.person = desk.person
        self.conversations: dict[str, Conversation] = dict(desk.conversations)
        self._changed: set[str] = set()
        self._replies: list[Reply] = []
        self._orders: list[Order] = []
        self._cutting_in = False
        self._once = Once()

    def turn(self) -> Turn:
        """Return the finished turn."""
        changed = {flow: self.conversations[flow] for flow in sorted(self._changed)}
        replies = joined(self._replies, self.desk.manner)
        return Turn(self.person, changed, replies, tuple(self._orders))

    @property
    def current(self) -> Conversation | None:
        """Return the open conversation, if any; there is never more than one."""
        return next((c for c in self.conversations.values() if c.status == "open"), None)

    def played(self) -> Played | None:
        """Return the open conversation as it plays today."""
        return self._once.played(self.current) if self.current else None

    def read(self, ask: Ask[object], flow: str, text: str) -> object | Unclear:
        """Read an answer to a question of a flow."""
        return self._once.read(ask, flow, text, self.desk.reading(self.person.language))

    def answers(self, text: str) -> bool:
        """Return whether a message answers the open question, and that in no words of its own."""
        now, played = self.current, self.played()
        if now is None or played is None or played.open is None or played.open.kind.free:
            return False
        return not isinstance(self.read(played.open, now.flow, text), Unclear)

    # -- saying -----------------------------------------------------------------------------------

    def say(self, key: str, *, of: str = SHARED, **args: object) -> None:
        """Say a text that belongs to no topic, or to the folder of texts `of`."""
        texts = texts_of(of, self.person.language)
        self.say_text(text_for(texts, key, "", self.desk.manner, args))

    def say_text(self, text: str) -> None:
        """Say a text that is already whole."""
        self._replies.append(Reply(text))

    def hush(self) -> None:
        """Take back what was said: somebody else is speaking."""
        self._replies.clear()

    def explain(self, ask: Ask[object]) -> None:
        """Say the help text of the open question."""
        flow = cast(Conversation, self.current).flow
        texts = texts_of(flow, self.person.language)
        if texts.has(ask.key, "help"):
            self.say_text(text_for(texts, ask.key, "help", self.desk.manner, ask.args))
        else:
            self.say("no-help-here")

    def put(
        self,
        now: Conversation,
        ask: Ask[object],
        *,
        misses: int = 0,
        once_more: bool = False,
        reason: str = "",
    ) -> None:
        """Put a question (or, `once_more`, its short form with an example) to the person."""
        now = self._asked(now, ask.key, misses)
        how = (ask, now.flow, self.person.language, self.desk.manner)
        put = again(*how, reason, _stamp(now)) if once_more else question(*how, _stamp(now))
        self._replies.append(put)

    def missed(self, now: Conversation, misses: int) -> None:
        """Remember that a message was no answer."""
        self._keep(replace(now, misses=misses))

    def remember(self, **given: Json) -> None:
        """Let the open conversation know something more."""
        if self.current is not None:
            self._keep(replace(self.current, given={**self.current.given, **given}))

    # -- moving -----------------------------------------------------------------------------------

    def order(self, effect: Effect, key: str, flow: str = "", run: int = 0) -> None:
        """Want an effect; what it changes of the person holds at once."""
        if isinstance(effect, SetLanguage):
            self.person = replace(self.person, language=effect.language)
        elif isinstance(effect, SaveProfile):
            born = date.fromisoformat(effect.born) if effect.born else None
            self.person = self.person.with_profile(effect.first_name, born, effect.area)
        elif isinstance(effect, Stop | Resume):
            self.person = replace(self.person, stopped=isinstance(effect, Stop))
        elif isinstance(effect, OpenCase):
            self._promise(effect.reason)
        self._orders.append(Order(flow, run, key, effect))

    def begin(self, flow: str, about: Json = None, *, anew: bool = False, **given: Json) -> None:
        """Start a flow, or go on with it where it was laid aside."""
        before = self.conversations.get(flow)
        topic = TOPICS[flow]
        if before and before.status == "done" and topic.when_done and not anew:
            self.begin(topic.when_done)
            return
        self.lay_aside(flow)
        if before and before.status == "paused" and not anew:
            self.say("back-to")
            self.go_on(replace(before, status="open"), quiet=True)
            return
        for key in before.effects if before else ():
            self._orders.append(Order(flow, cast(Conversation, before).run, key, None))
        run = before.run + 1 if before else 1
        turn = before.turn if before else 0
        self.go_on(Conversation(flow, run, turn, given={**self._told(flow, about), **given}))

    def cut_in(self, flow: str, about: Json, *, busy: bool, human: bool) -> None:
        """Let a flow say something at once.

        While somebody is `busy` with a question, or with a `human`, it leaves none of its own open:
        theirs is put again behind it.
        """
        before = self.current if self.current and self.current.flow != flow else None
        self._cutting_in = True
        self.begin(flow, about, anew=True)
        self._cutting_in = False
        if self.conversations[flow].status == "open" and not (busy or human):
            return
        self._keep(replace(self.conversations[flow], status="done", asked=None))
        if before is not None and (busy or TOPICS[before.flow].kept):
            self._keep(before)
            if not human:
                self.ask_again_or_menu()

    def shelve(self, begun: Iterable[tuple[str, Json]]) -> None:
        """Begin flows; those that stop at a question wait, unasked, for their turn, as is said."""
        waiting = 0
        for flow, about in begun:
            self.begin(flow, about)
            if self.current is not None:
                self._replies.pop()
                self.lay_aside()
                waiting += 1
        if waiting:
            self.say("one-by-one")

    def lay_aside(self, for_flow: str = "") -> None:
        """Leave the open conversation, unless it is that of `for_flow`, to be offered again."""
        now = self.current
        if now is None or now.flow == for_flow:
            return
        kept = TOPICS[now.flow].kept and replayed(now).open is not None
        self._keep(replace(now, status="paused" if kept else "done", choosing=()))

    def enrol(self, words: str = "", wanted: Json = None) -> None:
        """Begin enrolment; whom it already turned away hears again where to go."""
        before = self.conversations.get("enrolment")
        if before is None:
            self.begin("enrolment", heard=heard_from(words), wanted=wanted)
        else:
            given = {**self._fresh(before).given, "today": self.desk.today.isoformat()}
            self.go_on(replace(before, given=given))

    def _promise(self, reason: str) -> None:
        # Whoever asks for a human is told at once, and honestly, who answers and when.
        outside = self.desk.outside
        if key := promised(reason, outside):
            self.say(key, name=outside.get("help_name"), when=outside.get("help_when"))

    def nudge(self, flow: str) -> None:
        """Ask the open question of a flow once more, if it is still what was asked."""
        now = self.conversations.get(flow)
        if now is None or now.status == "done" or now.asked is None:
            return
        played = replayed(now)
        if played.open is not None and played.open.key == now.asked:
            self.lay_aside(flow)
            self._put_nudge(now, played.open)

    def renew(self, source: Conversation) -> None:
        """Let a conversation know that something outside has changed (a new placement).

        What is finished is gone through again and stops only where it lacks an answer; what is
        under way learns of it quietly.
        """
        if source.status == "done":
            self.lay_aside(source.flow)
            self.go_on(replace(self._fresh(source), status="open"))
        else:
            self._keep(self._fresh(source))

    def answered(self, now: Conversation, played: Played, value: object) -> None:
        """Store the answer to the question that `played` stops at and go on from there."""
        ask = cast("Ask[object]", played.open)
        now = now.answered(ask.key, Answer(ask.kind.dump(value), ask.about))
        self._once.forget()
        self._carry_on(now, played.further(now.answers))

    def go_on(self, now: Conversation, *, quiet: bool = False) -> None:
        """Play a conversation to its next question or end; `quiet` puts only the question."""
        self._carry_on(now, replayed(now), quiet=quiet)

    def _carry_on(self, now: Conversation, played: Played, *, quiet: bool = False) -> None:
        now, begins = self._reconcile(now, played)
        texts = texts_of(now.flow, self.person.language)
        for line in () if quiet and played.open else played.says:
            self.say_text(text_for(texts, line.key, "", self.desk.manner, line.args))
        if played.open is not None:
            self.put(now, played.open)
            return
        self._keep(replace(now, status="done", asked=None, touched=self.desk.now))
        self.shelve((begin.flow, begin.about) for begin in begins[:-1])
        for begin in begins[-1:]:
            self.begin(begin.flow, begin.about, anew=begin.about == "anew")
        if self._cutting_in:
            return
        if not begins:
            self._take_up_again()
        if not self._replies and not self._orders and self.person.enrolled:
            self.begin("menu")  # nobody is left without a word

    def back(self) -> None:
        """Take back the last answer of the open conversation, or the wish to correct one."""
        now, played = self.current, self.played()
        if now is None or played is None:
            return
        if now.choosing and played.open:
            self.put(now, played.open)
        elif now.choosing:
            self.begin("menu")
        elif not played.path:
            self.say("first-question")
            self.go_on(now, quiet=True)
        else:
            self.say("back")
            self.go_on(now.without(played.path[-1].key), quiet=True)

    def ask_again_or_menu(self) -> None:
        """Put the open question again, or offer what there is."""
        if self.current is not None and self.current.choosing:
            self._offer(self.current, self.current.choosing)
        elif self.current is not None:
            self.go_on(self.current, quiet=True)
        elif self.person.enrolled:
            self.begin("menu")
        else:
            self.enrol()

    # -- correcting -------------------------------------------------------------------------------

    def correct(self, thing: str) -> bool:
        """Take back the answer that "ret <thing>" means; offer a choice when it means several.

        False, and nothing said, when it means none.
        """
        for now in self._correctable():
            found = candidates(replayed(now).path, now.flow, self.person.language, thing)
            if len(found) == 1:
                self.lay_aside(now.flow)
                self.go_on(self._fresh(now).without(found[0].key), quiet=True)
                return True
            if found:
                self.lay_aside(now.flow)
                self._offer(now, tuple(ask.key for ask in found))
                return True
        return False

    def choose(self, now: Conversation, text: str) -> None:
        """Read which of the offered answers is to be corrected."""
        reading = self.desk.reading(self.person.language)
        key = chosen(text, self._offered(now, now.choosing), reading)
        if key is None:
            self._offer(now, now.choosing)
        else:
            self.go_on(self._fresh(now).without(key), quiet=True)

    def _offer(self, now: Conversation, keys: tuple[str, ...]) -> None:
        labels, language = self._offered(now, keys), self.person.language
        if not labels:
            self.go_on(replace(now, choosing=()), quiet=True)
            return
        now = replace(self._asked(now, now.asked, 0), choosing=keys)
        self._keep(now)
        text = texts_of(SHARED, language).get("correct-which")
        self._replies.append(with_options(text, labels, language, self.desk.manner, _stamp(now)))

    def _offered(self, now: Conversation, keys: tuple[str, ...]) -> Mapping[str, str]:
        played, language = replayed(now), self.person.language
        asks = [ask for ask in played.path if ask.key in keys]
        return {ask.key: shown(ask, played.values[ask.key], now.flow, language) for ask in asks}

    def _correctable(self) -> list[Conversation]:
        now = self.current
        rest = [
            c
            for c in self.conversations.values()
            if c is not now and (TOPICS[c.flow].editable or c.status == "paused")
        ]
        rest.sort(key=lambda c: c.touched or self.desk.now, reverse=True)
        return [now, *rest] if now else rest

    # -- keeping ----------------------------------------------------------------------------------

    def _fresh(self, now: Conversation) -> Conversation:
        return refreshed(now, self._told(now.flow, now.given.get("about")))

    def _told(self, flow: str, about: Json) -> dict[str, Json]:
        return handed_in(flow, self.desk, self.person, self.conversations.values(), about)

    def _reconcile(self, now: Conversation, played: Played) -> tuple[Conversation, list[Begin]]:
        wanted = {key: fingerprint(effect) for key, effect in played.effects.items()}
        begins: list[Begin] = []
        for key in now.effects:
            if now.effects[key] != wanted.get(key):
                self._orders.append(Order(now.flow, now.run, key, None))
        for key, effect in played.effects.items():
            if now.effects.get(key) == wanted[key]:
                continue
            if isinstance(effect, Begin):
                begins.append(effect)
            else:
                self.order(effect, key, now.flow, now.run)
        return (now if wanted == now.effects else replace(now, effects=wanted)), begins

    def take_up_again_or_menu(self) -> None:
        """Go on with what was laid aside last, or offer what there is."""
        if self.current is None:
            self._take_up_again()
        if self.current is None:
            self.ask_again_or_menu()

    def _take_up_again(self) -> None:
        paused = [c for c in self.conversations.values() if c.status == "paused" and c.touched]
        recent = [c for c in paused if c.touched and self.desk.now - c.touched < KEPT_FOR]
        if recent and not any(order.leaves for order in self._orders):
            latest = max(recent, key=lambda c: c.touched or self.desk.now)
            self.say("back-to")
            self.go_on(replace(latest, status="open"), quiet=True)

    def _put_nudge(self, now: Conversation, ask: Ask[object]) -> None:
        now = self._asked(now, ask.key, 0)
        texts = texts_of(now.flow, self.person.language)
        attribute = "nudge" if texts.has(ask.key, "nudge") else "ask"
        how = (ask, now.flow, self.person.language, self.desk.manner)
        self._replies.append(question(*how, _stamp(now), attribute))

    def _asked(self, now: Conversation, key: str | None, misses: int) -> Conversation:
        now = now.put(key, misses, self.desk.now)
        self._keep(now)
        return now

    def _keep(self, now: Conversation) -> None:
        self.conversations[now.flow] = now
        self._changed.add(now.flow)


def _stamp(now: Conversation) -> str:
    return f"{now.flow}:{now.run}:{now.turn}"
