"""The environment, read here and nowhere else, into one frozen `Settings` that is handed down.

Importing this module reads nothing. Only aerich asks for `TORTOISE_ORM`, and that attribute is made when asked for.
"""

import json
import os
import re
import sys
from datetime import date, timedelta
from importlib.resources import files
from importlib.util import find_spec
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import parse_qs, quote, unquote, urlsplit

from pydantic import (
    AnyHttpUrl,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_core import ErrorDetails
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from domain.orgs.actors import SessionKind
from records import seals, signatures
from records.people.lasting import Lasting, Requires
from service import names, registered

MIGRATIONS = files("migrations")

_POSTGRES = {"postgresql", "postgres", "asyncpg"}
# How long a statement waits for who holds what it wants. On SQLite everybody who writes wants the same.
LOCK_SECONDS = {"sqlite": 15, "postgres": 5}

LEAST_TOKEN = 16  # characters

Positive = Annotated[int, Field(gt=0)]
NotNegative = Annotated[int, Field(ge=0)]
Seconds = Annotated[float, Field(gt=0)]
Names = Annotated[tuple[str, ...], NoDecode]

# A name or an address, and a port if only that one is meant; `*` is every host there is.
_HOST = re.compile(r"\*|(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?|\[[0-9a-f:.]+\])(?::\d{1,5})?")
_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://[a-z0-9_.:\[\]-]+")


class Limits(BaseModel):
    """What one request may ask for; beyond it the answer says what to shrink."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    depth: Positive = 12
    aliases: Positive = 30
    fields: Positive = 500
    cost: Positive = 5_000
    bulk_row_cost: Positive = 20
    directives: Positive = 30
    repeats: Positive = 10_000
    literals: Positive = 1_000
    tokens: Positive = 3_000
    operations: Positive = 10
    fragments: Positive = 100
    page: Positive = 100
    # Files that are handed in: bytes of one, how many in one multipart request, pixels and pages of what is opened, how many come
    # at once and how long one may take, how many are drawn at once, and how long one that comes in parts may be interrupted; how
    # long a bucket may take for each thing that is asked of it: a part of 5 MB, half a megabyte that is fetched.
    file_bytes: Positive = 20_000_000
    files_a_request: Positive = 5
    file_pixels: Positive = 60_000_000
    file_pages: Positive = 2_000
    uploads: Positive = 20
    upload_seconds: Seconds = 600
    upload_pause_seconds: Seconds = 30
    upload_hours: Positive = 24
    bucket_seconds: Seconds = 4
    drawings: Positive = 2
    export_rows: Positive = 100_000
    exports: Positive = 2
    # Of a sheet that is taken in, and how many at once.
    import_rows: Positive = 10_000
    imports: Positive = 2
    list_argument: Positive = 5_000
    variable_depth: Positive = 20
    values: Positive = 200_000
    document_bytes: Positive = 100_000
    body_bytes: Positive = 4_000_000
    uri_bytes: Positive = 4_000
    header_bytes: Positive = 32_768
    head_seconds: Seconds = 10
    keep_alive_seconds: Positive = 75
    connections: Positive = 2_000
    concurrency: Positive = 500
    errors: Positive = 5
    deadline_seconds: Seconds = 10
    bulk_deadline_seconds: Seconds = 60
    # Whoever is answered when the service stops has so long; 0: as long as an act may take, and a little.
    stopping_seconds: Annotated[float, Field(ge=0, validate_default=True)] = 0
    streams: Positive = 300
    streams_each: Positive = 20
    backlog: Positive = 10_000
    kept_events: Positive = 10_000
    heartbeat_seconds: Seconds = 15
    send_seconds: Seconds = 30
    frame_bytes: Positive = 262_144
    # What is asked of it together: as `cost` counts, and 0 a second for as much as they like.
    account_cost_per_second: NotNegative = 3_000
    account_cost_at_once: Positive = 120_000
    address_cost_per_second: NotNegative = 12_000
    address_cost_at_once: Positive = 600_000

    @field_validator("stopping_seconds")
    @classmethod
    def _above_an_act(cls, seconds: float, info: ValidationInfo) -> float:
        longest = info.data.get("bulk_deadline_seconds", 0.0)
        if 0 < seconds <= longest:
            raise ValueError(f"must be above JISHI_LIMITS__BULK_DEADLINE_SECONDS ({longest:g}): an act would be cut")
        return seconds or longest + 5


class Settings(BaseSettings):
    """JISHI_* from the environment, over the TOML file that JISHI_CONFIG names, over these defaults."""

    model_config = SettingsConfigDict(env_prefix="JISHI_", env_nested_delimiter="__", frozen=True, extra="forbid")

    database_url: SecretStr = SecretStr("")
    # PgBouncer in transaction mode, in front of the server that JISHI_DATABASE_URL names (docs/operations.md).
    database_pooler_url: SecretStr | None = None
    # A streaming standby of PostgreSQL, which answers what only reads (docs/operations.md).
    database_replica_url: SecretStr | None = None
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8000
    data_dir: Path = Path("var")
    data_key: SecretStr | None = None
    data_key_file: Path | None = None
    # Those before it, the newest first: `jishi reseal` (docs/operations.md).
    older_data_keys: Annotated[tuple[SecretStr, ...], NoDecode] = ()
    older_key_files: Annotated[tuple[Path, ...], NoDecode] = ()
    # Public keys of other installations whose transfer passports are accepted (docs/transfer-passport.md). No key is trusted on first use.
    trusted_key_files: Annotated[tuple[Path, ...], NoDecode] = ()
    # Up to here a clock is known to have run ahead: what it wrote does not stop a start (docs/operations.md).
    clock_ran_ahead_to: AwareDatetime | None = None
    # A browser's session, at most and unused; and one without a cookie, such as a mini-program's.
    session_hours: Positive = 12
    session_idle_minutes: Positive = 120
    bearer_session_hours: Positive = 168
    bearer_session_idle_minutes: Positive = 1440
    # Of whom a second factor is required, whatever committees say.
    require_second_factor: Requires = "none"
    # For how long a program's token may be good at most.
    access_token_days: Annotated[int, Field(ge=1, le=366)] = 366
    cookie_secure: bool = False
    base_url: AnyHttpUrl | None = None
    # Where people sign in besides: an OpenID Connect provider, what we are there, and which of its claims is a login here.
    oidc_issuer: str | None = None
    oidc_name: str = "统一身份认证"
    oidc_client_id: str = ""
    oidc_client_secret: SecretStr | None = None
    oidc_claim: str = "preferred_username"
    oidc_scope: str = "openid profile"
    # Whether whoever comes from there has shown two factors, though it does not say so (`amr`).
    oidc_two_factors: Annotated[bool, Field(validate_default=True)] = False
    allowed_hosts: Names = ()
    allowed_origins: Names = ()
    credentialed_origins: Names = ()
    trusted_proxies: Names = ()
    log_level: str = "INFO"
    # Figures for Prometheus, on a port of their own: of several processes each has the next one. Without it there are none.
    metrics_port: Annotated[int, Field(ge=1, le=65535)] | None = None
    metrics_host: str = "127.0.0.1"
    metrics_token: Annotated[SecretStr | None, Field(validate_default=True)] = None
    # Where traces go, over OTLP and HTTP; without it there are none. And of how many requests.
    traces_endpoint: AnyHttpUrl | None = None
    traces_share: Annotated[float, Field(ge=0, le=1)] = 1
    # For rehearsals and training on demo data: the day the server takes for today. Never on real files.
    rehearsal_date: date | None = None
    # Documents known beforehand, and whether nothing else is answered.
    documents: Path | None = None
    documents_only: bool = False
    introspection: Literal["none", "signed_in", "everyone"] = "signed_in"
    # `relaxed`: what was acknowledged may be lost in a power cut. For demonstrations and training.
    durability: Literal["full", "relaxed"] = "full"
    # Below it people are sent elsewhere.
    disk_floor_bytes: NotNegative = 200_000_000
    # Where files lie that were handed in: a folder (`files` in the data folder unless said), or a bucket of a service that speaks S3.
    files_dir: Path | None = None
    files_bucket: str = ""
    files_prefix: str = ""
    files_endpoint: AnyHttpUrl | None = None
    files_region: str = "us-east-1"
    files_access_key: str = ""
    files_secret_key: SecretStr | None = None
    # How much one organization keeps, and after how long what was never attached goes.
    files_quota_bytes: Positive = 20_000_000_000
    files_unused_hours: Positive = 48
    # What channels may reach besides public addresses over TLS, as 10.0.0.0/8; there without TLS too.
    webhook_networks: Names = ()
    # By which the daily digest is mailed: smtps://user:password@mail.example, or smtp:// with STARTTLS; and whose name it bears.
    smtp_url: SecretStr | None = None
    mail_from: Annotated[str, Field(validate_default=True)] = ""
    # Where `jishi backup` puts them, whose private keys open them, and how many stay: the newest of so many days, weeks, months.
    backup_dir: Path | None = None
    backup_recipients: Names = ()
    backup_keep_daily: NotNegative = 7
    backup_keep_weekly: NotNegative = 5
    backup_keep_monthly: NotNegative = 12
    # Where pg_dump and pg_restore are, if not on PATH.
    postgres_bin: Path | None = None
    # To PostgreSQL, of all of this machine's processes together.
    database_connections: Positive = 25
    limits: Limits = Limits()

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, url: SecretStr) -> SecretStr:
        if url.get_secret_value():
            _credentials(url.get_secret_value())
        return url

    @field_validator("database_replica_url", "database_pooler_url")
    @classmethod
    def _of_postgres(cls, url: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if url is not None:
            given = info.data.get("database_url")
            kinds = {
                _credentials(each.get_secret_value())["engine"]
                for each in (url, given)
                if each and each.get_secret_value()
            }
            if kinds != {"records.engines.postgres"} or not given:
                raise ValueError("is for PostgreSQL: JISHI_DATABASE_URL is to name its server")
        return url

    @field_validator("data_key")
    @classmethod
    def _whole_key(cls, key: SecretStr | None) -> SecretStr | None:
        if key is not None:
            seals.parsed(key.get_secret_value())
        return key

    @field_validator("data_key_file")
    @classmethod
    def _one_key(cls, path: Path | None, info: ValidationInfo) -> Path | None:
        if path is not None and info.data.get("data_key") is not None:
            raise ValueError("set either JISHI_DATA_KEY or JISHI_DATA_KEY_FILE")
        return path

    @field_validator("older_key_files")
    @classmethod
    def _one_list(cls, paths: tuple[Path, ...], info: ValidationInfo) -> tuple[Path, ...]:
        if paths and info.data.get("older_data_keys"):
            raise ValueError("set either JISHI_OLDER_DATA_KEYS or JISHI_OLDER_KEY_FILES")
        return paths

    @field_validator("trusted_key_files")
    @classmethod
    def _public_keys(cls, paths: tuple[Path, ...]) -> tuple[Path, ...]:
        for path in paths:
            try:
                signatures.read(path.read_bytes())
            except OSError as fault:
                raise ValueError(f"{path} cannot be read: {fault.strerror}") from fault
            except ValueError as fault:
                raise ValueError(f"{path}: {fault}; write a PEM, or what /.well-known/jishi-keys answers") from fault
        return paths

    @field_validator("older_data_keys")
    @classmethod
    def _whole_keys(cls, given: tuple[SecretStr, ...]) -> tuple[SecretStr, ...]:
        for key in given:
            seals.parsed(key.get_secret_value())
        return given

    @field_validator("oidc_issuer")
    @classmethod
    def _safe_issuer(cls, issuer: str | None, info: ValidationInfo) -> str | None:
        if issuer is not None and not over_tls(issuer):
            raise ValueError("is no address over TLS: write https://login.example")
        return issuer

    @field_validator("oidc_two_factors")
    @classmethod
    def _whole_provider(cls, twice: bool, info: ValidationInfo) -> bool:
        if info.data.get("oidc_issuer") and not (
            info.data.get("oidc_client_id") and info.data.get("oidc_client_secret") and info.data.get("base_url")
        ):
            raise ValueError(
                "JISHI_OIDC_ISSUER wants JISHI_OIDC_CLIENT_ID, JISHI_OIDC_CLIENT_SECRET and JISHI_BASE_URL"
            )
        return twice

    @field_validator("documents")
    @classmethod
    def _whole_documents(cls, path: Path | None) -> Path | None:
        if path is not None:
            registered.load(path)
        return path

    @field_validator("documents_only")
    @classmethod
    def _some_documents(cls, only: bool, info: ValidationInfo) -> bool:
        if only and info.data.get("documents", "wrong, and told so") is None:
            raise ValueError("name the documents in JISHI_DOCUMENTS")
        return only

    @field_validator(
        "allowed_hosts",
        "allowed_origins",
        "credentialed_origins",
        "trusted_proxies",
        "webhook_networks",
        "backup_recipients",
        "older_data_keys",
        "older_key_files",
        "trusted_key_files",
        mode="before",
    )
    @classmethod
    def _listed(cls, given: Any) -> Any:
        """Commas between them, or a JSON list; in the TOML file a list."""
        if not isinstance(given, str):
            return given
        names = json.loads(given) if given.lstrip().startswith('["') else given.split(",")
        return tuple(name.strip() for name in names if name.strip())

    @field_validator("allowed_hosts")
    @classmethod
    def _whole_hosts(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        return _fitting(_HOST, names, "is no host: write jishi.example, or jishi.example:8000")

    @field_validator("allowed_origins")
    @classmethod
    def _whole_origins(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        return _fitting(_ORIGIN, names, "is no origin: write https://jishi.example, without a path")

    @field_validator("credentialed_origins")
    @classmethod
    def _named_origins(cls, names: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        allowed = info.data.get("allowed_origins", ())
        return _fitting(_ORIGIN, names, "is not among JISHI_ALLOWED_ORIGINS", among=allowed)

    @field_validator("trusted_proxies", "webhook_networks")
    @classmethod
    def _whole_proxies(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        for name in names:
            try:
                ip_network(name)
            except ValueError:
                raise ValueError(f"{name} is no address or network: write 10.0.0.5 or 10.0.0.0/24") from None
        return names

    @field_validator("smtp_url")
    @classmethod
    def _sound_mail(cls, url: SecretStr | None) -> SecretStr | None:
        if url is not None:
            parts = urlsplit(url.get_secret_value())
            if parts.scheme not in ("smtps", "smtp") or not parts.hostname:
                raise ValueError("write smtps://user:password@mail.example, or smtp:// for STARTTLS")
        return url

    @field_validator("mail_from")
    @classmethod
    def _known_sender(cls, name: str, info: ValidationInfo) -> str:
        if info.data.get("smtp_url") is not None and "@" not in name:
            raise ValueError("JISHI_SMTP_URL wants JISHI_MAIL_FROM, an address")
        return name

    @field_validator("backup_recipients")
    @classmethod
    def _whole_recipients(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        return _fitting(_RECIPIENT, names, "is no public key of age: write age1…, as age-keygen prints it")

    @field_validator("metrics_token")
    @classmethod
    def _never_open(cls, token: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if token is not None and len(token.get_secret_value()) < LEAST_TOKEN:
            raise ValueError(f"a token has {LEAST_TOKEN} characters at least: openssl rand -hex 32")
        host = info.data.get("metrics_host", "127.0.0.1")
        if token is None and info.data.get("metrics_port") is not None and not _only_here(host):
            raise ValueError(f"figures at {host} want a token")
        return token

    @field_validator("traces_endpoint")
    @classmethod
    def _with_the_extra(cls, endpoint: AnyHttpUrl | None) -> AnyHttpUrl | None:
        if endpoint is not None and find_spec("opentelemetry") is None:
            raise ValueError("traces want an extra of the package: pip install 'jishi[traces]'")
        return endpoint

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, level: str) -> str:
        if level.upper() not in {"DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"}:
            raise ValueError("use DEBUG, INFO, WARNING, ERROR or CRITICAL")
        return level.upper()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment wins over the file: a deployment may override what its image carries."""
        config = os.environ.get("JISHI_CONFIG")
        toml = (TomlConfigSettingsSource(settings_cls, toml_file=config),) if config else ()
        return (init_settings, env_settings, *toml)

    @property
    def url(self) -> str:
        """Where the database is: what was set, or a SQLite file in the data folder."""
        return (
            self.database_url.get_secret_value() or f"sqlite://{quote(str(self.data_dir.absolute() / 'jishi.sqlite3'))}"
        )

    @property
    def lasting(self) -> dict[SessionKind, Lasting]:
        """For how long sessions are good, by their kind."""
        browsers = Lasting(timedelta(minutes=self.session_idle_minutes), timedelta(hours=self.session_hours))
        bearers = Lasting(
            timedelta(minutes=self.bearer_session_idle_minutes), timedelta(hours=self.bearer_session_hours)
        )
        return {SessionKind.COOKIE: browsers, SessionKind.BEARER: bearers}

    @property
    def anchors(self) -> Path:
        """Where this machine keeps the journal's anchors."""
        return self.data_dir / "anchors.log"

    def metrics_door(self, number: int) -> tuple[str, int] | None:
        """Where the figures of one of several processes are; None where there are none."""
        return (self.metrics_host, self.metrics_port + number) if self.metrics_port is not None else None

    @property
    def backups(self) -> Path:
        """Where backups are put."""
        return self.backup_dir or self.data_dir / "backups"

    @property
    def key_file(self) -> Path:
        """Where the data key is, if it is not a setting itself."""
        return self.data_key_file or self.data_dir / "keys" / "data.key"

    @property
    def on_sqlite(self) -> bool:
        return self.url.startswith("sqlite")


def load_settings() -> Settings:
    """The settings, or an end with one message that names every wrong one."""
    config = os.environ.get("JISHI_CONFIG")
    if config and not Path(config).is_file():
        sys.exit(f"jishi: cannot start\n  JISHI_CONFIG: there is no file {config}")
    strange = [f"  {name}: {names.unknown(name, Settings)}" for name in names.strange(os.environ, Settings)]
    try:
        settings = Settings()
    except ValidationError as error:
        strange += [f"  {names.variable(row['loc'])}: {_told(row)}" for row in error.errors()]
    except ValueError as error:  # a TOML file that is none
        sys.exit(f"jishi: cannot start\n  {config or 'environment'}: {error}")
    if strange:
        sys.exit("\n".join(["jishi: cannot start, these settings are wrong:", *dict.fromkeys(strange)]))
    return settings


def _told(row: ErrorDetails) -> str:
    if row["type"] == "extra_forbidden":
        return names.unknown(names.variable(row["loc"]), Settings)
    return row["msg"].removeprefix("Value error, ")


def database_config(settings: Settings) -> dict[str, Any]:
    """What Tortoise is initialised with: our engine for the database, UTC everywhere."""
    engine = _credentials(settings.url)
    if engine["engine"].endswith("sqlite"):
        engine["credentials"]["synchronous"] = "FULL" if settings.durability == "full" else "NORMAL"
    else:
        engine["credentials"] |= shares(settings)
        if settings.database_pooler_url is not None:
            engine["engine"] = "records.engines.pooled"
            engine["credentials"]["pooler"] = _credentials(settings.database_pooler_url.get_secret_value())[
                "credentials"
            ]
        if settings.database_replica_url is not None:
            engine["credentials"]["replica"] = _credentials(settings.database_replica_url.get_secret_value())[
                "credentials"
            ]
    return {
        "connections": {"default": engine},
        "apps": {"records": {"models": ["records.tables", "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


def shares(settings: Settings) -> dict[str, int]:
    """How a process divides its connections to PostgreSQL: some write, some read.

    Beside them there is one that hears of news, one that looks after the database's health, one to end what does not stop,
    and one for each export.
    """
    left = settings.database_connections - 3 - settings.limits.exports
    return {"maxsize": max(left // 2, 1), "readers": max(left - left // 2, 1)}


def __getattr__(name: str) -> Any:
    if name == "TORTOISE_ORM":
        return database_config(load_settings())
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _credentials(url: str) -> dict[str, Any]:
    """An engine and what it needs, from a URL. Tortoise's own URL schemes cannot name our engines."""
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        # Three slashes make an absolute path, two a relative one: what follows `sqlite://` is the path.
        path = unquote(url.removeprefix("sqlite://"))
        if not path:
            raise ValueError("sqlite:// needs a path after it")
        return {
            "engine": "records.engines.sqlite",
            "credentials": {"file_path": path, "busy_timeout": 1000 * LOCK_SECONDS["sqlite"]},
        }
    if parts.scheme not in _POSTGRES:
        raise ValueError("use sqlite:///path or postgresql://user:password@host/database")
    query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    if {"minsize", "maxsize"} & query.keys():
        raise ValueError("minsize and maxsize are JISHI_DATABASE_CONNECTIONS now")
    database = unquote(parts.path.lstrip("/"))
    if not database:
        raise ValueError("the URL names no database: postgresql://user:password@host/database")
    return {
        "engine": "records.engines.postgres",
        "credentials": {
            # ?host= is how libpq spells a socket folder: it cannot stand before the first slash.
            "host": query.get("host") or parts.hostname or "localhost",
            "port": int(query.get("port") or parts.port or 5432),
            "user": unquote(parts.username or query.get("user") or "postgres"),
            "password": unquote(parts.password or query.get("password") or "") or None,
            "database": database,
            "minsize": 1,
            "command_timeout": 30,
            "max_inactive_connection_lifetime": 300,
            **({"ssl": query["sslmode"]} if "sslmode" in query else {}),
            "server_settings": {
                "application_name": "jishi",
                "timezone": "UTC",
                "lock_timeout": f"{LOCK_SECONDS['postgres']}s",
                "statement_timeout": "30s",
                "idle_in_transaction_session_timeout": "60s",
            },
        },
    }


def over_tls(address: str) -> bool:
    """Whether nobody on the way reads what is asked there."""
    parts = urlsplit(address)
    return parts.scheme == "https" or (parts.scheme == "http" and _only_here(parts.hostname or ""))


def _only_here(host: str) -> bool:
    """Whether an address is reached from this machine alone."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _fitting(
    form: re.Pattern[str], names: tuple[str, ...], what: str, *, among: tuple[str, ...] | None = None
) -> tuple[str, ...]:
    names = tuple(name.lower() for name in names)
    for name in names:
        if not form.fullmatch(name) or (among is not None and name not in among):
            raise ValueError(f"{name} {what}")
    return names
