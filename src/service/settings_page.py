"""docs/settings.md: every setting with its default, by subject; the defaults are the code's own."""

from enum import Enum
from typing import Any

from pydantic import SecretStr

from domain.text import Text
from service.settings import Limits, Settings

# A heading, and below it the settings with what each is for. Links lead from docs/.
_GROUPS: tuple[tuple[Text, dict[str, Text]], ...] = (
    (
        Text("数据库", "The database"),
        {
            "database_url": Text(
                "`sqlite:///path` 或 `postgresql://user:password@host/database`；不设为数据目录下的 SQLite",
                "the one or the other; unless set SQLite in the data folder",
            ),
            "database_pooler_url": Text(
                "该服务器前面事务模式的 PgBouncer",
                "PgBouncer in transaction mode, in front of that server ([more](operations.md#through-pgbouncer))",
            ),
            "database_replica_url": Text(
                "只读备库，答复只读取的请求",
                "a streaming standby of PostgreSQL that answers what only reads ([more](operations.md#a-standby-that-reads))",
            ),
            "database_connections": Text(
                "本机所有进程合计的 PostgreSQL 连接数",
                "connections to PostgreSQL, of all processes of this machine together ([more](operations.md#connections))",
            ),
            "durability": Text(
                "`relaxed`：断电可能丢失已答复的操作；只用于演示和培训",
                "`relaxed`: a power cut may lose acts that were acknowledged; for demonstrations and training ([more](operations.md#what-a-power-cut-takes))",
            ),
            "postgres_bin": Text(
                "`pg_dump` 和 `pg_restore` 所在目录，版本不低于服务器；不设则按 `PATH`",
                "the folder of these two, as new as the server; unless set on `PATH`",
            ),
        },
    ),
    (
        Text("数据与密钥", "Data and keys"),
        {
            "data_dir": Text(
                "SQLite 文件和自动生成的密钥 `keys/data.key` 所在", "where the SQLite file and the made key are"
            ),
            "data_key": Text(
                "32 字节，十六进制或 base64；封存证件号码、电话和政审",
                "32 bytes in hexadecimal or base64; seals ID numbers, telephones and political reviews",
            ),
            "data_key_file": Text(
                "存放密钥的文件；不设为数据目录下的 `keys/data.key`",
                "the file that holds it, where it is not set itself ([more](operations.md#the-data-key))",
            ),
            "older_data_keys": Text("此前的密钥本身", "the keys before it, themselves"),
            "older_key_files": Text(
                "此前各密钥的文件，新的在前，逗号分隔",
                "files of the data keys before it, the newest first, with commas between ([more](operations.md#another-data-key))",
            ),
            "trusted_key_files": Text(
                "受信任的其他系统的公钥文件，逗号分隔；只接受这些密钥签名的转接凭证",
                "files of public keys of other installations, with commas between: transfer passports that they signed are accepted, and no others ([more](transfer-passport.md#trusting-another-installation))",
            ),
            "clock_ran_ahead_to": Text(
                "已知时钟曾快到的时刻：至此的记录不妨碍启动",
                "an instant up to which records are known to be of a clock that ran ahead ([more](operations.md#the-clock))",
            ),
            "disk_floor_bytes": Text(
                "剩余空间低于此数，`/health/ready` 让人去别处", "free bytes below which it sends people elsewhere"
            ),
            "rehearsal_date": Text(
                "服务当作今天的日期；只用于演示数据上的演练和培训，切勿用于真实档案",
                "a day the server takes for today; for rehearsals and training on demo data, never on real files",
            ),
        },
    ),
    (
        Text("文件", "Files"),
        {
            "files_dir": Text(
                "上传的文件封存于此；不设为数据目录下的 `files`",
                "where files lie that were handed in, sealed ([more](operations.md#files))",
            ),
            "files_bucket": Text(
                "改用 S3 存储桶时的桶名", "the bucket of a service that speaks S3, instead of the folder"
            ),
            "files_prefix": Text("桶内前缀", "a prefix within it"),
            "files_endpoint": Text("存储服务的地址", "the service's address"),
            "files_region": Text("区域", "its region"),
            "files_access_key": Text("访问密钥", "the access key"),
            "files_secret_key": Text("密钥", "the secret key"),
            "files_quota_bytes": Text("每个组织的存量上限", "how much one organization keeps"),
            "files_unused_hours": Text(
                "没有附到任何记录的上传多久清除", "after how long an upload goes that nobody attached"
            ),
        },
    ),
    (
        Text("备份", "Backup"),
        {
            "backup_dir": Text(
                "备份存放处，每个部署一个目录；不设为数据目录下的 `backups`",
                "where `jishi backup` puts them, a folder for each installation ([more](operations.md#backup))",
            ),
            "backup_recipients": Text(
                "age 公钥(`age1…`)，逗号分隔：备份为其加密",
                "public keys of age, with commas between: backups are encrypted to them",
            ),
            "backup_keep_daily": Text(
                "保留最近多少天各一份；三项都为 `0` 则全部保留",
                "the newest of so many days stays; all three `0`: everything",
            ),
            "backup_keep_weekly": Text("多少周", "of so many weeks"),
            "backup_keep_monthly": Text("多少月", "of so many months"),
        },
    ),
    (
        Text("网络", "The network"),
        {
            "host": Text("监听地址", "where to listen"),
            "port": Text("监听端口", "and at which port"),
            "base_url": Text(
                "代理之后人们使用的地址；`https` 使 cookie 为 `Secure`。登记二维码以它开头，不设则以当时所问的主机开头",
                "the address people use, behind a proxy; `https` makes the cookie `Secure`. QR codes begin with it; without it with the host that the clerk asked",
            ),
            "allowed_hosts": Text(
                "除其主机外还答复的主机名；不设为本机和监听地址",
                "host names that are answered besides; unless set the machine itself and the host ([more](operations.md#hosts-and-origins))",
            ),
            "allowed_origins": Text(
                "除自己外，其页面可以提问和写入的来源", "origins whose pages may ask and write, besides our own"
            ),
            "credentialed_origins": Text(
                "其中可以使用会话 cookie 的", "those of them whose pages may do so with a session's cookie"
            ),
            "trusted_proxies": Text(
                "其 `X-Forwarded-For` 和 `X-Forwarded-Proto` 可信的代理的地址或网段；默认一个也不信",
                "addresses or networks of proxies whose word counts; nobody's otherwise ([more](operations.md#behind-a-proxy))",
            ),
            "cookie_secure": Text(
                "没有 `https` 地址时也使 cookie 为 `Secure`", "`true` makes the cookie so without that address"
            ),
        },
    ),
    (
        Text("登录", "Signing in"),
        {
            "session_hours": Text("浏览器会话最长多久", "how long a browser's session lasts at most"),
            "session_idle_minutes": Text(
                "多久没有请求即结束；对已开的会话同样有效",
                "so long without a request ends it sooner; holds for sessions that are open too",
            ),
            "bearer_session_hours": Text(
                "无 cookie 的会话(小程序)最长多久", "how long a session without a cookie lasts at most"
            ),
            "bearer_session_idle_minutes": Text("多久没有请求即结束", "so long without a request ends it sooner"),
            "require_second_factor": Text(
                "登录时要求谁有第二因素：`none`、`offices`(除发展人员本人外)、`everyone`；党委还可对本级及下级要求",
                "of whom a second factor is required; a committee may require it of those at and below it besides",
            ),
            "access_token_days": Text(
                "程序令牌最长多少天；已发的不变",
                "for how many days a program's token may be good at most; tokens that are out keep their day",
            ),
            "oidc_issuer": Text(
                "可在其处登录的 OpenID Connect 提供方，按其自称写 `https://…`",
                "an OpenID Connect provider where people may sign in, as it calls itself",
            ),
            "oidc_name": Text("登录页按钮上的名称", "what it is called on the button of the sign-in page"),
            "oidc_client_id": Text("我们在那里的标识", "what we are there"),
            "oidc_client_secret": Text("及其密值", "and its secret"),
            "oidc_claim": Text("哪个声明是这里的登录名", "which of its claims is the login of an account here"),
            "oidc_scope": Text("向它要什么", "what it is asked for"),
            "oidc_two_factors": Text(
                "对方虽未在 `amr` 说明，但从那里来的都出示过两个因素",
                "whether whoever comes from there has shown two factors, though it does not say so",
            ),
        },
    ),
    (
        Text("渠道与邮件", "Channels and mail"),
        {
            "webhook_networks": Text(
                "渠道除公网地址外可达的网段，如 `10.0.0.0/8`；在那里也可不用 TLS",
                "networks that channels may reach besides public addresses; there without TLS too ([more](operations.md#channels))",
            ),
            "smtp_url": Text(
                "发送每日摘要：`smtps://user:password@mail.example`,STARTTLS 用 `smtp://…`",
                "by which the daily digest is mailed",
            ),
            "mail_from": Text("发件地址，与上一项同设", "whose name it bears, an address; with the one above"),
        },
    ),
    (
        Text("监控", "Watching"),
        {
            "log_level": Text(
                "标准错误上每行一个 JSON 对象；任何级别都没有个人数据",
                "one JSON object a line on standard error; no personal data at any level ([more](operations.md#the-log))",
            ),
            "metrics_port": Text(
                "`/metrics` 的端口；不设则没有",
                "where it is; without a port there is none ([more](operations.md#figures))",
            ),
            "metrics_host": Text("及其监听地址", "and the address it listens at"),
            "metrics_token": Text(
                "须作为 `Authorization: Bearer` 发送；其他机器可达时必设",
                "what has to be sent so; wanted where the host is reached from other machines",
            ),
            "traces_endpoint": Text(
                "接收跟踪的地址，OTLP over HTTP", "who takes traces ([more](operations.md#traces))"
            ),
            "traces_share": Text("跟踪多少请求，0 至 1", "of how many requests, from 0 to 1"),
        },
    ),
    (
        Text("接口", "The API"),
        {
            "introspection": Text(
                "谁可以内省、得到拼写提示：`none`、`signed_in`、`everyone`",
                "who may introspect and has misspelled names explained",
            ),
            "documents": Text(
                "登记文档：JSON 文件或目录",
                "registered documents: a JSON file, or a folder ([more](operations.md#registered-documents))",
            ),
            "documents_only": Text("`true` 只答复登记文档", "answers registered documents and nothing else"),
        },
    ),
)
_LIMITS: dict[str, Text] = {
    "depth": Text("字段嵌套的层数；内省除外", "how deep fields nest; introspection is exempt"),
    "aliases": Text("一份文档中的别名，片段展开计", "aliases in a document, fragments expanded"),
    "fields": Text("字段，同上", "fields, likewise"),
    "cost": Text(
        "一个操作可带来的行及其判断；内省除外",
        "rows an operation may bring, and what is judged of them ([more](api/limits.md#cost)); introspection is exempt",
    ),
    "bulk_row_cost": Text("批量答复每行之下的行", "rows under each row of a bulk answer"),
    "directives": Text("指令，片段展开计", "directives, fragments expanded"),
    "repeats": Text("同一处同名字段的对数", "pairs of fields under one name at one place: what validation compares"),
    "literals": Text("写在文档里的值", "values written in a document"),
    "tokens": Text("文档的词元", "tokens of a document"),
    "operations": Text("一份文档中的操作", "operations in a document"),
    "fragments": Text("一份文档中的片段", "fragments in a document"),
    "page": Text("一页的行", "rows of a page"),
    "file_bytes": Text(
        "最大的文件；nginx 另有其限", "the largest file; nginx has its own (`client_max_body_size` of `/files`)"
    ),
    "files_a_request": Text("一个 multipart 请求的文件数", "how many come in one multipart request"),
    "file_pixels": Text("图片的像素", "pixels of an image"),
    "file_pages": Text("PDF 的页数", "pages of a PDF"),
    "uploads": Text(
        "同时上传几个；其余等待，一个账户至多占一半",
        "how many come at once; others wait, and one account has half of them at most",
    ),
    "upload_seconds": Text("轮到之后一个上传限多久", "how long one may take from its turn on"),
    "upload_pause_seconds": Text("多久可以没有动静", "for how long nothing of it may come"),
    "upload_hours": Text("分段上传可中断多久", "for how long one in parts may be interrupted"),
    "bucket_seconds": Text("存储桶对一个请求限多久", "how long a bucket may take for one request"),
    "drawings": Text(
        "同时打开几个文件，供查看和制图", "how many files are opened at once, for looking at them and for pictures"
    ),
    "export_rows": Text("导出的行", "rows of an export"),
    "exports": Text("一个进程同时几个导出", "how many run at once in a process"),
    "import_rows": Text("导入的表的行", "rows of a sheet that is taken in"),
    "imports": Text(
        "一个进程同时几个导入",
        "how many are at once in a process (each up to 1 GB for the moment in which a hostile one is opened)",
    ),
    "list_argument": Text("参数中一个列表的项", "items of one list in the arguments"),
    "variable_depth": Text("变量嵌套的层数", "how deep variables nest"),
    "values": Text("操作的变量中的值", "values in a mutation's variables"),
    "document_bytes": Text(
        "最大的文档，以及未登录者最大的正文", "the largest document, and the largest body of a stranger"
    ),
    "body_bytes": Text("最大的正文", "the largest body"),
    "uri_bytes": Text("最长的地址", "the longest address"),
    "header_bytes": Text("请求行与请求头合计；超过为 431", "the request line and headers together; beyond it 431"),
    "head_seconds": Text(
        "它们到达的时限；一言不发的连接届时关闭",
        "time for them to arrive; a connection that says nothing is closed then",
    ),
    "keep_alive_seconds": Text(
        "空闲连接保留多久：长于代理的(nginx:60)",
        "how long an idle connection is kept: longer than the proxy keeps its own (nginx: 60)",
    ),
    "connections": Text("打开的连接；沉默最久的让出", "open connections, of which the longest silent make room"),
    "concurrency": Text(
        "同时答复的请求，其余 503",
        "requests answered at once, others get 503 (those whose body is still coming do not count)",
    ),
    "errors": Text("顶层错误最多列几条", "top-level errors told"),
    "deadline_seconds": Text("查询的时限，以及正文到达的时限", "time for a query, and for a body to arrive"),
    "bulk_deadline_seconds": Text("操作和导出的时限", "time for a mutation, and for an export"),
    "stopping_seconds": Text(
        "停止服务时正在答复的还有多久；默认比上一项多 5",
        "how long what is being answered has when the service is stopped: 5 above that, unless set; less than an act may take is refused",
    ),
    "streams": Text("一个进程的订阅", "subscriptions open in a process"),
    "streams_each": Text("一个账户的订阅", "and of one account"),
    "backlog": Text(
        "订阅者尚未得知的变化对象，超过即断开",
        "changed objects a subscriber has not been told of, before they are dropped",
    ),
    "kept_events": Text(
        "进程为带 `Last-Event-ID` 回来的人保留的事件", "events that a process keeps for who comes back"
    ),
    "heartbeat_seconds": Text(
        "流中沉默多久发一次心跳；代理须等得更久", "silence in a stream before a sign of life; a proxy must wait longer"
    ),
    "send_seconds": Text("订阅者可以多久不读", "how long a subscriber may take nothing"),
    "frame_bytes": Text("WebSocket 的最大消息", "the largest message of a WebSocket"),
    "account_cost_per_second": Text(
        "账户每秒恢复多少；`0` 为不限",
        "how much of it comes back to an account in a second ([more](operations.md#how-much-may-be-asked-for)); `0` is no limit",
    ),
    "account_cost_at_once": Text("账户一次可要多少", "what an account may ask for at once"),
    "address_cost_per_second": Text("地址每秒恢复多少", "the same of an address, whoever asks there"),
    "address_cost_at_once": Text("地址一次可要多少", "the same of an address"),
}

