"""Wrong settings stop the start with one sentence that names the setting."""

import pytest

from bot.settings import Settings, WrongSettings, read_settings

TWILIO = {
    "MAKKER_TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "MAKKER_TWILIO_AUTH_TOKEN": "secret",
    "MAKKER_TWILIO_NUMBER": "+4520999999",
    "MAKKER_PUBLIC_URL": "https://makker.example/",
}


def test_nothing_set_is_enough_to_start() -> None:
    settings = read_settings({})
    assert settings == Settings()
    assert settings.database_url == "sqlite+aiosqlite:///makker.db"


def test_values_are_read_and_a_trailing_slash_does_no_harm() -> None:
    settings = read_settings({**TWILIO, "HOME": "/root", "MAKKER_TWILIO_PER_SECOND": "2.5"})
    assert settings.public_url == "https://makker.example"
    assert settings.twilio_per_second == 2.5


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"MAKKER_TELEGRAM_TOKN": "x"}, "MAKKER_TELEGRAM_TOKN"),
        ({"MAKKER_DATABASE_URL": "makker.db"}, "MAKKER_DATABASE_URL"),
        ({"MAKKER_DATABASE_URL": "mysql://x"}, "MAKKER_DATABASE_URL"),
        ({"MAKKER_TIMEZONE": "Mars/Base"}, "MAKKER_TIMEZONE"),
        ({"MAKKER_PUBLIC_URL": "makker.example"}, "MAKKER_PUBLIC_URL"),
        ({"MAKKER_TWILIO_API": "ftp://x"}, "MAKKER_TWILIO_API"),
        ({"MAKKER_TWILIO_PER_SECOND": "fast"}, "MAKKER_TWILIO_PER_SECOND"),
        ({"MAKKER_TWILIO_PER_SECOND": "0"}, "MAKKER_TWILIO_PER_SECOND"),
        ({"MAKKER_SMTP_URL": "mail.example"}, "MAKKER_SMTP_URL"),
        ({"MAKKER_SMTP_URL": "smtp://mail.example"}, "MAKKER_MAIL_FROM"),
        ({"MAKKER_TWILIO_ACCOUNT_SID": "AC0"}, "MAKKER_TWILIO_AUTH_TOKEN"),
        ({k: v for k, v in TWILIO.items() if "URL" not in k}, "MAKKER_PUBLIC_URL"),
        (
            {"MAKKER_TELEGRAM_TOKEN": "1:x", "MAKKER_PUBLIC_URL": "https://makker.example"},
            "MAKKER_TELEGRAM_SECRET",
        ),
    ],
)
def test_a_wrong_setting_is_named(environment: dict[str, str], named: str) -> None:
    with pytest.raises(WrongSettings) as wrong:
        read_settings(environment)
    assert named in str(wrong.value)
    assert "Traceback" not in str(wrong.value)
