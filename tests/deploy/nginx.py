"""nginx as deploy/nginx has it, on ports and in a folder of the test's own."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DEPLOY = Path(__file__).parents[2] / "deploy" / "nginx"
PROGRAM = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
needed = pytest.mark.skipif(
    PROGRAM is None, reason="NOT TESTED: there is no nginx on this machine (apt-get install nginx-light)"
)
_MAIN = """daemon off; pid {folder}/pid; error_log {folder}/log/error.log; worker_processes 1; {user}
events {{ worker_connections 512; }}
http {{
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    include {folder}/jishi.conf;
}}
"""


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
        return port


@contextmanager
def before(port: int, folder: Path) -> Iterator[str]:
    """The address of an nginx before a service on that port; its certificate is `folder/tls/fullchain.pem`."""
    (folder / "log").mkdir(parents=True)
    certificate(folder / "tls")
    door = free_port()
    written(folder, port, door)
    checked = subprocess.run(
        [str(PROGRAM), "-t", "-c", str(folder / "nginx.conf")], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stderr
    running = subprocess.Popen([str(PROGRAM), "-c", str(folder / "nginx.conf")], stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            with socket.socket() as asking:
                if asking.connect_ex(("127.0.0.1", door)) == 0:
                    break
            time.sleep(0.05)
        yield f"https://127.0.0.1:{door}"
    finally:
        running.terminate()
        running.wait(20)


def written(folder: Path, port: int, door: int) -> None:
    """The files of deploy/nginx, word by word but for places and ports."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in DEPLOY.glob("*.conf")}
    swapped = {
        "/etc/nginx/jishi-upstream.conf": f"{folder}/upstream.conf",
        "/etc/nginx/jishi-location.conf": f"{folder}/jishi-location.conf",
        "/etc/jishi/tls": f"{folder}/tls",
        "/var/log/jishi": f"{folder}/log",
        "listen 80;": f"listen {free_port()};",
        "listen 443 ": f"listen {door} ",
        "    listen [::]:80;\n": "",
        "    listen [::]:443 ssl http2;\n": "",
        "127.0.0.1:8000": f"127.0.0.1:{port}",
    }
    for name, text in texts.items():
        for old, new in swapped.items():
            text = text.replace(old, new)
        (folder / name).write_text(text, encoding="utf-8")
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(_MAIN.format(folder=folder, user=user), encoding="utf-8")


def certificate(folder: Path) -> None:
    """For 127.0.0.1, signed by itself."""
    folder.mkdir(parents=True)
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    (folder / "fullchain.pem").write_bytes(made.public_bytes(pem))
    (folder / "privkey.pem").write_bytes(key.private_bytes(pem, form, serialization.NoEncryption()))