_HEAD = """# 设置 · Settings

<!-- Written by `jishi settings --write`. Do not edit: change `src/service/settings.py` and `src/service/settings_page.py`. -->

取自环境变量，其次是 `JISHI_CONFIG` 所指的 TOML 文件(键为去掉前缀的小写名)，再次是这里的默认值。数值有误，启动即止，一次说全有误的每一项；
以 `JISHI_` 开头而不在其列的名字也是如此，并猜测原本是哪一个。各项的用法见[运行维护](operations.md)。

From the environment, over the TOML file that `JISHI_CONFIG` names (keys in lower case without the prefix), over these defaults. A wrong value stops the start with one message
that names every wrong setting, and so does a name that begins with `JISHI_` and is none of these: it says which one was probably meant. What they are for: [operations](operations.md).
"""


def settings_page() -> str:
    parts = [_HEAD]
    for title, names in _GROUPS:
        parts.append(
            _table(title, {f"JISHI_{name.upper()}": (_default(Settings, name), text) for name, text in names.items()})
        )
    limits = {f"JISHI_LIMITS__{name.upper()}": (_default(Limits, name), text) for name, text in _LIMITS.items()}
    parts.append(_table(Text("限额", "Limits"), limits))
    return "\n".join(parts)


def _table(title: Text, rows: dict[str, tuple[str, Text]]) -> str:
    head = f"## {title.zh} · {title.en}\n\n| 设置 · setting | 默认 · default | |\n|---|---|---|\n"
    return head + "".join(
        f"| `{name}` | {default} | {text.zh}<br>{text.en} |\n" for name, (default, text) in rows.items()
    )


def _default(model: type[Settings | Limits], name: str) -> str:
    return _written(model.model_fields[name].default)


def _written(value: Any) -> str:
    if isinstance(value, SecretStr):
        value = value.get_secret_value()
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        value = str(value).lower()
    return "" if value in (None, "", ()) else f"`{value}`"
