"""One sentence in somebody's own language, and a human for whoever says yes to it."""

from collections.abc import Mapping
from typing import cast

from flows.chat import Chat
from flows.effects import OpenCase
from flows.foreign.tongues import in_latin, tongue
from flows.foreign.yes import YesIn
from flows.topic import Topic


async def offer_a_human(chat: Chat) -> None:
    """Offer a human; handed `about`: {"lang": "tr", "words": what they wrote}.

    Whoever does not say yes just writes on, in whatever language.
    """
    about = cast(Mapping[str, str], chat.given["about"])
    lang = about["lang"]
    spoken = tongue(lang, latin=in_latin(about["words"]))
    wanted = chat.ask("ring", YesIn(lang), about=lang, sentence=spoken.sentence, sms=spoken.sms)
    if await wanted:
        words = f"({lang}) {about['words']}"
        await chat.do("menneske", OpenCase("help", "today", words))


TOPIC = Topic("foreign", offer_a_human, kept=False)
