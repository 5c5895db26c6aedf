"""The settings: environment variables that begin with MAKKER_, checked before anything starts."""

import os
from collections.abc import Mapping
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from flows.privacy.retention import DEFAULT, Retention

PREFIX = "MAKKER_"


class WrongSettings(Exception):
    """Settings that Makker cannot start with; one sentence a setting, naming it."""


class Settings(BaseSettings):
    """Every setting. README.md explains each; a test holds the two together."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid")

    database_url: str = "sqlite+aiosqlite:///makker.db"
    timezone: str = "Europe/Copenhagen"
    public_url: str = ""
    telegram_token: str = ""
    telegram_secret: str = ""
    telegram_name: str = Field(default="", pattern=r"^[A-Za-z0-9_]{0,32}$")
    telegram_api: str = "https://api.telegram.org"
    twilio_account_sid: str = ""
    twilio_auth_token: str = ""
    twilio_number: str = ""
    twilio_api: str = "https://api.twilio.com"
    twilio_per_second: float = Field(default=10.0, gt=0, le=1000)
    smtp_url: str = ""
    mail_from: str = ""
    role_models_without_certificate_from_15: bool = False
    keep_messages_months: int = Field(default=DEFAULT.messages, ge=1, le=120)
    keep_relay_months: int = Field(default=DEFAULT.relay, ge=1, le=120)
    keep_payslip_pictures_days: int = Field(default=DEFAULT.payslip_picture_days, ge=0, le=365)
    keep_payslips_months: int = Field(default=DEFAULT.payslips, ge=1, le=120)
    keep_shifts_months: int = Field(default=DEFAULT.shifts, ge=1, le=120)
    keep_cases_months: int = Field(default=DEFAULT.cases, ge=1, le=120)
    ask_inactive_months: int = Field(default=DEFAULT.ask_inactive, ge=1, le=120)
    forget_inactive_months: int = Field(default=DEFAULT.forget_inactive, ge=1, le=120)

    @property
    def retention(self) -> Retention:
        """How long each kind of data is kept."""
        return Retention(
            messages=self.keep_messages_months,
            relay=self.keep_relay_months,
            payslip_picture_days=self.keep_payslip_pictures_days,
            payslips=self.keep_payslips_months,
            shifts=self.keep_shifts_months,
            cases=self.keep_cases_months,
            ask_inactive=self.ask_inactive_months,
            forget_inactive=self.forget_inactive_months,
        )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take values only from whoever makes the settings: `read_settings` reads the names."""
        return (init_settings,)

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        if not value.startswith("sqlite+aiosqlite:///"):
            raise ValueError("must begin with sqlite+aiosqlite:/// and a path")
        return value

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"{value!r} is no time zone; try Europe/Copenhagen") from error
        return value

    @field_validator("public_url", "telegram_api", "twilio_api")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if value and not value.startswith(("https://", "http://")):
            raise ValueError("must begin with https:// (or http:// for a test server)")
        return value.rstrip("/")

    @field_validator("smtp_url")
    @classmethod
    def _mail_address(cls, value: str) -> str:
        if value and not value.startswith(("smtp://", "smtps://")):
            raise ValueError("must begin with smtp:// or smtps://")
        return value

    @model_validator(mode="after")
    def _whole_groups(self) -> "Settings":
        twilio = {
            "TWILIO_ACCOUNT_SID": self.twilio_account_sid,
            "TWILIO_AUTH_TOKEN": self.twilio_auth_token,
            "TWILIO_NUMBER": self.twilio_number,
            "PUBLIC_URL": self.public_url,
        }
        if any(v for k, v in twilio.items() if k != "PUBLIC_URL") and not all(twilio.values()):
            missing = [PREFIX + name for name, value in twilio.items() if not value]
            raise ValueError(f"SMS needs {', '.join(missing)} as well")
        if self.telegram_token and self.public_url and not self.telegram_secret:
            raise ValueError(
                f"{PREFIX}TELEGRAM_SECRET is needed with {PREFIX}PUBLIC_URL: "
                "without it anyone could post to the webhook"
            )
        if self.forget_inactive_months <= self.ask_inactive_months:
            raise ValueError(
                f"{PREFIX}FORGET_INACTIVE_MONTHS must be more than {PREFIX}ASK_INACTIVE_MONTHS: "
                "nobody is erased who was not asked first"
            )
        if self.smtp_url and not self.mail_from:
            raise ValueError(f"{PREFIX}MAIL_FROM is needed with {PREFIX}SMTP_URL")
        return self


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Return the settings of an environment; raises `WrongSettings` with what to mend."""
    given = {name: value for name, value in environment.items() if name.upper().startswith(PREFIX)}
    known = {(PREFIX + field).upper() for field in Settings.model_fields}
    unknown = sorted(name for name in given if name.upper() not in known)
    if unknown:
        raise WrongSettings(
            f"{', '.join(unknown)}: no such setting. README.md lists them all; check the spelling."
        )
    try:
        return Settings.model_validate({n[len(PREFIX) :].lower(): v for n, v in given.items()})
    except ValidationError as error:
        raise WrongSettings("\n".join(_sentence(each) for each in error.errors())) from None


def _sentence(error: Mapping[str, object]) -> str:
    where = error["loc"]
    name = PREFIX + str(where[0]).upper() + ": " if isinstance(where, tuple) and where else ""
    message = str(error["msg"]).removeprefix("Value error, ")
    return f"{name}{message}."
