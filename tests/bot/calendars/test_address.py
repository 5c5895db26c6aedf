"""Nothing inside is ever asked, however it is written."""

import ipaddress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.calendars.address import is_public, web

INSIDE = [
    "127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1",
    "172.31.255.255", "192.168.1.1", "169.254.169.254", "169.254.170.2", "100.64.0.1",
    "100.100.100.200", "168.63.129.16", "192.0.0.192", "192.0.2.1", "192.88.99.1", "198.18.0.1",
    "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
    "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "::127.0.0.1",
    "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1",
    "fd00:ec2::254", "ff02::1", "2001::1", "2001:0:7f00:1::", "2001:10::1", "2001:20::1",
    "2001:db8::1", "2002:7f00:1::", "2002:a00:1::", "3fff::1", "5f00::1", "4000::1",
    "", "localhost", "1.2.3", "0x7f.0.0.1", "2130706433", "127.1", "0177.0.0.1", " 8.8.8.8",
]  # fmt: skip
OUTSIDE = ["8.8.8.8", "1.1.1.1", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111",
           "2a00:1450:400f:80d::200e", "2001:4860:4860::8888"]  # fmt: skip
REFUSED = [
    "https://127.0.0.1/", "https://[::1]/", "https://[::ffff:10.0.0.1]/", "https://0.0.0.0/",
    "https://2130706433/", "https://0x7f000001/", "https://0x7f.0.0.1/", "https://017700000001/",
    "https://0177.0.0.1/", "https://127.1/", "https://127.0.0.1./", "https://8.8.8.8/cal.ics",
    "https://①②⑦.⓪.⓪.①/", "https://１２７.0.0.1/", "https://127。0。0。1/", "https://[fe80::1%25eth0]/",
    "https://169.254.169.254/latest/meta-data/", "webcal://10.0.0.1/x.ics", "https://localhost/",
    "https://intern/", "https://x.1/", "https://a.0x7f/", "https://user@calendar.example/",
    "https://user:pass@calendar.example/", "https://calendar.example@10.0.0.1/",
    "https://calendar.example:8443/", "https://calendar.example:80/", "http://calendar.example:80/",
    "https://calendar.example:0/", "https://calendar.example:99999/", "https://calendar.example:x/",
    "ftp://calendar.example/x.ics", "file:///etc/passwd", "gopher://calendar.example/",
    "data:text/calendar,BEGIN", "https:///x.ics", "https://", "", "   ", "https://.example/",
    "https://calendar..example/", "https://-a.example/", "https://a-.example/",
    "https://calendar.example\\@10.0.0.1/", "https://calendar.example /", "https://a_b.example/",
    "https://cal\nendar.example/", "https://calendar.example/\r\nHost: x", "https://[calendar",
    f"https://{'a' * 64}.example/", f"https://{'a.' * 150}example/", f"https://a.dk/{'x' * 2000}",
]  # fmt: skip
MEANT = {
    "https://calendar.example/a.ics?x=1#y": "https://calendar.example/a.ics?x=1",
    "webcal://calendar.example/a": "https://calendar.example/a",
    "WEBCALS://Calendar.Example./a": "https://calendar.example/a",
    "http://calendar.example": "https://calendar.example/",
    "https://calendar.example:443/a": "https://calendar.example/a",
    "calendar.example/a.ics": "https://calendar.example/a.ics",
    "https://kalender.køge.dk/a": "https://kalender.xn--kge-0na.dk/a",
    "https://calendar.example/a%40b/c%2Fd": "https://calendar.example/a%40b/c%2Fd",
}


@pytest.mark.parametrize("numbers", INSIDE)
def test_what_is_inside_is_not_public(numbers: str) -> None:
    assert not is_public(numbers)


@pytest.mark.parametrize("numbers", OUTSIDE)
def test_what_is_outside_is_public(numbers: str) -> None:
    assert is_public(numbers)


@given(st.ip_addresses(v=4) | st.ip_addresses(v=6))
def test_what_python_itself_calls_private_is_never_public(address: Any) -> None:
    if address.is_private or address.is_multicast or address.is_link_local or address.is_reserved:
        assert not is_public(str(address))


@given(st.ip_addresses(v=4))
def test_no_address_is_public_that_carries_another_inside(address: ipaddress.IPv4Address) -> None:
    for around in ("::ffff:0:0", "64:ff9b::", "::"):
        carried = ipaddress.IPv6Address(int(ipaddress.IPv6Address(around)) + int(address))
        assert not is_public(str(carried))
    for shift, around in ((80, "2002::"), (64, "2001::")):
        carried = ipaddress.IPv6Address(
            int(ipaddress.IPv6Address(around)) + (int(address) << shift)
        )
        assert not is_public(str(carried))


@pytest.mark.parametrize("told", REFUSED)
def test_an_address_that_hides_another_is_not_asked(told: str) -> None:
    assert web(told) is None


@pytest.mark.parametrize("told", MEANT)
def test_every_address_that_is_asked_is_a_name_over_https(told: str) -> None:
    found = web(told)
    assert found is not None and found.url == MEANT[told]


@given(st.text(max_size=60))
def test_no_text_raises_and_none_leads_to_numbers(text: str) -> None:
    for told in (text, f"https://{text}", f"https://{text}/x.ics"):
        found = web(told)
        assert found is None or (found.url.startswith("https://") and not _is_numbers(found.host))


def test_an_address_is_not_shown() -> None:
    assert "secret" not in repr(web("https://calendar.example/secret"))


def _is_numbers(host: str) -> bool:
    return host.rsplit(".", 1)[-1].isdigit() or ":" in host
