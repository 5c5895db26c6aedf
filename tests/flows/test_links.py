"""No web address goes unseen, and everyday Danish is not taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.links import has_link, without_links

LINKS = [
    "http://makker.dk",
    "HTTPS://MAKKER.DK/cv",
    "ftp://x",
    "tg://resolve?domain=makker",
    "www.makker.dk",
    "WWW.makker",
    "makker.dk",
    "Makker.DK",
    "makker.dk/cv",
    "cv.makker.dk",
    "t.me/x",
    "t.me",
    "bit.ly/3abc",
    "1.2.3.4/cv",
    "127.0.0.1:8000",
    "rødgrød.dk",
    "xn--rdgrd-vuad.dk",
    "example.com:8080/x",
    "example.zip/fil",
    "anna@evil.dk/sti",
    "kom.nu",
]


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize(
    "around",
    ["{}", "Se {} nu", "({})", "Se {}.", '"{}"!', "se:{},ok", "\n{}\n", "-{}", "...{}", "_{}_"],
)
def test_a_web_address_is_seen_wherever_it_stands(link: str, around: str) -> None:
    assert has_link(around.format(link))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Vi ses kl.16",
        "f.eks. i morgen",
        "bl.a. mandag, m.v.",
        "Mød kl. 8.30 den 12.06.2010",
        "Jeg har lavet CV.pdf og CV-Amina-Test.pdf",
        "1.234.567,89 kr",
        "Skriv til amina@example.dk.",
        "fornavn.efternavn@skole.example.com",
        "Hej. Det er mig. Du kan komme.",
        "Hej.Du kan komme",
        "Svar 1, 2 eller 3.",
        "Mail: amina@example.dk: tak, navn.de@skole.dk",
        "tlf.nr. 20123456, reg.nr og 45 kr pr.md",
        "Nygade 4, 2.tv og st.th, kl. 8.pm",
        "og/eller, 15/10, 8-16/17",
        "ja...nej",
        "3.b og 9.klasse/10.klasse, f.eks/bl.a",
        "v1.2.3.4",
    ],
)
def test_everyday_texts_hold_no_link(text: str) -> None:
    assert not has_link(text)


@given(st.text(), st.sampled_from(LINKS))
def test_text_around_it_does_not_hide_a_link(text: str, link: str) -> None:
    assert has_link(f"{text} {link} {text}")


@given(st.text())
def test_any_text_can_be_asked(text: str) -> None:
    assert has_link(text) in (True, False)


def test_long_hostile_text_is_quick() -> None:
    for piece in ("a.", "a-", "a.b@", "www", "1.", "a@a.", "a://"):
        has_link(piece * (60_000 // len(piece)))


@pytest.mark.parametrize(
    "text", ["jeg bor i kom.nu", "http://a.dk/x?y=1", "www.netto.dk", "1.2.3.4/a"]
)
def test_words_that_look_like_a_link_are_loosened_so_that_the_answer_can_go(text: str) -> None:
    loose = without_links(text)
    assert not has_link(loose)
    assert [c for c in loose if c.isalnum()] == [c for c in text if c.isalnum()]


@given(st.text())
def test_no_text_keeps_a_link(text: str) -> None:
    assert not has_link(without_links(text))
