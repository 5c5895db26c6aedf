"""The log: JSON Lines on stderr, with anything that looks like a CPR number masked."""

import logging
import sys

import structlog

from flows.cpr import mask_cpr, mask_event


class MaskingFilter(logging.Filter):
    """Masks what looks like a CPR number in the libraries' own log lines."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record through, masked."""
        record.msg, _ = mask_cpr(record.getMessage())
        record.args = ()
        return True


def speak_plainly() -> None:
    """Set the log up, before anything is logged: never on stdout, where answers go."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    for handler in logging.getLogger().handlers:
        handler.addFilter(MaskingFilter())
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            mask_event,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
