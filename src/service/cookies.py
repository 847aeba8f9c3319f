"""How a cookie is set."""

from starlette.responses import Response

from service.settings import Settings


def put(response: Response, settings: Settings, name: str, value: str, seconds: int) -> None:
    """Sets a cookie that scripts cannot read and other sites cannot send along; no time to live takes it away."""
    secure = settings.cookie_secure or (settings.base_url is not None and settings.base_url.scheme == "https")
    response.set_cookie(name, value, max_age=max(seconds, 0), path="/", httponly=True, samesite="lax", secure=secure)
