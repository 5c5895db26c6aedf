"""Which addresses may be asked at all: public names over https, and nothing that hides another."""

import ipaddress
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit, urlunsplit

from flows.shifts.calendar_door import LONGEST_ADDRESS

PORT = 443
_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
_ENDING = re.compile(r"[a-z]{2,63}|xn--[a-z0-9-]{1,59}")
_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")
_LONGEST_NAME = 253
_WEB = {"https": "https", "http": "https", "webcal": "https", "webcals": "https"}

IPv4, IPv6 = ipaddress.IPv4Network, ipaddress.IPv6Network
_NOT_PUBLIC = tuple(
    IPv4(each)
    for each in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",  # private (RFC 1918)
        "100.64.0.0/10",  # behind a carrier's NAT (RFC 6598); Alibaba's metadata
        "127.0.0.0/8",  # this machine
        "168.63.129.16/32",  # Azure's own services
        "169.254.0.0/16",  # link-local; most clouds' metadata
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocol assignments; Oracle's metadata
        "192.0.2.0/24",  # documentation
        "192.31.196.0/24",  # AS112
        "192.52.193.0/24",  # AMT
        "192.88.99.0/24",  # 6to4 relays, given up
        "192.168.0.0/16",  # private
        "192.175.48.0/24",  # AS112
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, and broadcast
    )
)
_PUBLIC_6 = IPv6("2000::/3")
_NOT_PUBLIC_6 = tuple(
    IPv6(each)
    for each in (
        "2001::/23",  # protocol assignments: Teredo carries another address inside
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4 carries another address inside
        "2620:4f:8000::/48",  # AS112
        "3fff::/20",  # documentation
    )
)
"""https://www.iana.org/assignments/iana-ipv4-special-registry and -ipv6-special-registry."""


@dataclass(frozen=True, slots=True)
class Web:
    """An address that may be asked. It is a secret: only its host is ever shown."""

    url: str = field(repr=False)
    host: str


def web(told: str) -> Web | None:
    """Return the https address that is meant, None for one that is not asked.

    webcal:// and http:// become https://. Refused are names and passwords in it, ports other than
    443, and hosts that are no name in the public DNS: no numbers in any writing, no single word.
    """
    told = told.strip()
    if len(told) > LONGEST_ADDRESS or _UNSAFE.search(told):
        return None
    try:
        parts = urlsplit(told if "://" in told else f"https://{told}")
        port, host = parts.port, (parts.hostname or "").rstrip(".")
        host = host.encode("idna").decode().lower()
    except (ValueError, UnicodeError):
        return None
    scheme = _WEB.get(parts.scheme.lower())
    if scheme is None or "@" in parts.netloc or port not in (None, PORT) or not _is_name(host):
        return None
    return Web(urlunsplit((scheme, host, parts.path or "/", parts.query, "")), host)


def is_public(numbers: str) -> bool:
    """Return whether an IP address is one of the public internet: nobody's own, nobody's inside.

    Addresses that carry another one inside (mapped, NAT64, 6to4, Teredo) are not.
    """
    try:
        address = ipaddress.ip_address(numbers)
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv4Address):
        return not any(address in network for network in _NOT_PUBLIC)
    if address.scope_id is not None or address not in _PUBLIC_6:
        return False
    return not any(address in network for network in _NOT_PUBLIC_6)


def _is_name(host: str) -> bool:
    *labels, ending = host.split(".")
    named = bool(labels) and all(_LABEL.fullmatch(label) for label in labels)
    return named and len(host) <= _LONGEST_NAME and _ENDING.fullmatch(ending) is not None
