"""The one exception for what the world does to us."""

from typing import Literal

AddressState = Literal["blocked", "opted_out", "landline", "bad"]


class Failure(Exception):
    """The world failed us: network, provider, disk.

    `permanent` failures are not tried again; `address_state` then says what is wrong with the
    address. `retry_after` is the provider's own wish in seconds. `ambiguous` means that the
    request may have gone through and only its answer was lost.
    """

    def __init__(
        self,
        code: str,
        *,
        permanent: bool,
        retry_after: float | None = None,
        ambiguous: bool = False,
        address_state: AddressState | None = None,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.permanent = permanent
        self.retry_after = retry_after
        self.ambiguous = ambiguous
        self.address_state = address_state

    @property
    def in_vain(self) -> bool:
        """Whether the provider was simply not there: nothing is known to be wrong with the rest."""
        return not (self.permanent or self.ambiguous or self.retry_after)
