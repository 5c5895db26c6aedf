"""What may be wanted of payslips that were read, a part of `flows.effects`.

Pictures have CPR and account numbers painted over. What has become of one is looked up and said
with the effect.
"""

from dataclasses import dataclass

from flows.kind import Json


@dataclass(frozen=True, slots=True)
class DropHalf:
    """Delete the file that said only half of a payslip: the rest of it will not come."""


@dataclass(frozen=True, slots=True)
class KeepSlip:
    """Keep the numbers of a payslip (flows.payslip.slip), to compare the next one with."""

    slip: Json


@dataclass(frozen=True, slots=True)
class KeepPicture:
    """Keep the picture of the payslip that was read last."""


@dataclass(frozen=True, slots=True)
class LetPictureGo:
    """The picture of the payslip that was read last is not wanted; nothing is said of it."""


@dataclass(frozen=True, slots=True)
class ShowPictures:
    """Hand the kept pictures of payslips over again."""


@dataclass(frozen=True, slots=True)
class ErasePictures:
    """Erase the newest kept picture of a payslip, or (`every`) all of them."""

    every: bool = False


PictureEffect = KeepPicture | LetPictureGo | ShowPictures | ErasePictures
SlipEffect = DropHalf | KeepSlip | PictureEffect
